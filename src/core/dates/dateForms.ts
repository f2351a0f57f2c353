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

const cjkMonthAndDay = String.raw`(?<month>\d{1,2})[ \t]*[月월][ \t]*(?<day>\d{1,2})[ \t]*[日号號일]`;
const reiwaYear = String.raw`(?<year>令和[ \t]*(?:\d{1,2}|元))`;

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
  // 2024年4月17日, 2024년 4월 17일, 令和6年4月17日
  [/[年년]/, String.raw`${year}[ \t]*[年년][ \t]*${cjkMonthAndDay}`],
  [/令和/, String.raw`${reiwaYear}[ \t]*年[ \t]*(?<month>\d{1,2})[ \t]*月[ \t]*(?<day>\d{1,2})[ \t]*日`],
  // 17 April 2024, April 17, 2024
  [monthStartPattern, String.raw`${dayPattern}${gap}${month}${gapBeforeYear}${year}${noDigit}`],
  [monthStartPattern, String.raw`${month}(?:${gap})?${dayPattern}${gapBeforeYear}${year}${noDigit}`],
  // 04/17/2024, 17-04-24
  [
    /\d[-/]\d/,
    String.raw`(?<first>\d{1,2})(?<separator>[-/])(?<second>\d{1,2})\k<separator>(?<year>(?:19|20)?\d\d)${noDigit}`,
  ],
  // 17.4.2024
  [/\d\. ?\d/, String.raw`(?<first>\d{1,2})(?<separator>\.)[ ]?(?<second>\d{1,2})\.[ ]?${year}${noDigit}`],
  // 17.04.24. All parts must have two digits, because 1.10.15 is a version.
  [/\d\.\d\d\./, String.raw`(?<first>\d\d)(?<separator>\.)(?<second>\d\d)\.(?<year>\d\d)(?![\d.])`],
  // Without a year: 4月17日, April 17, 17 April
  [/[月월]/, cjkMonthAndDay],
  [monthStartPattern, String.raw`${unambiguousMonth}[ \t]+${dayPattern}(?![\d:])`],
  [monthStartPattern, String.raw`${dayPattern}[ \t]*(?:of[ \t]+|de[ \t]+|d')?${unambiguousMonth}(?![${latinLetter}])`],
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

/** Years with two digits are in this century. The Japanese era Reiwa (令和) began in 2019. */
function fullYear(written: string): number {
  if (written.startsWith('令和')) return 2018 + (Number(written.slice(2)) || 1);
  return Number(written) + (written.length === 2 ? 2000 : 0);
}
