import { isoDate } from './calendar';
import { maxDateLength, findDates } from './findDates';
import type { WrittenDate, IsoDate } from '../model';

/** How much a line that is but a date may say beside it. */
const mostBeside = 24;

/** True for a line that says a date and hardly more. */
export function isOnlyADate(text: string): boolean {
  if (text.length > maxDateLength + mostBeside) return false;
  const [date] = findDates(text);
  return date !== undefined && text.length - (date.end - date.start) <= mostBeside;
}

/** The written date with its year taken from elsewhere where it has none. */
export const withYear = (date: WrittenDate, year: number | null): IsoDate | null =>
  date.year !== null ? date.iso : year === null ? null : isoDate(year, date.month, date.day);
