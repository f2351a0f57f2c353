import { onlyYear } from '../dates/onlyYear';
import type { Unit } from '../outline/unit';
import type { MarkedLine } from './markedLine';

/** Where the years of dates without one can be found. */
export interface YearContext {
  /** The units of the note. */
  readonly units: readonly Unit[];
  /** The year of the whole document; null if it is unknown. */
  readonly documentYear: number | null;
}

/** The month and the day of a line, from 1; null without a date. */
export type MonthAndDay = readonly [month: number, day: number] | null;

/**
 * Returns the year of each line: that of its date, else that of the heading above it, else that of the nearest line
 * with a year, else that of the document. The year changes where the dates pass from December to January.
 */
export function completeYears(
  lines: readonly MarkedLine[],
  days: readonly MonthAndDay[],
  context: YearContext,
): (number | null)[] {
  const stated = statedYears(lines, context.units);
  const turns = turnsOfYear(days);
  const first = stated.findIndex(year => year !== null);
  let year = first < 0 ? context.documentYear : stated[first]! - (turns[first]! - turns[0]!);
  return lines.map((_, index) => {
    const passed = index === 0 ? 0 : turns[index]! - turns[index - 1]!;
    year = stated[index] ?? (year === null ? null : year + passed);
    return year;
  });
}

/** The year in the date of each line, else in a heading above it that is not above the line before. */
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

/** Two dates further apart than this, in days of one year, are in different years. */
const halfYear = 183;

/** How many times the year has changed before each line: up where the dates rise, down where they fall. */
function turnsOfYear(days: readonly MonthAndDay[]): number[] {
  let before: MonthAndDay = null;
  const steps = days.map(day => {
    const step = stepBetween(before, day);
    before = day ?? before;
    return step;
  });
  const small = steps.filter(step => Math.abs(step) <= halfYear);
  const isRising = small.every(step => step >= 0);
  const isFalling = small.every(step => step <= 0);
  let turns = 0;
  return steps.map(step => {
    if (isRising && step < -halfYear) turns++;
    if (isFalling && step > halfYear) turns--;
    return turns;
  });
}

const stepBetween = (before: MonthAndDay, day: MonthAndDay): number =>
  before && day ? (day[0] - before[0]) * 31 + day[1] - before[1] : 0;
