import { foldCaseAndAccents } from '../text/foldCase';

/** The words for things that are numbered, such as meetings, without accents. To add a language, add a line. */
const numberedThings = [
  'meetings?|mtg|sessions?|calls?|sprint|week|stand-?up|sync|minutes|meet|day|iteration|lecture|retrospective',
  'interview',
  'sitzung|treffen|besprechung|protokoll|woche',
  'reunion|seance|compte[- ]rendu|semaine|reuniao|ata|semana|reunion|acta|sesion|encuentro|encontro',
  'riunione|verbale|incontro|settimana|vergadering|bijeenkomst|overleg',
  'mote|mode|uge|vecka|viikko|tapaaminen|kokous|koosolek|kohtumine',
  'spotkanie|schuzka|setkani|stretnutie|sastanak|sestanek|sednica|sjednica',
  'intalnire|sedinta|megbeszeles|ules|ertekezlet|toplanti|hafta|rapat|pertemuan|buoi|cuoc hop',
  'встреча|собрание|совещание|заседание|зустріч|засідання|нарада|неделя|тиждень|συνάντηση|συνεδρίαση',
].join('|');

const numberAfter = new RegExp(
  String.raw`(?<!\p{L})(?:${numberedThings})(?!\p{L})\D{0,12}?(\d{1,3})(?!\d|[./-]\d|:\d)`,
  'u',
);
const numberBefore = new RegExp(
  String.raw`(?<![\d./:-])(\d{1,3})(?:st|nd|rd|th|\.|e|º|ª|eme|a)?\s+(?:\p{L}+\s+)?(?:${numberedThings})(?!\p{L})`,
  'u',
);
const eastAsian = /第\s?([\d一二三四五六七八九十]+)\s?[次回周週屆届]|제?\s?(\d+)\s?(?:차|회|주차)/u;

/** The running number in a title: 3 in "Meeting 3", "3. Sitzung", "第三次会议" and "3차 회의"; null if it has none. */
export function runningNumber(text: string): number | null {
  if (!/[\d一二三四五六七八九十]/.test(text)) return null;
  const folded = foldCaseAndAccents(text);
  const written = numberAfter.exec(folded)?.[1] ?? numberBefore.exec(folded)?.[1];
  if (written) return Number(written);
  const match = eastAsian.exec(text);
  return match ? eastAsianNumber((match[1] ?? match[2])!) : null;
}

const digits = '一二三四五六七八九';

/** Up to 99: 三 is 3, 十 is 10, 二十三 is 23. */
function eastAsianNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const valueOf = (digit: string | undefined, empty: number): number => (digit ? digits.indexOf(digit) + 1 : empty);
  return (written.includes('十') ? valueOf(tens, 1) * 10 : 0) + valueOf(ones, 0);
}
