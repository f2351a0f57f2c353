import type { Weekday } from '../model';
import { foldCaseAndAccents } from '../text/foldCase';

/** What one language calls months and weekdays, in lower case. */
interface DateWords {
  /** January first. A name's first three letters or more may stand for it. */
  readonly months?: string;
  /** Sunday first. */
  readonly weekdays?: string;
  /** The same behind a word for "on", where that changes them. */
  readonly weekdaysOn?: string;
  /** Short forms, Sunday first. */
  readonly short?: string;
  /** Letters or words that tell its texts from those of languages that share some of its words. */
  readonly sign?: RegExp;
}

/** Another language is one more entry; of words that several have, the first that has them says what they mean. */
const languages: readonly DateWords[] = [
  {
    // English
    months: 'january february march april may june july august september october november december',
    weekdays: 'sunday monday tuesday wednesday thursday friday saturday',
    short: 'sun mon tue wed thu fri sat',
  },
  {
    // German
    months: 'januar februar märz april mai juni juli august september oktober november dezember',
    weekdays: 'sonntag montag dienstag mittwoch donnerstag freitag samstag',
    short: 'so mo di mi do fr sa',
  },
  {
    // French
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
    short: 'dim lun mar mer jeu ven sam',
  },
  {
    // Spanish
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    weekdays: 'domingo lunes martes miércoles jueves viernes sábado',
    short: 'dom lun mar mié jue vie sáb',
    sign: /[ñ¿¡]|reunión|ción/i,
  },
  {
    // Portuguese
    months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    weekdays: 'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
    short: 'dom seg ter qua qui sex sáb',
    sign: /[ãõç]/i,
  },
  {
    // Italian
    months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    weekdays: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
    short: 'dom lun mar mer gio ven sab',
  },
  {
    // Dutch
    months: 'januari februari maart april mei juni juli augustus september oktober november december',
    weekdays: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
    short: 'zo ma di wo do vr za',
  },
  {
    // Catalan
    months: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
    weekdays: 'diumenge dilluns dimarts dimecres dijous divendres dissabte',
    short: 'dg dl dt dc dj dv ds',
  },
  {
    // Swedish
    months: 'januari februari mars april maj juni juli augusti september oktober november december',
    weekdays: 'söndag måndag tisdag onsdag torsdag fredag lördag',
    short: 'sön mån tis ons tor fre lör',
  },
  {
    // Danish
    months: 'januar februar marts april maj juni juli august september oktober november december',
    weekdays: 'søndag mandag tirsdag onsdag torsdag fredag lørdag',
    short: 'søn man tir ons tor fre lør',
  },
  {
    // Norwegian; its weekdays are the Danish ones
    months: 'januar februar mars april mai juni juli august september oktober november desember',
  },
  {
    // Polish
    months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    weekdays: 'niedziela poniedziałek wtorek środa czwartek piątek sobota',
    weekdaysOn: 'niedzielę poniedziałek wtorek środę czwartek piątek sobotę',
  },
  {
    // Czech
    months: 'ledna února března dubna května června července srpna září října listopadu prosince',
    weekdays: 'neděle pondělí úterý středa čtvrtek pátek sobota',
    weekdaysOn: 'neděli pondělí úterý středu čtvrtek pátek sobotu',
  },
  {
    // Slovak
    months: 'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
    weekdays: 'nedeľa pondelok utorok streda štvrtok piatok sobota',
    weekdaysOn: 'nedeľu pondelok utorok stredu štvrtok piatok sobotu',
  },
  {
    // Finnish
    months:
      'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    weekdays: 'sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai',
  },
  {
    // Turkish
    months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    weekdays: 'pazar pazartesi salı çarşamba perşembe cuma cumartesi',
  },
  {
    // Ukrainian
    months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    weekdays: "неділя понеділок вівторок середа четвер п'ятниця субота",
    weekdaysOn: "неділю понеділок вівторок середу четвер п'ятницю суботу",
    short: 'нд пн вт ср чт пт сб',
    sign: /[іїє]/i,
  },
  {
    // Russian
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    weekdays: 'воскресенье понедельник вторник среда четверг пятница суббота',
    weekdaysOn: 'воскресенье понедельник вторник среду четверг пятницу субботу',
    short: 'вс пн вт ср чт пт сб',
    sign: /[ыэъ]/i,
  },
  { weekdays: '日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日' },
  { weekdays: '日曜 月曜 火曜 水曜 木曜 金曜 土曜' },
  { weekdays: '星期日 星期一 星期二 星期三 星期四 星期五 星期六' },
  { weekdays: '周日 周一 周二 周三 周四 周五 周六' },
  { weekdays: '週日 週一 週二 週三 週四 週五 週六' },
  { weekdays: '일요일 월요일 화요일 수요일 목요일 금요일 토요일' },
  { weekdays: '日 月 火 水 木 金 土' },
  { weekdays: '일 월 화 수 목 금 토' },
];

