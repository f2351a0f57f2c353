import { daysBetween, isoDate } from './calendar';
import { dayPattern, groupSpan, type SingleDate } from './dateForms';
import type { IsoDate, Span, WrittenDate } from '../model';
import { monthNumber, monthPattern, weekdayPattern } from './wordLookup';

/** A date without the weekday next to it, after the search for a range. */
export type RangedDate = Omit<WrittenDate, 'weekday' | 'weekdaySpan'>;

/** How far the first and the last day of a range can be apart in a line, in UTF-16 code units. */
const maxDistance = 40;

/** Dates that are further apart are not the days of one meeting. */
const maxDays = 31;

const rangeWords = 'to|till|until|through|and|bis|und|au|et|al|y|e|tot|og|och|do|a';
const rangeWord = String.raw`[ \t]+(?:${rangeWords})[ \t]+`;
const rangeDash = String.raw`[ \t]*[-–—/][ \t]*`;
/** Between the separator and the last day: "the ", "Thu ". */
const beforeLastDay = String.raw`(?:(?:the|den|le|el)[ \t]+)?(?:(?:${weekdayPattern})[.,]*[ \t]*)?$`;

/** Before the last day of a range that starts with a day: "16–", "16. – ", "30 April – ", "Tue 16 and Thu ". */
const dayBefore = new RegExp(
  [
    String.raw`(?<![\p{L}\d.,:/#-])${dayPattern}`,
    String.raw`(?:[ \t]*(?<monthName>${monthPattern})\.?|[ ]?(?<monthDigits>\d{1,2})\.)?`,
    String.raw`(?<separator>[ \t]*[-–—/~〜][ \t]*|${rangeWord})`,
    beforeLastDay,
  ].join(''),
  'diu',
);

/** Before the last day of a range that starts with a month: "April 30 – " in "April 30 – May 2, 2024". */
const monthAndDayBefore = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?<monthName>${monthPattern})\.?[ \t]+${dayPattern},?`,
    `(?:${rangeDash}|${rangeWord})`,
    beforeLastDay,
  ].join(''),
  'diu',
);

/** After a date without a year: "–18, 2024" in "April 16–18, 2024". */
const lastDayAfter = new RegExp(
  String.raw`^(?:${rangeDash}|${rangeWord})${dayPattern}(?:,[ \t]*|[ \t]+)(?<year>(?:19|20)\d\d)(?!\d)`,
  'di',
);

/** The text before the first day of a range with a spaced dash: nothing, or a word such as "from". */
const rangeStart = new RegExp(
  String.raw`(?:^|[:(,：]|(?<!\p{L})(?:from|on|vom|von|du|del|dal|van|den|${weekdayPattern})[.,]?)[ \t]*$`,
  'iu',
);

/**
 * Extends a date to the range that it belongs to. If the date is the last day ("16–18 April 2024"), the first day is
 * searched for before it. If it is the first day, without a year ("April 16–18, 2024"), the last day is searched for
 * after it. Any other date is returned as it is.
 */
export function withRange(line: string, date: SingleDate): RangedDate {
  const range = date.year === null ? withLastDay(line, date) : withFirstDay(line, date);
  return range ?? { ...date, rangeEnd: null, rangeEndSpan: null };
}

function withFirstDay(line: string, date: SingleDate): RangedDate | undefined {
  const firstDay = findFirstDay(line, date);
  if (!firstDay) return undefined;
  const { start, month = date.month, day, daySpan, monthSpan } = firstDay;
  const year = month > date.month ? date.year! - 1 : date.year!;
  const iso = isoDate(year, month, day);
  if (!isRange(iso, date.iso)) return undefined;
  return {
    ...date,
    start,
    iso,
    month,
    day,
    daySpan,
    monthSpan: monthSpan ?? date.monthSpan,
    rangeEnd: date.iso,
    rangeEndSpan: spanToLastDay(line, date, firstDay),
  };
}

interface FirstDay {
  /** The start of the range. */
  readonly start: number;
  readonly day: number;
  readonly daySpan: Span;
  /** Missing if only the last day has a month. */
  readonly month?: number;
  readonly monthSpan?: Span;
}

function findFirstDay(line: string, { start, monthSpan, daySpan }: SingleDate): FirstDay | undefined {
  const from = Math.max(0, start - maxDistance);
  const before = line.slice(from, start);
  if (!/\d/.test(before)) return undefined;
  const match = (monthSpan.start < daySpan.start ? monthAndDayBefore : dayBefore).exec(before);
  if (!match || isOtherNumber(before, match)) return undefined;
  const { day, monthName, monthDigits } = match.groups!;
  const month = monthName ?? monthDigits;
  return {
    start: from + match.index,
    day: Number(day),
    daySpan: groupSpan(match, 'day', from),
    ...(month !== undefined && {
      month: monthNumber(month) ?? Number(month),
      monthSpan: groupSpan(match, monthName === undefined ? 'monthDigits' : 'monthName', from),
    }),
  };
}

/** In "Meeting 12 - 17 April", 12 is the number of the meeting: a spaced dash joins days only after certain words. */
function isOtherNumber(before: string, { groups, index }: RegExpExecArray): boolean {
  const { separator = '', monthName, monthDigits } = groups!;
  const hasMonth = monthName !== undefined || monthDigits !== undefined;
  return /\s[-–—]\s/.test(separator) && !hasMonth && !rangeStart.test(before.slice(0, index));
}

/**
 * Returns the text between the first day and the rest of the date. Without this text, the date is the first day in the
 * form of the last: "16. April 2024" for "16.–18. April 2024".
 */
function spanToLastDay(line: string, date: SingleDate, { daySpan, monthSpan }: FirstDay): Span {
  const firstEnd = Math.max(daySpan.end, monthSpan?.end ?? 0);
  const lastEnd = monthSpan ? Math.max(date.daySpan.end, date.monthSpan.end) : date.daySpan.end;
  if (line[firstEnd] !== '.') return { start: firstEnd, end: lastEnd };
  return { start: firstEnd + 1, end: line[lastEnd] === '.' ? lastEnd + 1 : lastEnd };
}

function withLastDay(line: string, date: SingleDate): RangedDate | undefined {
  if (date.daySpan.start < date.monthSpan.start) return undefined;
  const match = lastDayAfter.exec(line.slice(date.end, date.end + maxDistance));
  if (!match) return undefined;
  const year = Number(match.groups!['year']);
  const iso = isoDate(year, date.month, date.day);
  const rangeEnd = isoDate(year, date.month, Number(match.groups!['day']));
  if (!isRange(iso, rangeEnd)) return undefined;
  return {
    ...date,
    end: date.end + match[0].length,
    iso,
    year,
    yearSpan: groupSpan(match, 'year', date.end),
    rangeEnd,
    rangeEndSpan: { start: date.end, end: groupSpan(match, 'day', date.end).end },
  };
}

const isRange = (from: IsoDate | null, to: IsoDate | null): boolean =>
  from !== null && to !== null && from < to && daysBetween(from, to) <= maxDays;
