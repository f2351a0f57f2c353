import { daysBetween, isoDate } from '../dates/calendar';
import { monthAndDay } from '../dates/partialDates';
import type { DayMonthOrder, IsoDate } from '../model';
import type { MarkedLine } from './markedLine';
import { completeYears, type YearContext } from './missingYears';

/**
 * Returns the date of the meeting at each line. Dates can lack a year (see `completeYears`) or have an ambiguous order
 * of day and month. The order is that of the lines in which only one is possible (`7/30`). Without such a line, it is
 * that of the archive, unless the dates are clearly closer together and in order in the other one.
 *
 * @param order Returns the order of the archive.
 */
export function meetingDays(
  lines: readonly MarkedLine[],
  context: YearContext,
  order: () => DayMonthOrder,
): (IsoDate | null)[] {
  const shown = orderOfLines(lines);
  if (shown !== null) return daysIn(lines, shown, context);
  const archiveOrder = order();
  const preferred = daysIn(lines, archiveOrder, context);
  const other = daysIn(lines, archiveOrder === 'day-first' ? 'month-first' : 'day-first', context);
  const yearFirst = lines.map(({ date }) => date?.yearFirstIso ?? null);
  const best = fitsBetter(other, preferred, 2) ? other : preferred;
  return fitsBetter(yearFirst, best, 1) ? yearFirst : best;
}

/** The order in the lines in which one of two numbers can only be the day; null if there are none, or they differ. */
function orderOfLines(lines: readonly MarkedLine[]): DayMonthOrder | null {
  const orders = new Set(lines.map(orderOfLine).filter(order => order !== null));
  return orders.size === 1 ? [...orders][0]! : null;
}

function orderOfLine({ text, date }: MarkedLine): DayMonthOrder | null {
  const [, first, second] = (date && twoNumbers.exec(text.slice(date.start, date.end))) ?? [];
  if (first === undefined || date?.yearFirstIso) return null;
  if (Number(first) > 12) return 'day-first';
  return Number(second) > 12 ? 'month-first' : null;
}

const twoNumbers = /^(\d{1,2})[-/.](\d{1,2})(?!\d)/;

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

/** The days in one order of day and month. */
function daysIn(lines: readonly MarkedLine[], order: DayMonthOrder, context: YearContext): (IsoDate | null)[] {
  const days = lines.map(({ date }) => date && monthAndDay(date, () => order));
  const years = completeYears(lines, days, context);
  return lines.map(({ date }, index) => {
    if (date && !date.isOrderAmbiguous && date.iso !== null) return date.iso;
    const [day, year] = [days[index], years[index]];
    return day && year ? isoDate(year, day[0], day[1]) : null;
  });
}

/** The number of days from each date to the next one. */
function stepsOf(days: readonly (IsoDate | null)[]): number[] {
  const known = days.filter(day => day !== null);
  return known.slice(1).map((day, index) => daysBetween(known[index]!, day));
}
