import { findDates } from '../../dates/findDates';
import { spanWithWeekday } from '../../dates/rewriteDate';
import type { Block } from '../../markdown/block';
import { blockText } from '../../markdown/blockText';
import type { WrittenDate } from '../../model';
import type { NoteDocument } from '../../noteDocument';
import { blockLabel } from '../../outline/blockLabel';
import type { SourceText } from '../../text/sourceText';
import { labelKind, parseLabeledValue } from '../../vocabulary/labelKind';
import { introducesOtherDate, mentionsMeeting, mentionsPreviousMeeting } from '../../vocabulary/meetingWords';
import type { SectionKind } from '../../vocabulary/sectionKind';
import { getOrInsertComputed } from '../../text/getOrInsertComputed';

/**
 * Whether a date or a line is about the meeting of the note, or about something else: the next or the previous meeting,
 * a deadline, an event. That depends on the parent of a block: the item it is nested in, the label above it, or its
 * heading.
 */

/** The dates that are not introduced as another day: "Call on 2024-04-17 (postponed from 2024-04-10)" has one. */
export const datesOfThisMeeting = <T extends WrittenDate>(text: string, dates: readonly T[]): T[] =>
  dates.filter(date => !introducesOtherDate(text.slice(0, spanWithWeekday(date).start)));

/** Sections that can state the day of the meeting. */
const sectionsWithDay: ReadonlySet<SectionKind> = new Set<SectionKind>(['when', 'people', 'roles', 'links']);

/** The first `count` blocks of a note, without those about the next or the previous meeting. */
export function meetingHead({ source, blocks }: NoteDocument, count: number): Block[] {
  const head = blocks.slice(0, count);
  const parents = findParents(source, head);
  const otherParents = [...new Set(parents)].filter(
    parent => parent && (labelOf(source, parent) === 'next' || isAboutOtherDay(blockText(source, parent))),
  );
  return head.filter((_, index) => !otherParents.includes(parents[index]));
}

/** Tests whether a block can state the day of the note's meeting, as far as its parent shows. */
export function isAboutThisMeeting(document: NoteDocument, index: number): boolean {
  const { source, blocks } = document;
  const parent = parentOf(document, index);
  if (!parent) return true;
  const kind = labelOf(source, parent);
  const text = blockText(source, parent);
  if (kind === 'next' || isAboutOtherDay(text)) return false;
  if (kind !== null && sectionsWithDay.has(kind)) return true;
  if (parent === firstHeading(document)) return true;
  if (kind === null) return mentionsMeeting(text);
  // "Date: …" is the first line below "## Meeting notes".
  return parent === blocks[index - 1] && parseLabeledValue(blockText(source, blocks[index]!))?.kind === 'when';
}

/** Tests whether a block belongs to a topic, which may have a place and a day of its own: "Spring market". */
export function isUnderTopic(document: NoteDocument, index: number): boolean {
  const { source } = document;
  const parent = parentOf(document, index);
  if (!parent) return false;
  const kind = labelOf(source, parent);
  if (kind !== null) return kind === 'next';
  const text = blockText(source, parent);
  if (isAboutOtherDay(text)) return true;
  return parent !== firstHeading(document) && !mentionsMeeting(text) && findDates(text).length === 0;
}

const isAboutOtherDay = (text: string): boolean => mentionsPreviousMeeting(text) || introducesOtherDate(text);

/** The kind of section that a heading, label or item starts, even if its value is on the same line. */
function labelOf(source: SourceText, block: Block): SectionKind | null {
  const text = blockText(source, block);
  return blockLabel(source, block) ?? parseLabeledValue(text)?.kind ?? labelKind(`${text}:`);
}

const firstHeadingCache = new WeakMap<NoteDocument, Block | null>();

const firstHeading = (document: NoteDocument): Block | null =>
  getOrInsertComputed(
    firstHeadingCache,
    document,
    ({ blocks }) => blocks.find(({ kind }) => kind === 'heading') ?? null,
  );

const parentCache = new WeakMap<NoteDocument, readonly (Block | undefined)[]>();

const parentOf = (document: NoteDocument, index: number): Block | undefined =>
  getOrInsertComputed(parentCache, document, ({ source, blocks }) => findParents(source, blocks))[index];

/** For each block the item it is nested in, else the label directly above it or its list, else the heading above. */
function findParents(source: SourceText, blocks: readonly Block[]): (Block | undefined)[] {
  const openItems: Block[] = [];
  let heading: Block | undefined;
  let blockAboveList: Block | undefined;
  return blocks.map((block, index) => {
    openItems.length = Math.min(openItems.length, block.depth);
    const item = openItems.at(-1);
    const continuesList = block.kind === 'item' && isInList(blocks[index - 1]);
    if (block.depth === 0 && !continuesList) blockAboveList = blocks[index - 1];
    const label = blockAboveList && isLabelLine(source, blockAboveList) ? blockAboveList : undefined;
    if (block.kind === 'item') openItems.push(block);
    if (block.kind !== 'heading') return item ?? label ?? heading;
    heading = block;
    return undefined;
  });
}

const isInList = (block: Block | undefined): boolean =>
  block !== undefined && (block.kind === 'item' || block.depth > 0);

const maxLabelLength = 80;
const labelLine = /^(?:\*\*[^*\n]+\*\*|__[^_\n]+__)[:：]?$|^[^\n]*[:：](?:\*\*|__)?$/;

/** A line that is bold or ends with a colon. */
function isLabelLine(source: SourceText, { kind, start, end }: Block): boolean {
  if (kind !== 'paragraph') return false;
  const text = source.text.slice(start, Math.min(end, start + maxLabelLength + 1)).trim();
  return text.length <= maxLabelLength && labelLine.test(text);
}
