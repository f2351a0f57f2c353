import type { DayMonthOrder, Span, WrittenDate } from '../model';
import { isoDate } from './calendar';
import { monthNumber, monthPattern, monthStartPattern, unambiguousMonthPattern } from './wordLookup';

/** A date without the weekday next to it, before the search for a range. */
export type SingleDate = Omit<WrittenDate, 'weekday' | 'weekdaySpan' | 'rangeEnd' | 'rangeEndSpan'>;

/** One way to write a date. */
export interface DateForm {
  /** Must match the line, otherwise the line contains no such date. A fast test, because most lines contain no date. */
  readonly hint: RegExp;
  /**
   * The named groups are `day`, `month` and optionally `year`. Numeric forms have `first`, `separator` and `second`
   * instead of day and month. Flags: `dgi`.
   */
  readonly pattern: RegExp;
  readonly requiresYear: boolean;
  /** Whether the month is a word. */
  readonly requiresMonthName: boolean;
}

/** A day with or without an ordinal suffix, in the group `day`. */
export const dayPattern = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.|º|er)?`;
const month = String.raw`(?<month>${monthPattern})\.?`;
const unambiguousMonth = String.raw`(?<month>${unambiguousMonthPattern})\.?`;
const year = String.raw`(?<year>(?:19|20)\d\d)`;
const noDigit = String.raw`(?!\d)`;
const latinLetter = 'A-Za-zÀ-ÿ';

/** Between the parts of a date in words: punctuation, spaces with a preposition, or nothing before a letter. */
const gap = [
  '(?:',
  [
    String.raw`[ \t]*[,/-][ \t]*`,
    String.raw`[ \t]+(?:(?:of|de|del|di)[ \t]+|d['’])?`,
    String.raw`(?=[${latinLetter}])`,
  ].join('|'),
  ')',
].join('');
const gapBeforeYear = String.raw`(?:${gap}|,?[ \t]*)`;

const monthDigits = '(?:0[1-9]|1[0-2])';
const dayDigits = String.raw`(?:0[1-9]|[12]\d|3[01])`;

const cjkMonthAndDay = String.raw`(?<month>\d{1,2})[ \t]*[月월][ \t]*(?<day>\d{1,2})[ \t]*[日号號일]`;
/** A year of a Japanese era, or of the Republic of China (民國), whose name is often left out. */
const eraYear = String.raw`(?<year>(?:令和|平成|昭和|民國|中華民國)[ \t]*(?:\d{1,3}|元)|1[01]\d)`;

/** What follows the hours of a time: "5 March 18 UTC", "5. März 18 Uhr", "5 mars 18 h 30", "5 March 14.30". */
const timeWords = "h|hrs?|uhr|o'clock|[ap]\\.?m|utc|gmt|[a-z]{2,4}t|kl|klo";
const timeMark = String.raw`(?:[.:h]\d|[ \t]*(?:${timeWords}|[-–][ \t]*\d)(?![${latinLetter}]))`;

/** The end of the line or punctuation. Before a word, the number may be hours or a count. */
const atEndOfDate = String.raw`(?=[ \t]*(?:$|[^\w \tÀ-ÿ]))`;

/** A year with two digits. Without an apostrophe it is neither the hours of a time nor the first digits of a year. */
const shortYear = String.raw`(?:[ \t]*,?[ \t]*['’]|[-/][ \t]*|[ \t]+)(?<year>[0-4]\d)(?!\d|${timeMark})${atEndOfDate}`;

