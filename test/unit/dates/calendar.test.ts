import assert from 'node:assert/strict';
import { addDays, dateParts, daysBetween, isoDate, localIsoDate, weekdayOf } from '../../../src/core/dates/calendar';

describe('Calendar', () => {
  const assertEqual = (name: string, actual: unknown, expected: unknown): void =>
    void it(name, () => assert.deepEqual(actual, expected));
  assertEqual(
    'isoDate accepts 29 February only in leap years',
    [2000, 2023, 2024, 2100].map(year => isoDate(year, 2, 29)),
    ['2000-02-29', null, '2024-02-29', null],
  );
  assertEqual(
    'isoDate rejects day 0, month 13 and year 999',
    [isoDate(2024, 1, 0), isoDate(2024, 13, 1), isoDate(999, 1, 1)],
    [null, null, null],
  );
  assertEqual('dateParts returns year, month and day', dateParts('2024-04-07'), { year: 2024, month: 4, day: 7 });
  assertEqual('weekdayOf returns 0 for Sunday', ['2024-04-21', '2024-04-17', '2015-04-17'].map(weekdayOf), [0, 3, 5]);
  assertEqual(
    'addDays crosses the ends of months and years',
    [addDays('2023-12-31', 1), addDays('2024-03-01', -1), addDays('2024-04-17', 0)],
    ['2024-01-01', '2024-02-29', '2024-04-17'],
  );
  assertEqual(
    'daysBetween is negative if the second date is earlier',
    [daysBetween('2024-03-30', '2024-04-01'), daysBetween('2024-04-01', '2024-03-30')],
    [2, -2],
  );
  assertEqual('localIsoDate uses the local time zone', localIsoDate(new Date(2024, 3, 7, 23, 59)), '2024-04-07');
});
