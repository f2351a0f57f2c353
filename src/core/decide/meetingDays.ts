import { daysBetween, isoDate } from '../dates/calendar';
import type { PartialDate } from '../dates/partialDates';
import type { DayMonthOrder, IsoDate } from '../model';
import type { MarkedLine } from './markedLine';

/**
 * Returns the date of the meeting at each line. Dates can lack a year or have an ambiguous order of day and month. A
 * missing year is that of the line above, otherwise that of the first line with a year, otherwise that of the path. The
 * order is that of the archive, unless the dates are clearly closer together and in order in the other one.
 *
 * @param year The year in the path; null if it has none.
 * @param order Returns the order of the archive.
 */
export function meetingDays(
  lines: readonly MarkedLine[],
  year: number | null,
  order: () => DayMonthOrder,
): (IsoDate | null)[] {
  const monthFirst = daysIn(lines, year, 'month-first');
  const dayFirst = daysIn(lines, year, 'day-first');
  const yearFirst = lines.map(({ date }) => date?.yearFirstIso ?? null);
  const [preferred, other] = order() === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const best = fitsBetter(other, preferred, 2) ? other : preferred;
  return fitsBetter(yearFirst, best, 1) ? yearFirst : best;
}

/** How much closer together the dates of another reading must be. */
const minRatio = 10;

/**
 * Tests whether another reading is clearly better: it has more dates, or its dates are in order and much closer
 * together.
 *
 * @param minStep The minimum number of days between two of its dates.
 */
function fitsBetter(other: readonly (IsoDate | null)[], best: readonly (IsoDate | null)[], minStep: number): boolean {
  const missing = countMissing(other) - countMissing(best);
  if (missing !== 0) return missing < 0;
  const steps = stepsOf(other);
  const isInOrder = steps.every(step => step >= minStep) || steps.every(step => step <= -minStep);
  if (!isInOrder || steps.length === 0) return false;
  const bestSteps = stepsOf(best);
  const isBestInOrder = bestSteps.every(step => step > 0) || bestSteps.every(step => step < 0);
  return !isBestInOrder || sumOf(steps) * minRatio < sumOf(bestSteps);
}

const countMissing = (days: readonly (IsoDate | null)[]): number => days.filter(day => day === null).length;

const sumOf = (steps: readonly number[]): number => steps.reduce((sum, step) => sum + Math.abs(step), 0);

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

/** The number of days from each date to the next one. */
function stepsOf(days: readonly (IsoDate | null)[]): number[] {
  const known = days.filter(day => day !== null);
  return known.slice(1).map((day, index) => daysBetween(known[index]!, day));
}
