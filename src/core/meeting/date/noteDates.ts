import { isMostlyDate } from '../../dates/dateLines';
import { findDates } from '../../dates/findDates';
import type { Block } from '../../markdown/block';
import { readTable } from '../../markdown/tables';
import type { NoteDate, Span, WrittenDate } from '../../model';
import type { NoteDocument } from '../../noteDocument';
import { labelKind, parseLabeledValue } from '../../vocabulary/labelKind';
import { readDayMonthOrder } from './dayMonthOrder';

/** Longer texts are searched up to this length, in UTF-16 code units. */
const maxSearchLength = 200;

/** The dates that a note states about itself: in front matter, headings, "Date:" lines and lines with only a date. */
export function readNoteDates(document: NoteDocument): NoteDate[] {
  const { source, frontMatter, blocks } = document;
  const dates: NoteDate[] = [];
  const add = (origin: NoteDate['origin'], { start, end }: Span): void => {
    for (const date of findDates(source.text.slice(start, end), () => readDayMonthOrder(document))) {
      dates.push({ ...moveDate(date, start), origin });
    }
  };
  for (const { key, valueSpan } of frontMatter?.fields ?? []) {
    if (key === 'title' || key === 'date') add(key, valueSpan);
  }
  for (const block of blocks) {
    const text = { start: block.textStart, end: Math.min(block.textEnd, block.textStart + maxSearchLength) };
    if (block.kind === 'heading') add('heading', text);
    else if (block.kind === 'table') for (const row of dateRows(document, block)) add('line', row);
    else if (isText(block) && isDateLine(source.slice(text))) add('line', text);
  }
  return dates;
}

const isText = ({ kind }: Block): boolean => kind !== 'code' && kind !== 'html';

/** How many rows of a table can state the day of the meeting. */
const maxRows = 12;

/** The rows that have a label for a date, or hardly more than a date. */
const dateRows = ({ source }: NoteDocument, table: Block): Span[] =>
  readTable(source, table)
    .slice(0, maxRows)
    .filter(
      ({ start, end, cells: [label = ''] }) =>
        labelKind(`${label}:`) === 'when' ||
        isDateLine(source.text.slice(start, Math.min(end, start + maxSearchLength))),
    );

/** Longer lines are sentences. */
const maxDateLineLength = 80;

/** A "Date:" line, or a line with hardly more than a date. */
function isDateLine(text: string): boolean {
  if (text.length > maxDateLineLength || !/\d/.test(text)) return false;
  if (/[:：]/.test(text) && parseLabeledValue(text.replace(/[*_]/g, ''))?.kind === 'when') return true;
  return isMostlyDate(text);
}

function moveDate(date: WrittenDate, offset: number): WrittenDate {
  const move = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  return {
    ...date,
    ...move(date),
    monthSpan: move(date.monthSpan),
    daySpan: move(date.daySpan),
    weekdaySpan: date.weekdaySpan && move(date.weekdaySpan),
    yearSpan: date.yearSpan && move(date.yearSpan),
    rangeEndSpan: date.rangeEndSpan && move(date.rangeEndSpan),
  };
}
