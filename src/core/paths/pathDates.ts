import { findDates } from '../dates/findDates';
import type { IsoDate } from '../model';
import { directoryOf, stemOf } from './paths';

/** The path with the file's name first, as it is the more telling. */
export const pathForDates = (path: string): string =>
  path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .reverse()
    .join(' ')
    .replace(/((?:19|20)\d\d)[ _](\d\d)[ _](\d\d)(?!\d)/g, '$1-$2-$3')
    .replace(/(\d)_(?=\d)/g, '$1-')
    .replace(/(\p{L})[-_](?=\d)/gu, '$1 ');

/** The day that a file's own name tells, its folders helping; null where it tells none. */
export function dayOfPath(path: string): IsoDate | null {
  const [inName] = findDates(stemOf(path).replaceAll('_', '-'));
  if (inName && inName.year !== null) return inName.iso;
  const [inPath] = findDates(dayInFolders(path) || pathForDates(path));
  return inPath?.iso ?? null;
}

/**
 * A day that the path tells in parts: `2018/CG-07-10.md`, `2016/0425.md`, `2020/04/15.md`, `2017-02/feb-22.md`. Empty for
 * other paths.
 */
export function dayInFolders(path: string): string {
  const stem = stemOf(path);
  const folder = directoryOf(path);
  const inMonth = /(?<!\d)((?:19|20)\d\d)[-_/]?(0[1-9]|1[0-2])(?=\/|$)/.exec(folder);
  const day = /^(?:\p{L}+[-_ ]?)?(\d\d?)(?:st|nd|rd|th)?(?!\d)/u.exec(stem);
  if (inMonth && day) return `${inMonth[1]}-${inMonth[2]}-${day[1]!.padStart(2, '0')}`;
  const monthAndDay = /(?<!\d)(\d\d?)-(\d\d?)(?!\d)/.exec(stem) ?? /^(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/.exec(stem);
  const year = monthAndDay && yearInPath(folder);
  return year ? `${year}-${monthAndDay[1]}-${monthAndDay[2]}` : '';
}

/** The year a folder or file is named for. */
export function yearInPath(path: string): number | null {
  const years = path.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
  return years ? Number(years.at(-1)) : null;
}
