import type { Weekday } from '../model';
import { folded } from './folded';

/** Month names, January first; another language is one more line. A name's first three letters or more may stand for it. */
const months: readonly string[] = [
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november december',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'januar februar mars april mai juni juli august september oktober november desember',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
];

/** Short forms that are not just a name's beginning, or shorter than three letters make it. */
const shortMonths: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
  mär: 3, mrz: 3, okt: 10, dez: 12, janv: 1, févr: 2, fév: 2, avr: 4, juil: 7, déc: 12,
  ene: 1, abr: 4, ago: 8, dic: 12, fev: 2, set: 9, out: 10,
  mrt: 3, gen: 1, mag: 5, giu: 6, lug: 7, ott: 10,
};

/** Weekday names, Sunday first. */
const weekdays: readonly string[] = [
  'sunday monday tuesday wednesday thursday friday saturday',
  'sonntag montag dienstag mittwoch donnerstag freitag samstag',
  'dimanche lundi mardi mercredi jeudi vendredi samedi',
  'domingo lunes martes miércoles jueves viernes sábado',
  'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
  'domenica lunedì martedì mercoledì giovedì venerdì sabato',
  'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
  'diumenge dilluns dimarts dimecres dijous divendres dissabte',
  'söndag måndag tisdag onsdag torsdag fredag lördag',
  'søndag mandag tirsdag onsdag torsdag fredag lørdag',
  'niedziela poniedziałek wtorek środa czwartek piątek sobota',
  'воскресенье понедельник вторник среда четверг пятница суббота',
  '日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日',
  '星期日 星期一 星期二 星期三 星期四 星期五 星期六',
  '周日 周一 周二 周三 周四 周五 周六',
  '週日 週一 週二 週三 週四 週五 週六',
  '일요일 월요일 화요일 수요일 목요일 금요일 토요일',
  '日 月 火 水 木 金 土',
  '일 월 화 수 목 금 토',
];

const shortWeekdays: Readonly<Record<string, Weekday>> = {
  sun: 0, mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6,
};

function table<T extends number>(lines: readonly string[], shorts: Readonly<Record<string, T>>, first: number): Map<string, T> {
  const result = new Map<string, T>();
  // Accents are left out by many.
  const forms = (word: string): string[] => [...new Set([word, folded(word)])];
  for (const line of lines) line.split(' ').forEach((word, index) => forms(word).forEach(form => result.set(form, (index + first) as T)));
  for (const [word, value] of Object.entries(shorts)) result.set(word, value);
  return result;
}

const monthNumbers = table(months, shortMonths, 1);
const weekdayNumbers = table<Weekday>(weekdays, shortWeekdays, 0);

const alternatives = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Patterns of all the words known, longest first, to be put into larger ones (flag `i`). */
export const monthPattern = alternatives(monthNumbers.keys());
/** Short forms that are common words as well ("data set 2", "gen 3") are months only where a year stands beside them. */
const commonWords = new Set(['set', 'out', 'ago', 'gen', 'mag', 'giu', 'lug', 'mai']);
export const plainMonthPattern = alternatives([...monthNumbers.keys()].filter(word => !commonWords.has(word)));
export const weekdayPattern = alternatives(weekdayNumbers.keys());

/** Finds what any month's name, short or long, begins with: a quick look before a slow one. */
export const monthBeginning = new RegExp(String.raw`(?<![A-Za-zÀ-ÿ])(?:${[...new Set([...monthNumbers.keys()].map(word => word.slice(0, 3)))].join('|')})`, 'i');

/** 1 to 12, or undefined for what is no month's name; a dot behind a short form is ignored. */
export const monthNumber = (word: string): number | undefined => monthNumbers.get(word.toLowerCase().replace(/\.$/, ''));

/** 0 (Sunday) to 6, or undefined for what is no weekday's name. */
export const weekdayNumber = (word: string): Weekday | undefined => weekdayNumbers.get(word.toLowerCase().replace(/\.$/, ''));

/** The weekday in the language and the length (`Fri`, `Friday`) of the word that stands there now. */
export function weekdayLike(word: string, weekday: Weekday): string {
  return wordLike(word, weekdays, weekday, shortWeekdays, languageOf(word, weekdays));
}

/**
 * The month (1 to 12) in the language and the length (`Apr`, `April`) of the word that stands there now. Where several
 * languages have that word, the weekday beside it tells which one it is.
 */
export function monthLike(word: string, month: number, weekday = ''): string {
  const besides = languageOf(weekday, weekdays);
  const isOfThat = months[besides]?.split(' ').includes(wordKey(word));
  return wordLike(word, months, month - 1, shortMonths, isOfThat ? besides : languageOf(word, months));
}

const wordKey = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** The first language that has the word, as an index into the tables; -1 for none. */
const languageOf = (word: string, lines: readonly string[]): number => lines.findIndex(line => line.split(' ').includes(wordKey(word)));

function wordLike(
  word: string, lines: readonly string[], index: number, shorts: Readonly<Record<string, number>>, language: number,
): string {
  const name = lines[Math.max(0, language)]!.split(' ')[index]!;
  // A full name of three letters (May) says nothing of the length; others are written out.
  const short = language < 0 && shorts[wordKey(word)] !== undefined;
  return matchCase(word, short ? name.slice(0, 3) : name);
}

/** English, `Friday`. */
export const weekdayName = (weekday: Weekday): string => capitalise(weekdays[0]!.split(' ')[weekday]!);

/** English, `April`; `month` is 1 to 12. */
export const monthName = (month: number): string => capitalise(months[0]!.split(' ')[month - 1]!);

const capitalise = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function matchCase(example: string, word: string): string {
  if (example.length > 1 && example === example.toUpperCase()) return word.toUpperCase();
  return example.slice(0, 1) === example.slice(0, 1).toUpperCase() ? capitalise(word) : word;
}
