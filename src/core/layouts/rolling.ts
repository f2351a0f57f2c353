import type { Block } from '../blocks';
import { findDates, longestDate } from '../dates';
import { groupBy } from '../groupBy';
import { readMeeting } from '../meeting';
import { withYear, yearInPath } from '../meetingDate';
import type { IsoDate, Meeting, WrittenDate } from '../model';
import { numericOrder } from '../numericOrder';
import { plainText } from '../plainText';
import { isOneLine } from '../titleLines';
import { speaksOfMeetings } from '../vocabulary';
import type { Layout, NoteDocument } from './layout';

/** A heading or line that begins a meeting's own stretch. */
interface Divider {
  readonly block: Block;
  readonly index: number;
  readonly title: string;
  readonly date: WrittenDate;
  /** Dividers of one document look alike: headings of one level, or bold lines, or plain ones. */
  readonly style: string;
}

/** A document that goes on for many meetings, each under its dated heading or line. */
export const rolling: Layout = {
  name: 'rolling',
  read: document => {
    const dividers = meetingDividers(document);
    const days = dividers && datesOf(document, dividers);
    return dividers?.map((divider, index) => readStretch(document, divider, dividers[index + 1], days![index]!));
  },
};

const known = new WeakMap<NoteDocument, Divider[] | undefined>();

/** The lines that begin a meeting each; undefined where there are no two of different days. Worked out once. */
export function meetingDividers(document: NoteDocument): Divider[] | undefined {
  if (!known.has(document)) known.set(document, findDividers(document));
  return known.get(document);
}

function findDividers(document: NoteDocument): Divider[] | undefined {
  const byStyle = groupBy(document.blocks.flatMap((block, index) => toDivider(document, block, index) ?? []), ({ style }) => style);
  const several = [...byStyle.values()].filter(group => new Set(group.map(({ date }) => `${date.year}-${date.month}-${date.day}`)).size > 1);
  return several.sort((a, b) => a[0]!.index - b[0]!.index)[0];
}

/** A line that is no heading says hardly more than its date, links and their targets included. */
const longestLine = 200;
const mostBesideDate = 30;

function toDivider(document: NoteDocument, block: Block, index: number): Divider | undefined {
  if (block.depth > 0 || block.aside || (block.kind !== 'heading' && block.kind !== 'paragraph')) return undefined;
  const { source } = document;
  const isLine = isOneLine(source, block) && block.textEnd - block.textStart <= longestLine;
  if (block.kind === 'paragraph' && !isLine) return undefined;
  const raw = source.text.slice(block.textStart, Math.min(block.textEnd, block.textStart + 200));
  if (!/\d/.test(raw)) return undefined;
  const title = plainText(raw);
  if (block.kind !== 'heading' && title.length > longestDate + mostBesideDate) return undefined;
  const [date] = findDates(title, () => numericOrder(document));
  if (!date || !leadsWithDate(title, date)) return undefined;
  if (block.kind === 'heading') return { block, index, title, date, style: `h${block.level}` };
  return title.length - (date.end - date.start) <= mostBesideDate ? { block, index, title, date, style: /^(\*\*|__)/.test(raw) ? 'bold' : 'plain' } : undefined;
}

/** The date begins the line, or has only a weekday or words of meeting before it. */
function leadsWithDate(title: string, date: WrittenDate): boolean {
  const before = title.slice(0, date.weekdaySpan && date.weekdaySpan.start < date.start ? date.weekdaySpan.start : date.start);
  return before.trim().length <= 3 || (before.length <= 60 && speaksOfMeetings(before)) || /\b(?:date|week of|week)\b[: ]*$/i.test(before);
}

/** A date without a year takes it from the neighbour above that has one, else below, else the path. */
function datesOf({ path }: NoteDocument, dividers: readonly Divider[]): (IsoDate | null)[] {
  let year = dividers.find(({ date }) => date.year !== null)?.date.year ?? yearInPath(path);
  return dividers.map(({ date }) => {
    year = date.year ?? year;
    return withYear(date, year);
  });
}

function readStretch(document: NoteDocument, divider: Divider, next: Divider | undefined, date: IsoDate | null): Meeting {
  const { blocks } = document;
  const own = ownBlocks(blocks.slice(divider.index + 1, next?.index), divider);
  const end = next?.block.start ?? own.at(-1)?.end ?? divider.block.end;
  return readMeeting(document, own, { date, title: divider.title, place: { start: divider.block.start, end, line: divider.block.line } });
}

/** A heading above the dividers' level ends the last meeting's stretch. */
function ownBlocks(blocks: readonly Block[], { block }: Divider): readonly Block[] {
  const end = block.level === 0 ? -1 : blocks.findIndex(({ kind, level, depth }) => kind === 'heading' && depth === 0 && level < block.level);
  return end < 0 ? blocks : blocks.slice(0, end);
}
