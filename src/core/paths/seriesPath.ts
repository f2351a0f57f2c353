import { findDates } from '../dates/findDates';
import { directoryOf } from './paths';

const yearOrMonth = String.raw`(?:19|20)\d\d(?:[-_]?\d\d)?`;
const yearFolder = new RegExp(`^${yearOrMonth}$`);

/** Names of folders that do not name a series: `meeting-notes`, `_posts`, `2024-04`, `3rd-meeting`. */
const genericFolder = new RegExp(
  `^(?:${[
    [
      '(?:meeting|community)?[-_ ]?',
      '(?:meetings?|minutes|notes|agendas?|archives?|calls?)',
      '(?:[-_ ](?:notes|minutes|archives?))*',
    ].join(''),
    '_?posts|docs?|main|src|content|pages|files|documents?|communication',
    yearOrMonth,
    String.raw`\d\d`,
    String.raw`\d+(?:st|nd|rd|th)?[-_ ]?(?:meeting|call)`,
    String.raw`(?:meeting|call)[-_ ]?\d+`,
  ].join('|')})$`,
  'i',
);

/** Returns the folder that identifies the series of a note: `tide/meetings` for `tide/meetings/2024/04-17.md`. */
export function seriesFolder(path: string): string {
  return directoryOf(path)
    .split('/')
    .filter(part => !yearFolder.test(part))
    .join('/');
}

/** Returns the closest folder of a note whose name is not a year, a month or a day: `tide` for `tide/2024/04/17.md`. */
export function archiveFolder(path: string): string {
  const parts = directoryOf(path).split('/');
  while (parts.length > 0 && /^(?:\d\d|(?:19|20)\d\d.*)$/.test(parts.at(-1)!)) parts.pop();
  return parts.join('/');
}

/** Returns the name of a note's series: the name of its closest folder that is specific. Null if there is none. */
export function seriesName(path: string): string | null {
  const isSpecific = (part: string): boolean =>
    part !== '' && !genericFolder.test(part) && findDates(part.replaceAll('_', ' ')).length === 0;
  return directoryOf(path).split('/').findLast(isSpecific) ?? null;
}
