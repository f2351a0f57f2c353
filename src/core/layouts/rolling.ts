import type { Block } from '../markdown/block';
import { findDates, maxDateLength, mayContainDate } from '../dates/findDates';
import { blockText, isOneLine } from '../markdown/blockText';
import { blockLabel } from '../outline/blockLabel';
import { groupBy } from '../text/groupBy';
import { readMeeting } from '../meeting/readMeeting';
import { toIsoDate } from '../dates/calendar';
import { yearInPath } from '../paths/pathDates';
import type { IsoDate, Meeting, WrittenDate } from '../model';
import { readDayMonthOrder } from '../meeting/dayMonthOrder';
import { stemOf } from '../paths/paths';
import { mentionsMeeting } from '../vocabulary/meetingWords';
import type { NoteDocument } from '../noteDocument';
import type { Layout } from './layout';

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
  const byStyle = groupBy(
    document.blocks.flatMap((block, index) => toDivider(document, block, index) ?? []),
    ({ style }) => style,
  );
  const several = [...byStyle.values()].filter(
    group =>
      areSeveralDays(group) &&
      haveContent(document, group) &&
      (group[0]!.style !== 'item' || areTheList(document, group)),
  );
  return several.sort((a, b) => a[0]!.index - b[0]!.index)[0] ?? onlyDivider(document, [...byStyle.values()].flat());
}

const areSeveralDays = (dividers: readonly Divider[]): boolean =>
  new Set(dividers.map(({ date }) => `${date.year}-${date.month}-${date.day}`)).size > 1;

/** Days in a list are meetings only where they are most of it, and the note has no day of its own: others have lists of days. */
function areTheList({ path, blocks, source, frontMatter }: NoteDocument, dividers: readonly Divider[]): boolean {
  const title = frontMatter?.fields.find(({ key }) => key === 'title')?.text ?? '';
  const heading = blocks.find(({ kind }) => kind === 'heading');
  const names = [stemOf(path), title, heading ? blockText(source, heading) : ''];
  if (names.some(name => findDates(name).some(({ iso }) => iso !== null))) return false;
  const items = blocks
    .slice(dividers[0]!.index, dividers.at(-1)!.index)
    .filter(({ kind, depth }) => kind === 'item' && depth === 0);
  return dividers.length * 2 > items.length;
}

/** Dates one under the other are a list of days, such as those of meetings to come; meetings have something between them. */
function haveContent({ source, blocks }: NoteDocument, dividers: readonly Divider[]): boolean {
  const full = dividers.filter(({ block, index, style }, number) => {
    const next = blocks[index + 1];
    if (block.kind === 'item') return !isOneLine(source, block) || (next?.kind === 'item' && next.depth > 0);
    const end = dividers[number + 1]?.index ?? blocks.length;
    if (style === 'plain')
      return blocks.slice(index + 1, end).some(({ kind }) => kind === 'item' || kind === 'heading');
    return next !== undefined && index + 1 !== end;
  });
  return full.length * 2 > dividers.length;
}

/** "# Meetings" over the first "## 2020-05-05" of a document that more will follow in: nothing else tells its date. */
function onlyDivider({ path, blocks, source }: NoteDocument, dividers: readonly Divider[]): Divider[] | undefined {
  const [divider, ...others] = dividers;
  if (
    !divider ||
    others.length > 0 ||
    divider.block.level < 2 ||
    divider.date.iso === null ||
    /\d{4}-?\d/.test(stemOf(path))
  )
    return undefined;
  const headings = blocks.filter(({ kind, depth }) => kind === 'heading' && depth === 0);
  const [title] = headings;
  const isAlone = headings.every(({ level }, index) =>
    index === 0
      ? level < divider.block.level
      : headings[index] === divider.block || (index > 1 && level > divider.block.level),
  );
  if (!isAlone || !title || !mentionsMeeting(stemOf(path)) || findDates(blockText(source, title)).length > 0)
    return undefined;
  const isOfMeetings = mentionsMeeting(blockText(source, title)) || /(?:19|20)\d\d/.test(stemOf(path));
  return isOfMeetings && divider.title.length - (divider.date.end - divider.date.start) <= mostBesideDate
    ? [divider]
    : undefined;
}

/** A line that is no heading says hardly more than its date, links and their targets included. */
const longestLine = 200;
const mostBesideDate = 30;

