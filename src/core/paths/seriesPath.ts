import { findDates } from '../dates/findDates';
import { directoryOf } from './paths';

/** Folders named for what they hold or for a year say nothing of whose meetings they are. */
const generic =
  /^(?:(?:meeting|community)?[-_ ]?(?:meetings?|minutes|notes|agendas?|archives?|calls?)(?:[-_ ](?:notes|minutes|archives?))*|_?posts|docs?|main|src|content|pages|files|documents?|communication|content|(?:19|20)\d\d(?:[-_]?\d\d)?|\d\d|\d+(?:st|nd|rd|th)?[-_ ]?(?:meeting|call)|(?:meeting|call)[-_ ]?\d+)$/i;
const yearNamed = /^(?:19|20)\d\d(?:[-_]?\d\d)?$/;

/** The folder that a note's series is known by. */
export function seriesFolder(path: string): string {
  return directoryOf(path)
    .split('/')
    .filter(part => !yearNamed.test(part))
    .join('/');
}

/** The folder above those that are named for a year, a month or a day: where the archive of a note begins. */
export function topFolder(path: string): string {
  const parts = directoryOf(path).split('/');
  while (parts.length > 0 && /^(?:\d\d|(?:19|20)\d\d.*)$/.test(parts.at(-1)!)) parts.pop();
  return parts.join('/');
}

/** What a series is called, by its folder; null where no part of the folder's path says it. */
export function seriesName(path: string): string | null {
  return (
    directoryOf(path)
      .split('/')
      .findLast(part => part !== '' && !generic.test(part) && findDates(part.replaceAll('_', ' ')).length === 0) ?? null
  );
}
