import { memoizeText } from '../text/memoize';
import { foldName, maxCachedNames, mentionsMeeting } from './meetingWords';

/**
 * More words that are used for meetings, but for other things as well: evidence, not proof. They have no accents. A
 * word that ends in `*` matches with any ending. To add a language, add a line.
 */
const words = [
  'sprint scrum debrief kick-?off check-?in catch-?up one-on-one 1[:-]1 1on1 interviews? weekly',
  'biweekly monthly fortnightly assembly committee council board huddle dev-?meeting',
  'sprechstunde gremium ausschuss vorstand plenum intervisie*',
  'ordre du jour|odj|conseil|comite|entretien|pv|cr',
  'asamblea junta sesion encuentro encontro assemblea consiglio incontro',
  'megbeszeles* ules* jegyzokonyv* ertekezlet* emlekezteto setkani* schuzk* zapis* sastan* sjednic* sednic* sestan*',
  'sedint* intalnir* koosolek* kohtumi* kokous* kevatkokous* syyskokous* palaver* tapaami* poytakirj* sanaksa*',
  'mote* mode(?:referat|t)? referat susirink* sapulce* toplanti* tutana* rapat* notulensi pertemuan',
  'bien ban|cuoc hop|hop nhom',
  'состан* συνεδρ* συναντησ* πρακτικ* наради зустріч* збор*',
].flatMap(line => (line.includes('|') ? line.split('|') : line.split(' ')));

const pattern = new RegExp(
  String.raw`(?<!\p{L})(?:${words.map(word => word.replace(/\*$/, String.raw`\p{L}*`)).join('|')})(?!\p{L})`,
  'u',
);

/** Parts of words in scripts that put no spaces between words, except for those that `mentionsMeeting` knows. */
const parts = /스크럼|스탠드업|회고|朝会|面談|議事|اجتماع|פגישה|ישיבה|ประชุม|बैठक/u;

/** Tests whether a title or a name contains a word that may refer to a meeting. `mentionsMeeting` knows fewer words. */
export const mayMentionMeeting = memoizeText(
  (text: string): boolean => mentionsMeeting(text) || pattern.test(foldName(text)) || parts.test(text),
  maxCachedNames,
);
