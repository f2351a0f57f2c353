import { findDates } from './findDates';
import { spanWithWeekday } from './rewriteDate';

/** Returns a title without its date: "Weekly Hangout Notes" for "Weekly Hangout Notes - April 17 2015". */
export function titleWithoutDate(title: string): string {
  const [date] = findDates(title);
  if (!date) return title.trim();
  const { start, end } = spanWithWeekday(date);
  return [title.slice(0, start), title.slice(end)]
    .map(part => part.replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/g, ''))
    .filter(Boolean)
    .join(' ')
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/\s+(?:am|on|for|of|vom|du|del)$/i, '')
    .trim();
}
