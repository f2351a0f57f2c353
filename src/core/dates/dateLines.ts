import { findDates, maxDateLength } from './findDates';

/** A line with more than this many characters besides the date has other content. */
const maxOtherCharacters = 24;

/** Tests whether a line consists of a date and at most a few other characters. */
export function isMostlyDate(text: string): boolean {
  if (text.length > maxDateLength + maxOtherCharacters) return false;
  const [date] = findDates(text);
  return date !== undefined && text.length - (date.end - date.start) <= maxOtherCharacters;
}
