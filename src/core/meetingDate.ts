import { isoDate } from './calendar';
import { findDates, longestDate } from './dates';
import type { NoteDocument } from './layouts/layout';
import { blockText } from './blockText';
import type { IsoDate, WrittenDate } from './model';
import { directoryOf, stemOf } from './paths';
import { labelledValue } from './vocabulary';

/** How many blocks at the head of a note may hold a line that says when the meeting is. */
const headBlocks = 12;

/**
 * The day of the meeting: from the title, a heading, a "Date:" line, a line that is but a date, the front matter, the
 * path, in that order. What lacks a year takes it from the next source that has one. Null where no full date can be had.
 */
export function meetingDate(document: NoteDocument): IsoDate | null {
  let partial: WrittenDate | undefined;
  for (const text of dateSources(document)) {
    const [written] = findDates(text);
    if (!written) continue;
    if (partial) {
      const completed = withYear(partial, written.year);
      if (completed) return completed;
    }
    if (written.iso) return written.iso;
    if (written.year === null) partial ??= written;
  }
  return partial ? withYear(partial, yearInPath(document.path)) : null;
}

/** The texts a date may stand in, the most telling first. */
function* dateSources(document: NoteDocument): Generator<string> {
  const field = (key: string): string => document.frontMatter?.fields.find(one => one.key === key)?.text ?? '';
  yield field('title');
  const head = document.blocks.slice(0, headBlocks);
  for (const block of head.filter(({ kind }) => kind === 'heading').slice(0, 2)) yield blockText(document.source, block);
  const lines = head.filter(({ kind }) => kind !== 'heading').map(block => ({ block, text: blockText(document.source, block) }));
  for (const { text } of lines) if (labelledValue(text)?.kind === 'when') yield text;
  for (const { block, text } of lines) if (block.kind !== 'item' && isButADate(text)) yield text;
  yield field('date');
  yield pathForDates(document.path);
  yield dayInYearFolder(document.path);
}

/** How much a line that is but a date may say beside it. */
const mostBeside = 24;

/** True for a line that says a date and hardly more. */
export function isButADate(text: string): boolean {
  if (text.length > longestDate + mostBeside) return false;
  const [date] = findDates(text);
  return date !== undefined && text.length - (date.end - date.start) <= mostBeside;
}

/** The path with the file's name first, as it is the more telling. */
const pathForDates = (path: string): string => path.replace(/\.[^./]+$/, '').split('/').reverse().join(' ').replace(/(\d)_(?=\d)/g, '$1-').replace(/(\p{L})[-_](?=\d)/gu, '$1 ');

/** `2018/CG-07-10.md`: month and day in the file's name, the year in a folder's; empty for other paths. */
function dayInYearFolder(path: string): string {
  const day = /(?<!\d)(\d\d?)-(\d\d?)(?!\d)/.exec(stemOf(path));
  const year = day && yearInPath(directoryOf(path));
  return year ? `${year}-${day[1]}-${day[2]}` : '';
}

/** The year a folder or file is named for. */
export function yearInPath(path: string): number | null {
  const years = path.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
  return years ? Number(years.at(-1)) : null;
}

/** The written date with its year taken from elsewhere where it has none. */
export const withYear = (date: WrittenDate, year: number | null): IsoDate | null =>
  date.year !== null ? date.iso : year === null ? null : isoDate(year, date.month, date.day);
