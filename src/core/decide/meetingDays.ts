import { daysBetween, isoDate } from '../dates/calendar';
import type { PartialDate } from '../dates/partialDates';
import type { DayMonthOrder, IsoDate } from '../model';
import type { MarkedLine } from './markedLine';

/**
 * Returns the date of the meeting at each line. Dates can lack a year or have an ambiguous order of day and month. A
 * missing year is that of the line above, otherwise that of the first line with a year, otherwise that of the path. The
 * order is the one in which the dates are closest together.
 *
 * @param year The year in the path; null if it has none.
 * @param order Returns the order of the archive, which decides if both orders fit equally well.
 */
export function meetingDays(
  lines: readonly MarkedLine[],
  year: number | null,
  order: () => DayMonthOrder,
): (IsoDate | null)[] {
  const monthFirst = daysIn(lines, year, 'month-first');
  const dayFirst = daysIn(lines, year, 'day-first');
  const yearFirst = lines.map(({ date }) => date?.yearFirstIso ?? null);
  const byOrder = order() === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return [...byOrder, yearFirst].reduce((best, days) => (compareFit(days, best) < 0 ? days : best));
}

/** Less than 0 if the first reading fits better: it has more days, or they are closer to one another. */
function compareFit(a: readonly (IsoDate | null)[], b: readonly (IsoDate | null)[]): number {
  const countMissing = (days: readonly (IsoDate | null)[]): number => days.filter(day => day === null).length;
  return countMissing(a) - countMissing(b) || spreadOf(a) - spreadOf(b);
}

/** The days in one reading. A year that is missing is that of the line above, else of the first line with one. */
function daysIn(lines: readonly MarkedLine[], pathYear: number | null, order: DayMonthOrder): (IsoDate | null)[] {
  let year = lines.find(({ date }) => date && date.year !== null)?.date?.year ?? pathYear;
  return lines.map(({ date }) => {
    year = date?.year ?? year;
    return date && dayOf(date, year, order);
  });
}

function dayOf(date: PartialDate, year: number | null, order: DayMonthOrder): IsoDate | null {
  if (!date.hasOpenOrder && date.iso !== null) return date.iso;
  if (year === null) return null;
  const isSwapped = date.hasOpenOrder && order === 'day-first';
  return isoDate(year, isSwapped ? date.second : date.first, isSwapped ? date.first : date.second);
}

/** The sum of the days between one meeting and the next. */
function spreadOf(days: readonly (IsoDate | null)[]): number {
  const known = days.filter(day => day !== null);
  return known.slice(1).reduce((sum, day, index) => sum + Math.abs(daysBetween(known[index]!, day)), 0);
}
