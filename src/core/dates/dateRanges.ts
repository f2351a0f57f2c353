import { daysBetween, isoDate } from './calendar';
import type { IsoDate, WrittenDate } from '../model';
import { monthNumber, monthPattern, weekdayPattern } from './words';

/** A date as it is read, before ranges and the weekday beside it are looked for. */
export type SingleDate = Omit<WrittenDate, 'weekday' | 'weekdaySpan' | 'rangeEnd' | 'rangeEndSpan'>;

/** One of several days: the first of them, with the last one in `until`. */
export type RangedDate = Omit<WrittenDate, 'weekday' | 'weekdaySpan'>;

const joins = String.raw`to|till|until|through|and|bis|und|au|et|al|y|e|tot|og|och|do|a`;
const number = String.raw`(\d{1,2})(?:st|nd|rd|th|\.|º|er)?`;
const beforeNext = String.raw`(?:(?:the|den|le|el)[ \t]+)?(?:(?:${weekdayPattern})[.,]*[ \t]*)?$`;

/** What stands before the last day: "16–", "16. – ", "30 April – ", "Tue 16 and Thu ". */
const dayFirst = new RegExp(
  String.raw`(?<![\p{L}\d.,:/#-])${number}(?:[ \t]*(${monthPattern})\.?|[ ]?(\d{1,2})\.)?([ \t]*[-–—/~〜][ \t]*|[ \t]+(?:${joins})[ \t]+)${beforeNext}`,
  'diu',
);
/** "April 30 – " before "May 2, 2024". */
const monthFirst = new RegExp(
  String.raw`(?<![\p{L}\d])(${monthPattern})\.?[ \t]+${number},?(?:[ \t]*[-–—/][ \t]*|[ \t]+(?:${joins})[ \t]+)${beforeNext}`,
  'diu',
);
/** "–18, 2024" behind "April 16". */
const restOfMonth = new RegExp(
  String.raw`^(?:[ \t]*[-–—/][ \t]*|[ \t]+(?:${joins})[ \t]+)${number}(?:,[ \t]*|[ \t]+)((?:19|20)\d\d)(?!\d)`,
  'di',
);

/** "Meeting 12 - 17 April" has a number before its day: a dash between blanks joins days only where such words, or nothing, stand before the first. */
const beginsARange = new RegExp(
  String.raw`(?:^|[:(,：]|(?<!\p{L})(?:from|on|vom|von|du|del|dal|van|den|${weekdayPattern})[.,]?)[ \t]*$`,
  'iu',
);

/** How far from a date the first day of its range may stand. */
const reach = 40;

/**
 * A date that is the last of several days, as the first of them: "16–18 April 2024", "April 30 – May 2, 2024"; or one
 * whose last day stands behind it: "April 16–18, 2024". Any other date as it is.
 */
export function withRange(line: string, date: SingleDate): RangedDate {
  return (
    (date.year === null ? endBehind(line, date) : beginBefore(line, date)) ?? {
      ...date,
      rangeEnd: null,
      rangeEndSpan: null,
    }
  );
}

function beginBefore(line: string, date: SingleDate): RangedDate | undefined {
  const offset = Math.max(0, date.start - reach);
  const before = line.slice(offset, date.start);
  if (!/\d/.test(before) || date.iso === null) return undefined;
  const isMonthFirst = date.monthSpan.start < date.daySpan.start;
  const match = (isMonthFirst ? monthFirst : dayFirst).exec(before);
  if (!match) return undefined;
  const spanOf = (group: number): { start: number; end: number } | undefined => {
    const span = match.indices![group];
    return span && { start: offset + span[0], end: offset + span[1] };
  };
  const [dayGroup, monthGroup] = isMonthFirst ? [2, 1] : [1, match[2] === undefined ? 3 : 2];
  if (
    !isMonthFirst &&
    /\s[-–—]\s/.test(match[4]!) &&
    match[monthGroup] === undefined &&
    !beginsARange.test(before.slice(0, match.index))
  )
    return undefined;
  const day = Number(match[dayGroup]);
  const written = match[monthGroup];
  const month = written === undefined ? date.month : (monthNumber(written) ?? Number(written));
  const year = month > date.month ? date.year! - 1 : date.year!;
  const iso = isoDate(year, month, day);
  if (!isSpan(iso, date.iso)) return undefined;
  const daySpan = spanOf(dayGroup)!;
  const monthSpan = spanOf(monthGroup);
  // What is left without it is the first day in the form of the last.
  const from = Math.max(daySpan.end, monthSpan?.end ?? 0);
  const dotted = line[from] === '.' ? 1 : 0;
  const last = monthSpan ? Math.max(date.daySpan.end, date.monthSpan.end) : date.daySpan.end;
  const tail = { start: from + dotted, end: last + (dotted > 0 && line[last] === '.' ? 1 : 0) };
  return {
    ...date,
    start: offset + match.index,
    iso,
    year: date.year,
    month,
    day,
    daySpan,
    monthSpan: monthSpan ?? date.monthSpan,
    rangeEnd: date.iso,
    rangeEndSpan: tail,
  };
}

function endBehind(line: string, date: SingleDate): RangedDate | undefined {
  if (date.daySpan.start < date.monthSpan.start) return undefined;
  const match = restOfMonth.exec(line.slice(date.end, date.end + reach));
  if (!match) return undefined;
  const year = Number(match[2]);
  const iso = isoDate(year, date.month, date.day);
  const until = isoDate(year, date.month, Number(match[1]));
  if (!isSpan(iso, until)) return undefined;
  const [from, to] = match.indices![2]!;
  const behindDay = match.indices![1]![1];
  return {
    ...date,
    end: date.end + match[0].length,
    iso,
    year,
    yearSpan: { start: date.end + from, end: date.end + to },
    rangeEnd: until,
    rangeEndSpan: { start: date.end, end: date.end + behindDay },
  };
}

/** The longest that meetings last, in days. */
const longest = 31;

const isSpan = (from: IsoDate | null, to: IsoDate | null): boolean =>
  from !== null && to !== null && from < to && daysBetween(from, to) <= longest;