function toDivider(document: NoteDocument, block: Block, index: number): Divider | undefined {
  if (block.depth > 0 || block.isInDetails || !['heading', 'paragraph', 'item'].includes(block.kind)) return undefined;
  const { source } = document;
  if (block.kind === 'paragraph' && !isOneLine(source, block)) return undefined;
  if (block.kind !== 'heading' && block.textEnd - block.textStart > longestLine) return undefined;
  const raw = source.text.slice(block.textStart, Math.min(block.textEnd, block.textStart + longestLine));
  if (!mayContainDate(raw)) return undefined;
  const title = blockText(source, block);
  if (block.kind !== 'heading' && title.length > maxDateLength + mostBesideDate) return undefined;
  const date =
    findDates(title, () => readDayMonthOrder(document))[0] ??
    (block.kind === 'heading' ? monthAndDay(title) : undefined);
  if (!date || !leadsWithDate(title, date)) return undefined;
  const beside = title.length - (date.end - date.start);
  if (block.kind === 'heading') return { block, index, title, date, style: `h${block.level}` };
  if (block.kind === 'item') return beside <= 2 ? { block, index, title, date, style: 'item' } : undefined;
  return beside <= mostBesideDate
    ? { block, index, title, date, style: /^(\*\*|__)/.test(raw) ? 'bold' : 'plain' }
    : undefined;
}

/** A heading that is but `5/30` or `30.5.`: a day of a year that is written elsewhere, if at all. */
function monthAndDay(title: string): WrittenDate | undefined {
  const [, first, separator] = /^(\d{1,2})([/.])(\d{1,2})\.?$/.exec(title) ?? [];
  if (!first) return undefined;
  const [date] = findDates(`${title.replace(/\.$/, '')}${separator}2000`);
  return date?.iso ? { ...date, end: title.length, iso: null, year: null, yearSpan: null } : undefined;
}

/** The date begins the line, or has only a weekday or words of meeting before it. */
function leadsWithDate(title: string, date: WrittenDate): boolean {
  const before = title.slice(
    0,
    date.weekdaySpan && date.weekdaySpan.start < date.start ? date.weekdaySpan.start : date.start,
  );
  return (
    before.trim().length <= 3 ||
    (before.length <= 60 && mentionsMeeting(before)) ||
    /\b(?:date|week of|week)\b[: ]*$/i.test(before)
  );
}

/** A date without a year takes it from the neighbour above that has one, else below, else the path. */
function datesOf({ path }: NoteDocument, dividers: readonly Divider[]): (IsoDate | null)[] {
  let year = dividers.find(({ date }) => date.year !== null)?.date.year ?? yearInPath(path);
  return dividers.map(({ date }) => {
    year = date.year ?? year;
    return toIsoDate(date, year);
  });
}

function readStretch(
  document: NoteDocument,
  divider: Divider,
  next: Divider | undefined,
  date: IsoDate | null,
): Meeting {
  const { blocks } = document;
  const own = ownBlocks(blocks.slice(divider.index + 1, next?.index), divider, next === undefined, document);
  const end = next?.block.start ?? own.at(-1)?.end ?? divider.block.end;
  return readMeeting(document, own, {
    date,
    title: divider.title,
    place: { start: divider.block.start, end, line: divider.block.line },
    heading: divider.block,
  });
}

/**
 * A heading above the dividers' level ends the last meeting's stretch; so does one of their own level that is no label,
 * where the meetings before have none: what follows the last meeting is not of it.
 */
function ownBlocks(
  blocks: readonly Block[],
  divider: Divider,
  isLast: boolean,
  document: NoteDocument,
): readonly Block[] {
  const { level } = divider.block;
  if (level === 0) return blocks;
  const endsAt = (other: Block): boolean =>
    other.kind === 'heading' &&
    other.depth === 0 &&
    (other.level < level ||
      (isLast &&
        other.level === level &&
        blockLabel(document.source, other) === null &&
        !hasOthersOfLevel(document, level)));
  const end = blocks.findIndex(endsAt);
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** True where headings of the dividers' level stand within the meetings before the last one. */
function hasOthersOfLevel(document: NoteDocument, level: number): boolean {
  const dividers = meetingDividers(document)!;
  const indexes = new Set(dividers.map(({ index }) => index));
  return document.blocks
    .slice(dividers[0]!.index, dividers.at(-1)!.index)
    .some(
      (block, offset) =>
        block.kind === 'heading' &&
        block.depth === 0 &&
        block.level === level &&
        !indexes.has(offset + dividers[0]!.index),
    );
}
