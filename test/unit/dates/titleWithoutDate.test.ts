import assert from 'node:assert/strict';
import { titleWithoutDate } from '../../../src/core/dates/titleWithoutDate';

describe('titleWithoutDate', () => {
  const assertTitle = (title: string, expected: string): void =>
    void it(title, () => assert.equal(titleWithoutDate(title), expected));
  assertTitle('Tide call - April 17 2024', 'Tide call');
  assertTitle('2024-04-17 Tide call', 'Tide call');
  assertTitle('Tide call (Wednesday, 2024-04-17)', 'Tide call');
  assertTitle('Tide call on 2024-04-17', 'Tide call');
  assertTitle('2024-04-17 | Tide call', 'Tide call');
  assertTitle('Tide call minutes - week of April 17, 2024', 'Tide call minutes');
  assertTitle('Tide call for the week of 2024-04-17', 'Tide call');
  assertTitle('2024-04-17', '');
  assertTitle(' Tide call ', 'Tide call');
});
