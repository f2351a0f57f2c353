import type { Block } from '../markdown/block';
import { findDates } from '../dates/findDates';
import type { NoteDocument } from '../noteDocument';
import { isMostlyDate } from '../dates/dateLines';
import { readDayMonthOrder } from './dayMonthOrder';
import type { NoteDate, Span, WrittenDate } from '../model';
import { readTable } from '../markdown/tables';
import { labelKind, parseLabeledValue } from '../vocabulary/labelKind';

/** The dates a note tells of itself: in its front matter, its headings, its "Date:" lines and lines that are but a date. */
export function readNoteDates(document: NoteDocument): NoteDate[] {
  const { source, frontMatter, blocks } = document;
  const found: NoteDate[] = [];
  const add = (where: NoteDate['origin'], { start, end }: Span): void => {
    for (const date of findDates(source.text.slice(start, end), () => readDayMonthOrder(document)))
      found.push({ ...moved(date, start), origin: where });
  };
  for (const field of frontMatter?.fields ?? []) {
    if (field.key === 'title' || field.key === 'date') add(field.key, field.valueSpan);
  }
  for (const block of blocks) {
    const text = { start: block.textStart, end: Math.min(block.textEnd, block.textStart + 200) };
    if (block.kind === 'heading') add('heading', text);
    else if (block.kind === 'table') dateRows(document, block).forEach(row => add('line', row));
    else if (block.kind !== 'code' && block.kind !== 'html' && isDateLine(source.text.slice(text.start, text.end)))
      add('line', text);
  }
  return found;
}

/** How many rows of a table may say when the meeting is. */
const headRows = 12;

/** The rows of a table that are labelled so, or say a date and hardly more. */
const dateRows = ({ source }: NoteDocument, block: Block): Span[] =>
  readTable(source, block)
    .slice(0, headRows)
    .filter(
      ({ start, end, cells: [label = ''] }) =>
        labelKind(`${label}:`) === 'when' || isDateLine(source.text.slice(start, Math.min(end, start + 200))),
    );

/** A "Date:" line, or one that says a date and hardly more. */
function isDateLine(text: string): boolean {
  if (text.length > 80 || !/\d/.test(text)) return false;
  if (/[:：]/.test(text) && parseLabeledValue(text.replace(/[*_]/g, ''))?.kind === 'when') return true;
  return isMostlyDate(text);
}

function moved(date: WrittenDate, by: number): WrittenDate {
  const shift = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...date,
    ...shift(date),
    monthSpan: shift(date.monthSpan),
    daySpan: shift(date.daySpan),
    weekdaySpan: date.weekdaySpan && shift(date.weekdaySpan),
    yearSpan: date.yearSpan && shift(date.yearSpan),
    rangeEndSpan: date.rangeEndSpan && shift(date.rangeEndSpan),
  };
}
