import assert from 'node:assert/strict';
import { readTypedDate } from '../../../src/core/dates/typedDate';

describe('readTypedDate', () => {
  const assertTyped = (typed: string, expected: string | null): void =>
    void it(`${typed || '(empty)'} → ${expected ?? 'no date'}`, () =>
      assert.equal(readTypedDate(typed, '2024-04-17'), expected));
  assertTyped('2024-05-01', '2024-05-01');
  assertTyped('May 1', '2024-05-01');
  assertTyped('April 3', '2025-04-03');
  assertTyped('April 17', '2024-04-17');
  assertTyped('February 29', '2028-02-29');
  assertTyped('2024-06-31', null);
  assertTyped('+3', '2024-04-20');
  assertTyped('+2w', '2024-05-01');
  assertTyped('-1d', '2024-04-16');
  assertTyped('today', '2024-04-17');
  assertTyped('tomorrow', '2024-04-18');
  assertTyped('next friday', '2024-04-26');
  assertTyped('tides', null);
  assertTyped('', null);
});
