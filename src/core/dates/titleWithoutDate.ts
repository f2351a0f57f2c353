import { wholeDate } from './rewriteDate';
import { findDates } from './findDates';

/** A title without the date in it and the punctuation that set it off: "Weekly Hangout Notes" of "Weekly Hangout Notes - April 17 2015". */
export function titleWithoutDate(title: string): string {
  const [written] = findDates(title);
  if (!written) return title.trim();
  const { start, end } = wholeDate(written);
  const [before, behind] = [title.slice(0, start), title.slice(end)].map(part =>
    part.replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/g, ''),
  );
  return [before, behind]
    .filter(Boolean)
    .join(' ')
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/\s+(?:am|on|for|of|vom|du|del)$/i, '')
    .trim();
}
