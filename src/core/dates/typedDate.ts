import { parseDate } from 'chrono-node/en';
import type { IsoDate } from '../model';
import { addDays, dateParts, isoDate, localIsoDate } from './calendar';
import { findDates } from './findDates';

/**
 * Reads a date that a person types: in any written form, without a year, as an offset ("+1w") or in English words
 * ("next friday"). A date without a year is today or in the future.
 *
 * @returns null if the text contains no date or a date that does not exist.
 */
export function readTypedDate(typed: string, today: IsoDate): IsoDate | null {
  const [date] = findDates(typed);
  if (date?.iso) return date.iso;
  if (date) return date.year === null ? nextOccurrence(date.month, date.day, today) : null;
  return readOffset(typed, today) ?? readWords(typed, today);
}

/** Returns the next date with this month and day. 29 February may be eight years away. */
function nextOccurrence(month: number, day: number, today: IsoDate): IsoDate | null {
  const { year } = dateParts(today);
  const dates = Array.from({ length: 9 }, (_, yearOffset) => isoDate(year + yearOffset, month, day));
  return dates.find(date => date !== null && date >= today) ?? null;
}

/** Reads an offset from today in days or weeks: `+3`, `+3d`, `+2w`, `-1w`. */
function readOffset(typed: string, today: IsoDate): IsoDate | null {
  const match = /^\s*([+-]\d{1,3})\s*([dw]?)\s*$/i.exec(typed);
  if (!match) return null;
  const daysPerUnit = match[2]?.toLowerCase() === 'w' ? 7 : 1;
  return addDays(today, Number(match[1]) * daysPerUnit);
}

function readWords(typed: string, today: IsoDate): IsoDate | null {
  const { year, month, day } = dateParts(today);
  const noon = new Date(year, month - 1, day, 12);
  const date = parseDate(typed, noon, { forwardDate: true });
  return date && localIsoDate(date);
}
