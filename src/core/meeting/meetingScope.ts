import type { Block } from '../markdown/block';
import { blockText } from '../markdown/blockText';
import { blockLabel } from '../outline/blockLabel';
import { spanWithWeekday } from '../dates/rewriteDate';
import { findDates } from '../dates/findDates';
import type { NoteDocument } from '../noteDocument';
import type { WrittenDate } from '../model';
import type { SourceText } from '../text/sourceText';
import { labelKind, parseLabeledValue } from '../vocabulary/labelKind';
import { introducesOtherDate, mentionsMeeting, mentionsPreviousMeeting } from '../vocabulary/meetingWords';
import type { SectionKind } from '../vocabulary/sectionKind';

/** Whether what is written is of the note's own meeting, or of another day: the next meeting, the last one, a deadline, a fair. */

/** The dates of a text that are not led to as another day: "Call on 2024-04-17 (postponed from 2024-04-10)" has one. */
export const datesOfThisMeeting = <T extends WrittenDate>(text: string, dates: readonly T[]): T[] =>
  dates.filter(date => !introducesOtherDate(text.slice(0, spanWithWeekday(date).start)));

/** Labels beside which the day of the meeting may stand. */
const ofTheMeeting: ReadonlySet<SectionKind> = new Set<SectionKind>(['when', 'people', 'roles', 'links']);

/** The first blocks of a note, as many as are asked for, without those under a heading, a label or an item of the next meeting or the last one. */
export function meetingHead({ source, blocks }: NoteDocument, count: number): Block[] {
  const head = blocks.slice(0, count);
  const governors = findGovernors(source, head);
  const others = new Set(
    [...new Set(governors)].filter(
      over => over && (labelOf(source, over) === 'next' || saysAnother(blockText(source, over))),
    ),
  );
  return head.filter((_, index) => !others.has(governors[index]));
}

/** Whether a line tells the day of the note's own meeting, as far as what it stands under shows. */
export function isAboutThisMeeting(document: NoteDocument, index: number): boolean {
  const { source, blocks } = document;
  const over = governorOf(document, index);
  if (!over) return true;
  const kind = labelOf(source, over);
  const text = blockText(source, over);
  if (kind === 'next' || saysAnother(text)) return false;
  if (kind !== null && ofTheMeeting.has(kind)) return true;
  if (over === firstHeading(document)) return true;
  // "## Meeting notes" with "Date: …" right below it.
  if (kind !== null)
    return over === blocks[index - 1] && parseLabeledValue(blockText(source, blocks[index]!))?.kind === 'when';
  return mentionsMeeting(text);
}

/** Whether a block stands under a subject of the meeting, whose place or day is another: "Spring market", "Next meeting". */
export function isUnderTopic(document: NoteDocument, index: number): boolean {
  const { source } = document;
  const over = governorOf(document, index);
  if (!over) return false;
  const kind = labelOf(source, over);
  if (kind !== null) return kind === 'next';
  const text = blockText(source, over);
  return (
    saysAnother(text) || (over !== firstHeading(document) && !mentionsMeeting(text) && findDates(text).length === 0)
  );
}

const saysAnother = (text: string): boolean => mentionsPreviousMeeting(text) || introducesOtherDate(text);

/** What a heading, label or item announces, be its value beside it. */
const labelOf = (source: SourceText, block: Block): SectionKind | null => {
  const text = blockText(source, block);
  return blockLabel(source, block) ?? parseLabeledValue(text)?.kind ?? labelKind(`${text}:`);
};

const firstHeadings = new WeakMap<NoteDocument, Block | null>();

function firstHeading(document: NoteDocument): Block | null {
  let first = firstHeadings.get(document);
  if (first === undefined)
    firstHeadings.set(document, (first = document.blocks.find(({ kind }) => kind === 'heading') ?? null));
  return first;
}

const governors = new WeakMap<NoteDocument, readonly (Block | undefined)[]>();

/** The item that a block is nested in, else the label line over its list or right over it, else the nearest heading. */
function governorOf(document: NoteDocument, index: number): Block | undefined {
  let known = governors.get(document);
  if (!known) governors.set(document, (known = findGovernors(document.source, document.blocks)));
  return known[index];
}

function findGovernors(source: SourceText, blocks: readonly Block[]): (Block | undefined)[] {
  const items: Block[] = [];
  let heading: Block | undefined;
  /** What the list or the block that is looked at stands right under. */
  let over: Block | undefined;
  return blocks.map((block, index) => {
    items.length = Math.min(items.length, block.depth);
    const parent = items.at(-1);
    if (block.depth === 0 && !(block.kind === 'item' && isOfAList(blocks[index - 1]))) over = blocks[index - 1];
    const label =
      over?.kind === 'paragraph' &&
      isLabelLine(source.text.slice(over.start, Math.min(over.end, over.start + longestLabel + 1)).trim())
        ? over
        : heading;
    if (block.kind === 'item') items.push(block);
    if (block.kind !== 'heading') return parent ?? label;
    heading = block;
    return undefined;
  });
}

const isOfAList = (block: Block | undefined): boolean =>
  block !== undefined && (block.kind === 'item' || block.depth > 0);

const longestLabel = 80;

/** A line in bold, or one that ends in a colon. */
const isLabelLine = (written: string): boolean =>
  written.length <= longestLabel && /^(?:\*\*[^*\n]+\*\*|__[^_\n]+__)[:：]?$|^[^\n]*[:：](?:\*\*|__)?$/.test(written);
