import { parseDate } from 'chrono-node/en';
import { addDays, dateParts, isoDate, localDay } from './calendar';
import { findDates } from './findDates';
import type { IsoDate } from '../model';

/**
 * The day somebody means who types a date: in any written form, without its year, or in words ("next friday", "+1w").
 * Null for what is no date.
 */
export function readTypedDate(typed: string, today: IsoDate): IsoDate | null {
  const [written] = findDates(typed);
  if (written?.iso) return written.iso;
  if (written && written.year !== null) return null;
  if (written) return nextOccurrence(written.month, written.day, today);
  return readOffset(typed, today) ?? readWords(typed, today);
}

/** A day without a year is the next such day; 29 February may be up to eight years off. */
function nextOccurrence(month: number, day: number, today: IsoDate): IsoDate | null {
  const { year } = dateParts(today);
  const days = Array.from({ length: 9 }, (_, ahead) => isoDate(year + ahead, month, day));
  return days.find(one => one !== null && one >= today) ?? null;
}

/** `+3`, `+3d`, `+2w`, `-1w`. */
function readOffset(typed: string, today: IsoDate): IsoDate | null {
  const match = /^\s*([+-]\d{1,3})\s*([dw]?)\s*$/i.exec(typed);
  return match ? addDays(today, Number(match[1]) * (match[2]?.toLowerCase() === 'w' ? 7 : 1)) : null;
}

function readWords(typed: string, today: IsoDate): IsoDate | null {
  const { year, month, day } = dateParts(today);
  const date = parseDate(typed, new Date(year, month - 1, day, 12), { forwardDate: true });
  return date && localDay(date);
}
