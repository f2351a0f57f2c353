import type { IsoDate, Weekday, WrittenDate } from '../model';

const millisecondsPerDay = 86_400_000;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** Returns the ISO date of a day, or null if it does not exist (31 June) or the year does not have four digits. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

/** Returns the year, the month (1 to 12) and the day of an ISO date. */
export function dateParts(iso: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

export function weekdayOf(iso: IsoDate): Weekday {
  return new Date(`${iso}T00:00:00Z`).getUTCDay() as Weekday;
}

export function addDays(iso: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Returns the Monday of an ISO 8601 week (1 to 53). Week 1 is the week that contains 4 January. */
export function mondayOfWeek(year: number, week: number): IsoDate {
  const fourthOfJanuary = `${pad(year, 4)}-01-04`;
  const daysSinceMonday = (weekdayOf(fourthOfJanuary) + 6) % 7;
  return addDays(fourthOfJanuary, (week - 1) * 7 - daysSinceMonday);
}

/** Returns the number of days from `from` to `to`. It is negative if `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay);
}

/** Returns the date of a point in time in the local time zone. */
export function localIsoDate(time: Date): IsoDate {
  return `${pad(time.getFullYear(), 4)}-${pad(time.getMonth() + 1, 2)}-${pad(time.getDate(), 2)}`;
}

/** Returns the ISO date of a written date. A date without a year is in the given year, if there is one. */
export const toIsoDate = (
  date: Pick<WrittenDate, 'iso' | 'year' | 'month' | 'day'>,
  year: number | null,
): IsoDate | null => (date.year !== null ? date.iso : year === null ? null : isoDate(year, date.month, date.day));
