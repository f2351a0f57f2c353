import assert from 'node:assert/strict';
import { findDates } from '../../../src/core/dates/findDates';
import type { DayMonthOrder, WrittenDate } from '../../../src/core/model';
import { markSpans } from './notes';

/**
 * Adds a test: `findDates` finds the dates that are marked as «…» in the text. `expected` is the ISO date of each, its
 * month and day if it has no year, or `invalid` with its parts if it does not exist.
 */
export function assertDates(text: string, ...expected: string[]): void {
  it(`${text} → ${expected.join(', ') || 'no date'}`, () => assertFound(text, expected));
}

/** Asserts that `findDates` finds the dates that are marked as «…», with the given order of day and month. */
export function assertFound(text: string, expected: readonly string[], order: DayMonthOrder = 'month-first'): void {
  const plainText = withoutMarks(text);
  const dates = findDates(plainText, () => order);
  assert.deepEqual(dates.map(describeDate), expected);
  assert.equal(markSpans(plainText, dates), text);
}

export const withoutMarks = (text: string): string => text.replace(/[«»]/g, '');

function describeDate({ iso, year, month, day }: WrittenDate): string {
  if (iso !== null) return iso;
  return year === null ? `${month}-${day}` : `invalid ${year}-${month}-${day}`;
}