/** A fast test for a number, a word and two digits. */
const shortYearHint =
  /\d[a-z.º]{0,3}[ \t,/-]*(?:(?:of|de|del|di)[ \t]+|d['’])?[A-Za-zÀ-ÿ]{3,12}\.?[ \t,/'’-]+\d\d(?!\d)/i;

/** "Meeting 3 April 10" has a number of its own before the month. */
const numberedWords = String.raw`(?:meeting|session|sprint|week|no\.?|nr\.?|#)`;
const notAfterMeeting = String.raw`(?<!(?<![${latinLetter}])${numberedWords}[ \t]*(?=\d{1,2}[ \t]))`;

/** All forms as hint and pattern. The first form that matches a part of a line determines how that part is read. */
const formTable: readonly (readonly [hint: RegExp, pattern: string])[] = [
  // 2024-04-17, 2024/4/17. The day can have three digits, so that the typing error 2024-04-174 is found.
  [
    /\d{4}[-/._]\d/,
    String.raw`${year}(?<yearSeparator>[-/._])(?<month>\d{1,2})\k<yearSeparator>(?<day>\d{1,3})${noDigit}`,
  ],
  // 2024-Apr-17
  [/\d{4}-[^\d\s]/, String.raw`${year}-(?<month>${monthPattern})-(?<day>\d{1,2})${noDigit}`],
  // 20240417
  [/\d{8}/, String.raw`${year}(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])${noDigit}`],
  // 17042024, 04172024, unless it is a date that starts with the year
  [
    /\d{8}/,
    String.raw`(?=${monthDigits}|\d\d${monthDigits})(?<first>${dayDigits})(?<second>${dayDigits})${year}${noDigit}`,
  ],
  // 2024年4月17日, 2024년 4월 17일, 令和6年4月17日, 107年4月17日
  [/[年년]/, String.raw`${year}[ \t]*[年년][ \t]*${cjkMonthAndDay}`],
  [/年/, String.raw`${eraYear}[ \t]*年[ \t]*(?<month>\d{1,2})[ \t]*月[ \t]*(?<day>\d{1,2})[ \t]*日`],
  // 17 April 2024, April 17, 2024
  [monthStartPattern, String.raw`${dayPattern}${gap}${month}${gapBeforeYear}${year}${noDigit}`],
  [monthStartPattern, String.raw`${month}(?:${gap})?${dayPattern}${gapBeforeYear}${year}${noDigit}`],
  // 17 Apr 24, 17-Apr-24, April 17 '24
  [shortYearHint, String.raw`${notAfterMeeting}${dayPattern}${gap}${unambiguousMonth}${shortYear}`],
  [/['’]\d\d/, String.raw`${unambiguousMonth}[ \t]+${dayPattern}[ \t]*,?[ \t]*['’](?<year>\d\d)${noDigit}`],
  // 04/17/2024, 17-04-24
  [
    /\d[-/]\d/,
    String.raw`(?<first>\d{1,2})(?<separator>[-/])(?<second>\d{1,2})\k<separator>(?<year>(?:19|20)?\d\d)${noDigit}`,
  ],
  // 17.4.2024
  [/\d\. ?\d/, String.raw`(?<first>\d{1,2})(?<separator>\.)[ ]?(?<second>\d{1,2})\.[ ]?${year}${noDigit}`],
  // 17.04.24. All parts must have two digits, because 1.10.15 is a version.
  [/\d\.\d\d\./, String.raw`(?<first>\d\d)(?<separator>\.)(?<second>\d\d)\.(?<year>\d\d)(?![\d.])`],
  // Without a year: 4月17日, 17 April, April 17. In "5 March 18 UTC" the day comes first.
  [/[月월]/, cjkMonthAndDay],
  [
    monthStartPattern,
    String.raw`${notAfterMeeting}${dayPattern}[ \t]*(?:of[ \t]+|de[ \t]+|d')?${unambiguousMonth}(?![${latinLetter}])`,
  ],
  // 3. Mai: short forms that are words as well are months after a day with a period.
  [/\d\.[ \t]*[A-Za-zÀ-ÿ]/, String.raw`(?<day>\d{1,2})\.[ \t]*${month}(?![${latinLetter}])`],
  [monthStartPattern, String.raw`${unambiguousMonth}[ \t]+${dayPattern}(?![\d:])`],
];

/** Letters of scripts that separate words by spaces. Letters of other scripts may touch a date. */
const spacedLetters = String.raw`A-Za-zÀ-ʯ\u0370-\u10ff`;
const notAfterWord = String.raw`(?<![${spacedLetters}\d])`;
/** A time may follow a date: `2024-04-17T18:00Z`. */
const notBeforeWord = String.raw`(?:(?![${spacedLetters}])|(?=T\d\d))`;

export const dateForms: readonly DateForm[] = formTable.map(([hint, pattern]) => ({
  hint,
  pattern: new RegExp(notAfterWord + pattern + notBeforeWord, 'dgi'),
  requiresYear: pattern.includes(year),
  requiresMonthName: pattern.includes(monthPattern) || pattern.includes(unambiguousMonthPattern),
}));

/**
 * Reads a match of a form's pattern.
 *
 * @param order The order of numeric dates whose order is not clear.
 * @returns undefined if the numbers can't be a date. A date that does not exist, such as 31 June, has no `iso`.
 */
export function readMatch(match: RegExpExecArray, order: DayMonthOrder): SingleDate | undefined {
  const groups = match.groups!;
  const isNumeric = groups['first'] !== undefined;
  const [monthGroup, dayGroup] = monthAndDayGroups(groups, order);
  const monthText = groups[monthGroup]!;
  const yearText = groups['year'];
  const parts = {
    year: yearText === undefined ? null : fullYear(yearText),
    month: monthNumber(monthText) ?? Number(monthText),
    day: Number(groups[dayGroup]),
  };
  const isYearFirst = groups['yearSeparator'] !== undefined;
  if (!isYearFirst && !isInCalendar(parts) && !isTypingError(parts, monthText, yearText)) return undefined;
  return {
    start: match.index,
    end: match.index + match[0].length,
    iso: parts.year === null ? null : isoDate(parts.year, parts.month, parts.day),
    ...parts,
    yearSpan: parts.year === null ? null : groupSpan(match, 'year'),
    monthSpan: groupSpan(match, monthGroup),
    daySpan: groupSpan(match, dayGroup),
    dayMonthOrder: isNumeric ? orderOf(groups) : null,
  };
}

/** Returns the span of a named group that took part in a match with the flag `d`. */
export function groupSpan(match: RegExpExecArray, group: string, offset = 0): Span {
  const [start, end] = match.indices!.groups![group]!;
  return { start: start + offset, end: end + offset };
}

type Groups = NonNullable<RegExpExecArray['groups']>;
type MonthAndDay = { readonly month: number; readonly day: number };

/** Returns the names of the groups with the month and the day. */
function monthAndDayGroups(groups: Groups, order: DayMonthOrder): readonly [month: string, day: string] {
  if (groups['first'] === undefined) return ['month', 'day'];
  return isDayFirst(groups, order) ? ['second', 'first'] : ['first', 'second'];
}

/** A number above 12 is the day. Dates with periods start with the day. */
function isDayFirst({ first, separator, second }: Groups, order: DayMonthOrder): boolean {
  if (Number(first) > 12) return true;
  return Number(second) <= 12 && (separator === '.' || order === 'day-first');
}

/** Returns the order that a numeric date shows. */
function orderOf({ first, separator, second }: Groups): WrittenDate['dayMonthOrder'] {
  if (Number(first) > 12) return 'day-first';
  if (Number(second) > 12) return 'month-first';
  return separator === '.' || first === second ? null : 'either';
}

const isInCalendar = ({ month, day }: MonthAndDay): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** Larger numbers are not typing errors in a day or a month, but something else. */
const maxMistypedNumber = 49;

/** 41.04.2015 is a date with a typing error; 99/99/2015 and "may 40" are not dates. */
function isTypingError({ month, day }: MonthAndDay, monthText: string, yearText: string | undefined): boolean {
  const hasMonthName = /\p{L}/u.test(monthText);
  return (
    month <= maxMistypedNumber &&
    (day <= maxMistypedNumber || hasMonthName) &&
    day + month > 0 &&
    yearText !== undefined &&
    /^\d{4}$/.test(yearText)
  );
}

/** The year before the first of an era. */
const eraStarts: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 中華民國: 1911 };

/** Years with two digits are in this century. Years with three digits count from 1912, as in Taiwan. */
function fullYear(written: string): number {
  const [, era = '', number = ''] = /^(\D*?)[ \t]*(\d+|元)$/.exec(written) ?? [];
  const year = number === '元' ? 1 : Number(number);
  if (era !== '') return eraStarts[era]! + year;
  if (number.length === 3) return eraStarts['民國']! + year;
  return year + (number.length === 2 ? 2000 : 0);
}
