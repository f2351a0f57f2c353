import type { IsoDate, Weekday } from '../model';

const millisecondsADay = 86_400_000;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** The ISO date of a day, or null where there is no such day (31 June, month 27). `month` is 1 to 12. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

/** Year, month (1 to 12) and day of an ISO date. */
export function dateParts(iso: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

export function weekdayOf(iso: IsoDate): Weekday {
  return new Date(`${iso}T00:00:00Z`).getUTCDay() as Weekday;
}

export function addDays(iso: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * millisecondsADay).toISOString().slice(0, 10);
}

/** The Monday of a week (1 to 53) as ISO 8601 counts them: the first is the one that has 4 January. */
export function mondayOfWeek(year: number, week: number): IsoDate {
  const fourth = `${pad(year, 4)}-01-04`;
  return addDays(fourth, (week - 1) * 7 - ((weekdayOf(fourth) + 6) % 7));
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsADay);
}

/** The day a moment falls on where the person is (local time). */
export function localDay(moment: Date): IsoDate {
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`;
}