/** Short forms that are not just a name's beginning, or shorter than three letters make it. */
const shortMonths: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  mär: 3,
  mrz: 3,
  okt: 10,
  dez: 12,
  janv: 1,
  févr: 2,
  fév: 2,
  avr: 4,
  juil: 7,
  déc: 12,
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
  fev: 2,
  set: 9,
  out: 10,
  mrt: 3,
  gen: 1,
  mag: 5,
  giu: 6,
  lug: 7,
  ott: 10,
};

/** More of what is short in English. */
const otherShorts: Readonly<Record<string, Weekday>> = { tues: 2, weds: 3, thur: 4, thurs: 4 };

/** Short forms that are words as well, or stand for other things: they count with a dot, a comma or brackets beside them. */
const ambiguousShorts = new Set(
  'so mo di mi do fr sa dim mar dom lun ter sex za ma man sam mer ven dg dl dt dc dj dv ds tor vr wo'.split(' '),
);

const wordsOf = (line: string | undefined): string[] => line?.split(' ') ?? [];

/** A word in the forms it comes in: accents are left out by many. */
const formsOf = (word: string): string[] => [...new Set([word, foldCaseAndAccents(word)])];

function numbersOf(lines: readonly (string | undefined)[], first: number): Map<string, number> {
  const result = new Map<string, number>();
  for (const line of lines)
    wordsOf(line).forEach((word, index) =>
      formsOf(word).forEach(form => result.has(form) || result.set(form, index + first)),
    );
  return result;
}

const monthNumbers = new Map([
  ...numbersOf(
    languages.map(({ months }) => months),
    1,
  ),
  ...Object.entries(shortMonths),
]);
const weekdayNames = numbersOf(
  languages.flatMap(({ weekdays, weekdaysOn }) => [weekdays, weekdaysOn]),
  0,
);
const weekdayShorts = new Map([
  ...numbersOf(
    languages.map(({ short }) => short),
    0,
  ),
  ...Object.entries(otherShorts),
]);

const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll("'", "['’]");

/** Patterns of all the words known, longest first, to be put into larger ones (flag `i`). */
export const monthPattern = alternatives(monthNumbers.keys());
/** Short forms that are common words as well ("data set 2", "gen 3") are months only where a year stands beside them. */
const commonWords = new Set(['set', 'out', 'ago', 'gen', 'mag', 'giu', 'lug', 'mai']);
export const plainMonthPattern = alternatives([...monthNumbers.keys()].filter(word => !commonWords.has(word)));
const isAmbiguous = (word: string): boolean => ambiguousShorts.has(word);
/** Weekdays that count wherever they stand beside a date, and short forms that do only with a mark beside them. */
export const weekdayPattern = alternatives([
  ...weekdayNames.keys(),
  ...[...weekdayShorts.keys()].filter(word => !isAmbiguous(word)),
]);
export const markedWeekdayPattern = alternatives([...weekdayShorts.keys()].filter(isAmbiguous));

/** Finds what any month's name, short or long, begins with: a quick look before a slow one. */
export const monthBeginning = new RegExp(
  String.raw`(?<![A-Za-zÀ-ÿ])(?:${[...new Set([...monthNumbers.keys()].map(word => word.slice(0, 3)))].join('|')})`,
  'i',
);

const keyOf = (word: string): string => word.toLowerCase().replace(/\.$/, '').replace('’', "'");

/** 1 to 12, or undefined for what is no month's name; a dot behind a short form is ignored. */
export const monthNumber = (word: string): number | undefined => monthNumbers.get(keyOf(word));

/** 0 (Sunday) to 6, or undefined for what is no weekday's name. */
export const weekdayNumber = (word: string): Weekday | undefined =>
  (weekdayNames.get(keyOf(word)) ?? weekdayShorts.get(keyOf(word))) as Weekday | undefined;

