import { memoizeText } from '../text/memoize';
import { foldName, maxCachedNames, mentionsMeeting } from './meetingWords';

/**
 * More words that are used for meetings, but for other things as well: evidence, not proof. They have no accents. A
 * word that ends in `*` matches with any ending. To add a language, add a line.
 */
const words = [
  'sprint|scrum|debrief|kick-?off|check-?in|catch-?up|one-on-one|1[:-]1|1on1|interviews?|weekly|biweekly|monthly',
  'fortnightly|assembly|committee|council|board|huddle|dev-?meeting|retrospe[ck]tiv[ae]?|retrospettiva|ретроспектива',
  'sprechstunde|gremium|ausschuss|vorstand|plenum|intervisie*|verslag|verslagen',
  'ordre du jour|odj|conseil|comite|entretien|pv|cr',
  'asamblea|junta|sesion|encuentro|encontro|assemblea|consiglio|incontro|entrevistas?|intervista|trobada|xuntanza',
  'ules*|emlekezteto|setkani*|porada|jednani|zapis*|memo|muistio|kevatkokous*|syyskokous*|palaver*|tapaami*|kohtumi*',
  'kokou*|koosolek*|poytakirj*|sanaksm*|posed*|sapulce*|susirink*|toplanti*|tutana*|gorusme*',
  'mote|motet|moten|motes|referat|pertemuan|hop nhom',
  'збор*',
].flatMap(line => line.split('|'));

const pattern = new RegExp(
  String.raw`(?<!\p{L})(?:${words.map(word => word.replace(/\*$/, String.raw`\p{L}*`)).join('|')})(?!\p{L})`,
  'u',
);

/** Parts of words, as they are written, except for those that `mentionsMeeting` knows. */
const parts = new RegExp(
  [
    '스크럼|스탠드업|회고|인터뷰|면담|총회|朝会|夕会|面談|議事|振り返り|ふりかえり|スクラム|反省会|インタビュー',
    '访谈|訪談|站会|站會|晨会|复盘|復盤|座谈会|座談會|班会|班會|评审会',
    // Compounds, in which the accent distinguishes them from other words: "styrelsemöte", but not "remote".
    '[Mm]öte|MoM(?![\\p{L}])',
  ].join('|'),
  'u',
);

/** Tests whether a title or a name contains a word that may refer to a meeting. `mentionsMeeting` knows fewer words. */
export const mayMentionMeeting = memoizeText(
  (text: string): boolean => mentionsMeeting(text) || pattern.test(foldName(text)) || parts.test(text),
  maxCachedNames,
);
