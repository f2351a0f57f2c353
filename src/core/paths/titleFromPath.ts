import type { Span } from '../model';
import { datesInFileName } from './pathDates';
import { baseName, directoryOf, stemOf } from './paths';

/** Names of files that say nothing about their content. */
const emptyNames = /^(?:readme|index|_index)$/i;

/**
 * Returns the name of a file as a title: "2024-05-08 board minutes" for `2024-05-08_board-minutes.md`. The title of a
 * `README.md` is the name of its folder.
 */
export function titleFromPath(path: string): string {
  const folder = directoryOf(path);
  const name = emptyNames.test(stemOf(path)) && folder !== '' ? `${baseName(folder)}.md` : baseName(path);
  const stem = stemOf(name);
  if (stem.includes(' ')) return stem.replaceAll('_', ' ');
  return withSpaces(stem, datesInFileName(name)).replace(/ {2,}/g, ' ').trim();
}

/** Replaces `_` and `-` with spaces, except in dates and between numbers. */
function withSpaces(stem: string, dates: readonly Span[]): string {
  const spaced = stem.replace(/(?<=\d)[_-](?=\d)/g, '-').replace(/[_-](?!\d)|(?<!\d)[_-]/g, ' ');
  const keepDate = (title: string, { start, end }: Span): string =>
    `${title.slice(0, start)}${stem.slice(start, end).replaceAll('_', '-')}${title.slice(end)}`;
  return dates.reduce(keepDate, spaced);
}
