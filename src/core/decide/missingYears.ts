import { onlyYear } from '../dates/years';
import type { Unit } from '../outline/unit';
import type { MarkedLine } from './markedLine';

/** The context from which dates without a year are completed. */
export interface YearContext {
  /** The units of the note. */
  readonly units: readonly Unit[];
  /** The year of the whole document; null if it is unknown. */
  readonly documentYear: number | null;
}

/** The month and the day of a line, from 1; null without a date. */
export type MonthAndDay = readonly [month: number, day: number] | null;

/**
 * Returns the year of each line: that of its date, otherwise that of the heading above it, otherwise that of the line
 * before it. The first lines take it from the next line with a year, otherwise from the document. If the dates pass
 * from December to January, the year changes.
 */
export function completeYears(
  lines: readonly MarkedLine[],
  days: readonly MonthAndDay[],
  context: YearContext,
): (number | null)[] {
  const stated = statedYears(lines, context.units);
  const changes = countYearChanges(days);
  const first = stated.findIndex(year => year !== null);
  let year = first < 0 ? context.documentYear : stated[first]! - (changes[first]! - changes[0]!);
  return lines.map((_, index) => {
    const passed = index === 0 ? 0 : changes[index]! - changes[index - 1]!;
    year = stated[index] ?? (year === null ? null : year + passed);
    return year;
  });
}

/** The year in the date of each line, otherwise in the heading above it if it is the first line below that heading. */
function statedYears(lines: readonly MarkedLine[], units: readonly Unit[]): (number | null)[] {
  let section: Unit | undefined;
  return lines.map(({ unit, date }) => {
    const above = headingWithYear(unit, units);
    const isNewSection = above !== section;
    section = above;
    return date?.year ?? (isNewSection && above ? onlyYear(above.text) : null);
  });
}

function headingWithYear(unit: Unit, units: readonly Unit[]): Unit | undefined {
  let above = unit.parent === null ? undefined : units[unit.parent];
  while (above && onlyYear(above.text) === null) above = above.parent === null ? undefined : units[above.parent];
  return above;
}

/** In days. If two neighboring dates would be further apart in the same year, they are in different years. */
const halfYear = 183;

/** Returns the number of year changes before each line: positive if the dates ascend, negative if they descend. */
function countYearChanges(days: readonly MonthAndDay[]): number[] {
  let before: MonthAndDay = null;
  const steps = days.map(day => {
    const step = stepBetween(before, day);
    before = day ?? before;
    return step;
  });
  const small = steps.filter(step => Math.abs(step) <= halfYear);
  const isAscending = small.every(step => step >= 0);
  const isDescending = small.every(step => step <= 0);
  let changes = 0;
  return steps.map(step => {
    if (isAscending && step < -halfYear) changes++;
    if (isDescending && step > halfYear) changes--;
    return changes;
  });
}

const stepBetween = (before: MonthAndDay, day: MonthAndDay): number =>
  before && day ? (day[0] - before[0]) * 31 + day[1] - before[1] : 0;