/** Whether a word beside a date is a weekday there; short forms that are words as well are so only with a mark behind them. */
export function isWeekday(word: string, isMarked: boolean): boolean {
  const key = keyOf(word);
  return weekdayNames.has(key) || (weekdayShorts.has(key) && (isMarked || !isAmbiguous(key)));
}

/** What stands around a word, for telling which of several languages it is of. */
export interface WordContext {
  /** The month or the weekday beside it. */
  readonly beside?: string;
  /** The word before it. */
  readonly before?: string;
  /** Some of the text. */
  readonly text?: string;
}

/** Words for "on" behind which weekdays change. */
const on = /^(?:в|во|у|w|we|ve|v|o)$/i;

/** The words of one kind in one language; `forms` are all that may be written for them. */
interface Row {
  readonly words: readonly string[];
  readonly forms: ReadonlySet<string>;
  readonly language: DateWords;
  readonly isOn: boolean;
}

const rowsOf = (linesOf: (language: DateWords) => readonly (string | undefined)[], isOn = false): Row[] =>
  languages.flatMap(language =>
    linesOf(language)
      .filter(line => line !== undefined)
      .map(line => ({ words: wordsOf(line), forms: new Set(wordsOf(line).flatMap(formsOf)), language, isOn })),
  );

const monthRows = rowsOf(({ months }) => [months]);
const weekdayRows = [
  ...rowsOf(({ weekdays, short }) => [weekdays, short]),
  ...rowsOf(({ weekdaysOn }) => [weekdaysOn], true),
];

/** The weekday in the language and the length (`Fri`, `Friday`) of the word that stands there now. */
export function weekdayLike(word: string, weekday: Weekday, context: WordContext = {}): string {
  const isOn = context.before !== undefined && on.test(context.before);
  const key = otherShorts[keyOf(word)] === undefined ? keyOf(word) : 'sun';
  const rows = weekdayRows.filter(({ forms }) => forms.has(key));
  const fitting = rows.filter(row => row.isOn === isOn);
  return wordLike(word, weekday, fitting.length > 0 ? fitting : rows, { ...context, besides: monthRows });
}

/**
 * The month (1 to 12) in the language and the length (`Apr`, `April`) of the word that stands there now. Where several
 * languages have that word, the weekday beside it tells which one it is.
 */
export function monthLike(word: string, month: number, context: WordContext = {}): string {
  const rows = monthRows.filter(({ forms }) => forms.has(keyOf(word)));
  if (rows.length > 0) return wordLike(word, month - 1, rows, { ...context, besides: weekdayRows });
  // A full name of three letters (May) says nothing of the length; others are written out.
  const name = monthRows[0]!.words[month - 1]!;
  return matchCase(word, shortMonths[keyOf(word)] !== undefined ? name.slice(0, 3) : name);
}

/** Of several languages the one that has the word beside as well, else the one whose signs the text shows, else the first. */
function wordLike(
  word: string,
  index: number,
  rows: readonly Row[],
  { beside, text = '', besides }: WordContext & { readonly besides: readonly Row[] },
): string {
  const inBesides =
    beside === undefined ? [] : besides.filter(({ forms }) => forms.has(keyOf(beside))).map(({ language }) => language);
  const both = rows.filter(({ language }) => inBesides.includes(language));
  const candidates = both.length > 0 ? both : rows;
  const { words } =
    (candidates.length > 1 ? candidates.find(({ language }) => language.sign?.test(text)) : undefined) ??
    candidates[0] ??
    weekdayRows[0]!;
  const name = words[index]!;
  // Whoever leaves accents out does so throughout.
  return matchCase(word, words.includes(keyOf(word)) ? name : foldCaseAndAccents(name));
}

/** English, `Friday`. */
export const weekdayName = (weekday: Weekday): string => capitalise(weekdayRows[0]!.words[weekday]!);

/** English, `April`; `month` is 1 to 12. */
export const monthName = (month: number): string => capitalise(monthRows[0]!.words[month - 1]!);

const capitalise = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function matchCase(example: string, word: string): string {
  if (example.length > 1 && example === example.toUpperCase() && example !== example.toLowerCase())
    return word.toUpperCase();
  return example.slice(0, 1) === example.slice(0, 1).toUpperCase() ? capitalise(word) : word;
}
