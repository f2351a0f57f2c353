import type { Block } from '../markdown/block';
import { mondayOfWeek } from '../dates/calendar';
import { findDates } from '../dates/findDates';
import { spanWithWeekday } from '../dates/rewriteDate';
import type { NoteDocument } from '../noteDocument';
import { blockLines, blockText } from '../markdown/blockText';
import type { IsoDate, DayMonthOrder, WrittenDate } from '../model';
import { readDayMonthOrder } from './dayMonthOrder';
import { datesOfThisMeeting, meetingHead } from './meetingScope';
import { directoryOf } from '../paths/paths';
import { dateTextFromFolders, pathAsDateText, yearInPath } from '../paths/pathDates';
import { readTable } from '../markdown/tables';
import { labelKind, parseLabeledValue } from '../vocabulary/labelKind';
import { mentionsPreviousMeeting, mentionsMeeting } from '../vocabulary/meetingWords';
import { isMostlyDate } from '../dates/dateLines';
import { toIsoDate } from '../dates/calendar';

/** How many blocks at the head of a note may hold a line that says when the meeting is. */
const headBlocks = 12;

/**
 * The day of the meeting: from the title, a heading, a "Date:" line, a line that is but a date, the front matter, the
 * path, in that order. What lacks a year takes it from the next source that has one. Null where no full date can be had.
 */
export function meetingDate(document: NoteDocument): IsoDate | null {
  let partial: WrittenDate | undefined;
  const order = (): DayMonthOrder => readDayMonthOrder(document);
  for (const text of dateSources(document)) {
    const [written] = datesOfThisMeeting(text, findDates(text, order));
    if (!written) continue;
    if (partial) {
      const completed = toIsoDate(partial, written.year);
      if (completed) return completed;
    }
    if (written.iso) return written.iso;
    if (written.year === null) partial ??= written;
  }
  return partial ? toIsoDate(partial, yearInPath(document.path)) : null;
}

/** The texts a date may stand in, the most telling first. */
function* dateSources(document: NoteDocument): Generator<string> {
  const field = (key: string): string => document.frontMatter?.fields.find(one => one.key === key)?.text ?? '';
  yield field('title');
  const head = meetingHead(document, headBlocks);
  for (const block of head.filter(({ kind }) => kind === 'heading').slice(0, 2))
    yield blockText(document.source, block);
  yield* labelledDates(document, head);
  const lines = head
    .filter(({ kind }) => kind !== 'heading')
    .map(block => ({ block, text: blockText(document.source, block) }));
  for (const { block, text } of lines) if (block.kind !== 'item' && isMostlyDate(text)) yield text;
  for (const { block, text } of lines) if (block.kind === 'paragraph' && namesTheMeeting(text)) yield text;
  yield field('date');
  yield pathAsDateText(document.path);
  yield dateTextFromFolders(document.path);
  yield dateTextFromFolders(`${directoryOf(document.path)}.md`);
  yield firstDayOfWeek(`${field('title')} ${titleHeading(document)} ${pathAsDateText(document.path)}`);
  for (const { text } of lines) yield datedBeginning(text);
}

/** "Date: …", the same with its value on the next line, and rows of a table that are labelled so. */
function* labelledDates({ source }: NoteDocument, head: readonly Block[]): Generator<string> {
  for (const [index, block] of head.entries()) {
    if (block.kind === 'heading') continue;
    if (block.kind === 'table') {
      for (const {
        cells: [label = '', ...values],
      } of readTable(source, block).slice(0, headBlocks))
        if (labelKind(`${label}:`) === 'when') yield values.join(' ');
      continue;
    }
    const lines = blockLines(source, block);
    for (const [line, text] of lines.entries()) {
      const labelled = parseLabeledValue(text);
      if (labelled?.kind !== 'when') continue;
      if (labelled.value !== '') yield text;
      else yield lines[line + 1] ?? blockText(source, head[index + 1] ?? block);
    }
  }
}

const titleHeading = ({ source, blocks }: NoteDocument): string =>
  blocks[0]?.kind === 'heading' ? blockText(source, blocks[0]) : '';

/** "Annual General Meeting - Community Hall, August 18, 2018": a line, not a sentence. */
const namesTheMeeting = (text: string): boolean =>
  text.length < 120 && !/[.!?]$/.test(text) && mentionsMeeting(text) && !mentionsPreviousMeeting(text);

/** The text where it begins with a full date, be it in a quote; else nothing. */
function datedBeginning(text: string): string {
  const line = text.replace(/^[>\s]+/, '');
  const [date] = findDates(line);
  return date && spanWithWeekday(date).start === 0 ? line : '';
}

/** The Monday of "2021-W05", "Week 5, 2021" or "KW 5/2021", as an ISO date; empty where no week is written. */
function firstDayOfWeek(text: string): string {
  const [, year, week, laterWeek, laterYear] = isoWeek.exec(text) ?? [];
  const [writtenYear, writtenWeek] = [Number(year ?? laterYear), Number(week ?? laterWeek)];
  return writtenWeek >= 1 && writtenWeek <= 53 ? mondayOfWeek(writtenYear, writtenWeek) : '';
}

const isoWeek =
  /(?<!\d)((?:19|20)\d\d)[-_ /]?(?:W|KW|CW|Week|Woche|Semaine|Semana)[-_ ]?(\d{1,2})(?!\d)|(?<![A-Za-z])(?:W|KW|CW|Week|Woche|Semaine|Semana)[-_ ]?(\d{1,2})[,/ _-]+(?:of )?((?:19|20)\d\d)(?![\d-])/i;
