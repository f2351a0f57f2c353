import type { Block } from './block';
import { blockLabel, blockText } from './blockText';
import { wholeDate } from './dateWriting';
import { findDates } from './dates';
import type { NoteDocument } from './layouts/layout';
import type { WrittenDate } from './model';
import { labelKind, labelledValue, speaksOfEarlier, speaksOfMeetings, type PartKind } from './vocabulary';
import { leadsToAnotherDay } from './words/meetings';

/** Whether what is written is of the note's own meeting, or of another day: the next meeting, the last one, a deadline, a fair. */

/** The dates of a text that are not led to as another day: "Call on 2024-04-17 (postponed from 2024-04-10)" has one. */
export const ofOwnDay = <T extends WrittenDate>(text: string, dates: readonly T[]): T[] =>
  dates.filter(date => !leadsToAnotherDay(text.slice(0, wholeDate(date).start)));

/** Labels beside which the day of the meeting may stand. */
const ofTheMeeting: ReadonlySet<PartKind> = new Set<PartKind>(['when', 'people', 'roles', 'links']);

/** Whether a block stands under a heading, a label or an item of the next meeting or the last one. */
export function isOfAnotherMeeting(document: NoteDocument, index: number): boolean {
  const over = governorOf(document, index);
  return over !== undefined && (labelOf(document, over) === 'next' || saysAnother(blockText(document.source, over)));
}

/** Whether a line tells the day of the note's own meeting, as far as what it stands under shows. */
export function isOfOwnMeeting(document: NoteDocument, index: number): boolean {
  const { source, blocks } = document;
  const over = governorOf(document, index);
  if (!over) return true;
  const kind = labelOf(document, over);
  const text = blockText(source, over);
  if (kind === 'next' || saysAnother(text)) return false;
  if (kind !== null && ofTheMeeting.has(kind)) return true;
  if (over === blocks.find(block => block.kind === 'heading')) return true;
  // "## Meeting notes" with "Date: …" right below it.
  if (kind !== null) return over === blocks[index - 1] && labelledValue(blockText(source, blocks[index]!))?.kind === 'when';
  return speaksOfMeetings(text);
}

/** Whether a block stands under a subject of the meeting, whose place or day is another: "Spring market", "Next meeting". */
export function isUnderASubject(document: NoteDocument, index: number): boolean {
  const { source, blocks } = document;
  const over = governorOf(document, index);
  if (!over) return false;
  const kind = labelOf(document, over);
  if (kind !== null) return kind === 'next';
  const text = blockText(source, over);
  return saysAnother(text) || (over !== blocks.find(block => block.kind === 'heading') && !speaksOfMeetings(text) && findDates(text).length === 0);
}

const saysAnother = (text: string): boolean => speaksOfEarlier(text) || leadsToAnotherDay(text);

/** What a heading, label or item announces, be its value beside it. */
const labelOf = ({ source }: NoteDocument, block: Block): PartKind | null => {
  const text = blockText(source, block);
  return blockLabel(source, block) ?? labelledValue(text)?.kind ?? labelKind(`${text}:`);
};

/** The item that a block is nested in, else the label line over its list or right over it, else the nearest heading. */
function governorOf({ source, blocks }: NoteDocument, index: number): Block | undefined {
  const block = blocks[index]!;
  if (block.kind === 'heading') return undefined;
  let at = index - 1;
  if (block.depth > 0) {
    while (at >= 0 && !(blocks[at]!.kind === 'item' && blocks[at]!.depth < block.depth)) at--;
    return blocks[at];
  }
  if (block.kind === 'item') while (at >= 0 && (blocks[at]!.kind === 'item' || blocks[at]!.depth > 0)) at--;
  const over = blocks[at];
  if (over && over.kind === 'paragraph' && isLabelLine(source.text.slice(over.start, over.end).trim())) return over;
  while (at >= 0 && blocks[at]!.kind !== 'heading') at--;
  return blocks[at];
}

/** A line in bold, or one that ends in a colon. */
const isLabelLine = (written: string): boolean => written.length <= 80 && /^(?:\*\*[^*\n]+\*\*|__[^_\n]+__)[:：]?$|^[^\n]*[:：](?:\*\*|__)?$/.test(written);
