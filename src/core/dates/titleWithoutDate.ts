import { findDates } from './findDates';
import { spanWithWeekday } from './rewriteDate';

/** Punctuation that joins a date to the rest of a title, and brackets that are empty without the date. */
const leftovers = /^[\s,:;|/·•–—-]+|[\s,:;|/·•–—-]+$|\(\s*\)|\[\s*\]/g;

/** Words that belong to the date: "Tide call for the week of May 6" */
const wordsBeforeDate =
  /(?:^|\s)(?:am|on|for|of|from|the|week|vom|du|del|de|den|dated|semaine|semana|settimana|woche|het|van)$/i;

/** Returns a title without its date: "Weekly Hangout Notes" for "Weekly Hangout Notes - April 17 2015". */
export function titleWithoutDate(title: string): string {
  const [date] = findDates(title);
  if (!date) return title.trim();
  const { start, end } = spanWithWeekday(date);
  return [withoutWordsBeforeDate(title.slice(0, start)), title.slice(end)]
    .map(part => part.replace(leftovers, ''))
    .filter(Boolean)
    .join(' ')
    .replace(leftovers, '')
    .trim();
}

function withoutWordsBeforeDate(text: string): string {
  const shorter = text.replace(leftovers, '').replace(wordsBeforeDate, '');
  return shorter === text ? text : withoutWordsBeforeDate(shorter);
}
