import type { Block } from './blocks';
import { isoDate, mondayOfWeek } from './calendar';
import { findDates, longestDate } from './dates';
import { wholeDate } from './dateWriting';
import type { NoteDocument } from './layouts/layout';
import { blockLines, blockText } from './blockText';
import type { IsoDate, NumericOrder, WrittenDate } from './model';
import { numericOrder } from './numericOrder';
import { ofOwnDay, ownHead } from './ownDay';
import { directoryOf, stemOf } from './paths';
import { readTable } from './tables';
import { labelKind, labelledValue, speaksOfEarlier, speaksOfMeetings } from './vocabulary';

/** How many blocks at the head of a note may hold a line that says when the meeting is. */
const headBlocks = 12;

/**
 * The day of the meeting: from the title, a heading, a "Date:" line, a line that is but a date, the front matter, the
 * path, in that order. What lacks a year takes it from the next source that has one. Null where no full date can be had.
 */
export function meetingDate(document: NoteDocument): IsoDate | null {
  let partial: WrittenDate | undefined;
  const order = (): NumericOrder => numericOrder(document);
  for (const text of dateSources(document)) {
    const [written] = ofOwnDay(text, findDates(text, order));
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
  const head = ownHead(document, headBlocks);
  for (const block of head.filter(({ kind }) => kind === 'heading').slice(0, 2)) yield blockText(document.source, block);
  yield* labelledDates(document, head);
  const lines = head.filter(({ kind }) => kind !== 'heading').map(block => ({ block, text: blockText(document.source, block) }));
  for (const { block, text } of lines) if (block.kind !== 'item' && isButADate(text)) yield text;
  for (const { block, text } of lines) if (block.kind === 'paragraph' && namesTheMeeting(text)) yield text;
  yield field('date');
  yield pathForDates(document.path);
  yield dayInFolders(document.path);
  yield dayInFolders(`${directoryOf(document.path)}.md`);
  yield firstDayOfWeek(`${field('title')} ${titleHeading(document)} ${pathForDates(document.path)}`);
  for (const { text } of lines) yield datedBeginning(text);
}

/** "Date: …", the same with its value on the next line, and rows of a table that are labelled so. */
function* labelledDates({ source }: NoteDocument, head: readonly Block[]): Generator<string> {
  for (const [index, block] of head.entries()) {
    if (block.kind === 'heading') continue;
    if (block.kind === 'table') {
      for (const { cells: [label = '', ...values] } of readTable(source, block).slice(0, headBlocks)) if (labelKind(`${label}:`) === 'when') yield values.join(' ');
      continue;
    }
    const lines = blockLines(source, block);
    for (const [line, text] of lines.entries()) {
      const labelled = labelledValue(text);
      if (labelled?.kind !== 'when') continue;
      if (labelled.value !== '') yield text;
      else yield lines[line + 1] ?? blockText(source, head[index + 1] ?? block);
    }
  }
}

const titleHeading = ({ source, blocks }: NoteDocument): string => (blocks[0]?.kind === 'heading' ? blockText(source, blocks[0]) : '');

/** "Annual General Meeting - Community Hall, August 18, 2018": a line, not a sentence. */
const namesTheMeeting = (text: string): boolean => text.length < 120 && !/[.!?]$/.test(text) && speaksOfMeetings(text) && !speaksOfEarlier(text);

/** The text where it begins with a full date, be it in a quote; else nothing. */
function datedBeginning(text: string): string {
  const line = text.replace(/^[>\s]+/, '');
  const [date] = findDates(line);
  return date && wholeDate(date).start === 0 ? line : '';
}

/** The Monday of "2021-W05", "Week 5, 2021" or "KW 5/2021", as an ISO date; empty where no week is written. */
function firstDayOfWeek(text: string): string {
  const [, year, week, laterWeek, laterYear] = isoWeek.exec(text) ?? [];
  const [writtenYear, writtenWeek] = [Number(year ?? laterYear), Number(week ?? laterWeek)];
  return writtenWeek >= 1 && writtenWeek <= 53 ? mondayOfWeek(writtenYear, writtenWeek) : '';
}

const isoWeek = /(?<!\d)((?:19|20)\d\d)[-_ /]?(?:W|KW|CW|Week|Woche|Semaine|Semana)[-_ ]?(\d{1,2})(?!\d)|(?<![A-Za-z])(?:W|KW|CW|Week|Woche|Semaine|Semana)[-_ ]?(\d{1,2})[,/ _-]+(?:of )?((?:19|20)\d\d)(?![\d-])/i;

/** How much a line that is but a date may say beside it. */
const mostBeside = 24;

/** True for a line that says a date and hardly more. */
export function isButADate(text: string): boolean {
  if (text.length > longestDate + mostBeside) return false;
  const [date] = findDates(text);
  return date !== undefined && text.length - (date.end - date.start) <= mostBeside;
}

/** The path with the file's name first, as it is the more telling. */
export const pathForDates = (path: string): string => path.replace(/\.[^./]+$/, '').split('/').reverse().join(' ')
  .replace(/((?:19|20)\d\d)[ _](\d\d)[ _](\d\d)(?!\d)/g, '$1-$2-$3').replace(/(\d)_(?=\d)/g, '$1-').replace(/(\p{L})[-_](?=\d)/gu, '$1 ');

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

/** The written date with its year taken from elsewhere where it has none. */
export const withYear = (date: WrittenDate, year: number | null): IsoDate | null =>
  date.year !== null ? date.iso : year === null ? null : isoDate(year, date.month, date.day);
