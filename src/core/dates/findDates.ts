import type { DayMonthOrder, Weekday, WrittenDate } from '../model';
import { BoundedCache } from '../text/boundedCache';
import { findWeekday } from './adjacentWeekday';
import { weekdayOf } from './calendar';
import { dateForms, readMatch, type DateForm, type SingleDate } from './dateForms';
import { withRange } from './dateRanges';
import { monthStartPattern } from './wordLookup';

/** The search ends after this number of UTF-16 code units. A text is a line or a title, never a whole note. */
const maxSearchLength = 2000;

/** While a note is read, the dates in its titles, headings, lines and path are requested several times. */
const maxCachedTexts = 500;
const dateCache = new BoundedCache<string, readonly WrittenDate[]>(maxCachedTexts);

/** The maximum length of a written date in UTF-16 code units, with a margin: "30th of September, 2015". */
export const maxDateLength = 32;

const numericDate = /(?:19|20)\d\d|\d[-/.]\s?\d|\d[ \t]*[月월]|[０-９]/;

/** Tests whether a text may contain a date. Fast, and false for nearly all texts without one. */
export const mayContainDate = (text: string): boolean =>
  /[\d０-９]/.test(text) && (numericDate.test(text) || monthStartPattern.test(text));

/**
 * Finds all dates in a line of text. They are in document order and do not overlap; offsets refer to `text`.
 *
 * @param order Returns the order of dates such as `04/05/2015`. Called only if the line contains such a date.
 */
export function findDates(text: string, order: () => DayMonthOrder = () => 'month-first'): readonly WrittenDate[] {
  if (!mayContainDate(text)) return [];
  const dates = dateCache.get(text, () => readDates(text, 'month-first'));
  const dependsOnOrder = dates.some(({ dayMonthOrder }) => dayMonthOrder === 'either');
  return dependsOnOrder && order() === 'day-first' ? readDates(text, 'day-first') : dates;
}

function readDates(text: string, order: DayMonthOrder): WrittenDate[] {
  const line = toAsciiDigits(text.slice(0, maxSearchLength));
  const dates: WrittenDate[] = [];
  for (const { pattern } of formsIn(line)) {
    for (const match of matchesOf(pattern, line)) {
      const date = readMatch(match, order);
      if (!date || dates.some(other => date.start < other.end && other.start < date.end)) continue;
      dates.push(completeDate(line, date, match, order));
    }
  }
  return withoutSharedWeekdays(dates.sort((a, b) => a.start - b.start));
}

/** Does the same as `matchAll`, which copies the pattern for each call: that takes longer than the search itself. */
function* matchesOf(pattern: RegExp, line: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) yield match;
}

/** Returns the forms that may be in a line. */
function formsIn(line: string): DateForm[] {
  const hasMonth = monthStartPattern.test(line);
  const hasYear = /(?:19|20)\d\d/.test(line);
  return dateForms.filter(
    ({ hint, requiresYear, requiresMonthName }) =>
      (hasYear || !requiresYear) && (hasMonth || !requiresMonthName) && (hint === monthStartPattern || hint.test(line)),
  );
}

/** Converts full-width digits (２０２４), one code unit each, to ASCII digits. Offsets stay the same. */
const toAsciiDigits = (text: string): string =>
  /[０-９]/.test(text) ? text.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)) : text;

/** Adds the range and the weekday of a date. The weekday decides between month and day if their order is not clear. */
function completeDate(line: string, date: SingleDate, match: RegExpExecArray, order: DayMonthOrder): WrittenDate {
  const ranged = withRange(line, date);
  const weekday = findWeekday(line, ranged) ?? { weekday: null, weekdaySpan: null };
  if (ranged.rangeEnd === null && contradicts(date, weekday.weekday)) {
    const swapped = readMatch(match, order === 'day-first' ? 'month-first' : 'day-first');
    if (swapped?.iso && weekdayOf(swapped.iso) === weekday.weekday) {
      const isMonthFirst = swapped.monthSpan.start < swapped.daySpan.start;
      const decided: SingleDate = { ...swapped, dayMonthOrder: isMonthFirst ? 'month-first' : 'day-first' };
      return { ...withRange(line, decided), ...weekday };
    }
  }
  return { ...ranged, ...weekday };
}

/** Tests whether the order of a date is not clear and its weekday is wrong: "Tuesday, 05/12/2024". */
const contradicts = ({ dayMonthOrder, iso }: SingleDate, weekday: Weekday | null): boolean =>
  dayMonthOrder === 'either' && weekday !== null && iso !== null && weekdayOf(iso) !== weekday;

/** A weekday between two dates belongs to the second. */
const withoutSharedWeekdays = (dates: readonly WrittenDate[]): WrittenDate[] =>
  dates.map((date, index) =>
    date.weekdaySpan && date.weekdaySpan.start === dates[index + 1]?.weekdaySpan?.start
      ? { ...date, weekday: null, weekdaySpan: null }
      : date,
  );
