import { findDates } from '../dates/findDates';
import { lastYear } from '../dates/years';
import type { IsoDate, WrittenDate } from '../model';
import { directoryOf, stemOf } from './paths';

/**
 * Returns a path as text in which `findDates` finds dates: without the extension, with the file name before its
 * folders, because it is more specific, and with hyphens between the parts of a date.
 */
export const pathAsDateText = (path: string): string =>
  path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .reverse()
    .join(' ')
    .replace(/((?:19|20)\d\d)[ _](\d\d)[ _](\d\d)(?!\d)/g, '$1-$2-$3')
    .replace(/(\d)_(?=\d)/g, '$1-')
    .replace(/(\p{L})[-_](?=\d)/gu, '$1 ')
    .replace(/(\p{L})(?=(?:19|20)\d\d[-_.]\d\d)/gu, '$1 ');

/** Returns the dates in a file name. Their spans are those in `stemOf(path)`. */
export const datesInFileName = (path: string): readonly WrittenDate[] => findDates(stemOf(path).replaceAll('_', '-'));

/** Returns the date in a file name. Parts that are missing are taken from the folders. Null without a full date. */
export function dateInPath(path: string): IsoDate | null {
  const [dateInName] = datesInFileName(path);
  if (dateInName && dateInName.year !== null) return dateInName.iso;
  const [date] = findDates(dateTextFromFolders(path) || pathAsDateText(path));
  return date?.iso ?? null;
}

/**
 * Returns the date of a path that is divided between folders and file name: `2018/CG-07-10.md`, `2016/0425.md`,
 * `2020/04/15.md`, `2017-02/feb-22.md`.
 *
 * @returns A text such as `2020-04-15`, which may not be a valid date. Empty for other paths.
 */
export function dateTextFromFolders(path: string): string {
  const stem = stemOf(path);
  const folder = directoryOf(path);
  const yearAndMonth = /(?<!\d)((?:19|20)\d\d)[-_/]?(0[1-9]|1[0-2])(?=\/|$)/.exec(folder);
  const day = /^(?:\p{L}+[-_ ]?)?(\d\d?)(?:st|nd|rd|th)?(?!\d)/u.exec(stem);
  if (yearAndMonth && day) return `${yearAndMonth[1]}-${yearAndMonth[2]}-${day[1]!.padStart(2, '0')}`;
  const monthAndDay = /(?<!\d)(\d\d?)-(\d\d?)(?!\d)/.exec(stem) ?? /^(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/.exec(stem);
  const year = monthAndDay && lastYear(folder);
  return year ? `${year}-${monthAndDay[1]}-${monthAndDay[2]}` : '';
}
