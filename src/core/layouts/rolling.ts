import { lastYear, onlyYear } from '../dates/years';
import { meetingDays } from '../decide/meetingDays';
import type { MarkedLine } from '../decide/markedLine';
import { expandHtmlBlocks } from '../markdown/htmlOutline';
import type { Block } from '../markdown/block';
import { readBlocks } from '../markdown/blocks';
import { readDayMonthOrder } from '../meeting/date/dayMonthOrder';
import { meetingDate } from '../meeting/date/meetingDate';
import { readMeeting } from '../meeting/readMeeting';
import type { IsoDate, Meeting } from '../model';
import { fieldText, type NoteDocument } from '../noteDocument';
import type { SourceText } from '../text/sourceText';
import { parseLabeledValue } from '../vocabulary/labelKind';
import { evidenceOf } from './evidence';
import { findOnlyEntry } from './onlyEntry';
import type { Layout } from './layout';

/** A document with many meetings. A line starts each of them: a heading, a bold line, a date, a row of a table. */
export const rolling: Layout = {
  name: 'rolling',
  read: document => {
    const { division, title, units } = evidenceOf(document);
    const lines = division?.lines ?? findOnlyEntry(document, units);
    if (!lines) return undefined;
    const documentYear = onlyYear(title) ?? lastYear(document.path) ?? yearOfPublication(document);
    const days = meetingDays(lines, { units, documentYear }, () => readDayMonthOrder(document));
    return lines.map((line, index) => readEntry(document, line, lines[index + 1], days[index]!));
  },
};

const yearOfPublication = (document: NoteDocument): number | null =>
  onlyYear(fieldText(document, 'date')?.slice(0, 10).replaceAll('-', ' ') ?? '');

/** Reads the meeting below a line, up to the line of the next one. */
function readEntry(
  document: NoteDocument,
  line: MarkedLine,
  next: MarkedLine | undefined,
  day: IsoDate | null,
): Meeting {
  const { source } = document;
  const { unit } = line;
  const endLine = next ? next.unit.line : source.lineCount;
  const blocks = blocksBelow(source, line, endLine);
  const start = source.lineStart(unit.line);
  const end = next ? source.lineStart(endLine) : Math.max(blocks.at(-1)?.end ?? 0, unit.end);
  return readMeeting(document, blocks, {
    date: day ?? (line.date ? null : dateInEntry(document, blocks)),
    title: titleOf(unit.text),
    place: { start, end, line: unit.line },
    heading: { start: unit.start, end: unit.end, line: unit.line },
  });
}

/** "Date: May 8, 2024" is called "May 8, 2024". */
function titleOf(text: string): string {
  const labeled = parseLabeledValue(text);
  return labeled?.kind === 'when' && labeled.value !== '' ? labeled.value : text;
}

/** Title, front matter and path are those of the whole document. */
const dateInEntry = (document: NoteDocument, blocks: readonly Block[]): IsoDate | null =>
  meetingDate({ ...document, path: '', frontMatter: null, blocks }, () => readDayMonthOrder(document));

/** The content of a row is the row itself. A heading of a higher level ends the last meeting. */
function blocksBelow(source: SourceText, { unit }: MarkedLine, endLine: number): readonly Block[] {
  const firstLine = unit.form === 'row' ? unit.line : unit.line + 1;
  const blocks = expandHtmlBlocks(source, readBlocks(source, firstLine, endLine));
  if (unit.form !== 'heading') return blocks;
  const end = blocks.findIndex(({ kind, depth, level }) => kind === 'heading' && depth === 0 && level < unit.level);
  return end < 0 ? blocks : blocks.slice(0, end);
}
