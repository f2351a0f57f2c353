import type { Block } from '../markdown/blocks';
import { blockText } from '../markdown/blockText';
import type { Topic } from '../model';
import type { Section } from './sections';
import type { SourceText } from '../text/sourceText';
import { isAdministrative, labelKind, labelledValue, speaksOfEarlier, type PartKind } from '../vocabulary/labelKind';

interface OpenItem extends Topic {
  readonly children: OpenItem[];
}

/** What is nested deeper stands beside its parent: whoever walks the tree may do so by calling himself. */
const deepest = 100;

const known = new WeakMap<readonly Block[], readonly Topic[]>();

/** The list items among a section's own blocks, nested as the writer meant them; worked out once for each list of blocks. */
export function readItems(source: SourceText, blocks: readonly Block[]): readonly Topic[] {
  const items = known.get(blocks) ?? nestItems(source, blocks);
  known.set(blocks, items);
  return items;
}

function nestItems(source: SourceText, blocks: readonly Block[]): Topic[] {
  const roots: OpenItem[] = [];
  const path: { depth: number; item: OpenItem }[] = [];
  for (const block of blocks) {
    if (block.kind !== 'item') continue;
    while (path.length > 0 && (path.length >= deepest || path.at(-1)!.depth >= block.depth)) path.pop();
    const item = toItem(source, block);
    (path.at(-1)?.item.children ?? roots).push(item);
    path.push({ depth: block.depth, item });
  }
  return roots;
}

function toItem(source: SourceText, block: Block): OpenItem {
  const title = blockText(source, block);
  return {
    start: block.textStart,
    end: block.textEnd,
    line: block.textLine,
    title: title.startsWith('#') ? title.replace(/^#{1,6}\s+/, '') : title,
    children: [],
  };
}

/** True for an item that is a subject: not empty, not an attendance, role, date or link line, nor but a link to the agenda. */
export function isSubject({ title, children }: Topic): boolean {
  if (title === '') return false;
  const labelled = labelledValue(title);
  if (labelled && labelled.kind !== 'decisions' && isAdministrative(labelled.kind)) return false;
  if (labelled || /[:：].*\d/.test(title)) return !isTimeLine(title);
  const kind = labelKind(title);
  return !isAdministrative(kind) && !(kind === 'agenda' && children.length === 0);
}

/** "Summary start: 2025-06-26T17:31:36Z" */
const isTimeLine = (title: string): boolean =>
  /^[^:：]{1,40}[:：]\s*(?:\d{4}-\d\d-\d\d(?:[T ][\d:.]+Z?)?|\d{1,2}:\d\d(?:\s*[ap]m)?)(?:\s+[A-Z]{2,4})?$/i.test(
    title,
  );

/** A section's subjects among its items. Where most of the first list are lines of when, who and where, all of its kind are. */
export function subjectItems(source: SourceText, section: Section): Topic[] {
  const items = readItems(source, section.blocks);
  const isLine = ({ title }: Topic): boolean => labelledValue(title) !== undefined;
  const lines = items.filter(item => isLine(item) && !isSubject(item));
  const isHead = lines.length > 1 && lines.length * 2 >= items.length;
  return items.filter(item => (isHead ? !/^[^:：]{1,40}[:：]/.test(item.title) : true) && isSubjectOf(section, item));
}

/** On an agenda "Next steps" and "Adjourn" are items as others are. */
const isSubjectOf = (section: Section, item: Topic): boolean =>
  isSubject(item) ||
  (section.kind === 'agenda' &&
    item.children.length === 0 &&
    (agendaKinds.has(labelKind(item.title)) || speaksOfEarlier(item.title)));

const agendaKinds: ReadonlySet<PartKind | null> = new Set<PartKind | null>(['actions', 'next', 'decisions']);

/** What lies under a section: its own items, then its inner sections as items. */
export function readUnder(source: SourceText, section: Section): Topic[] {
  return [...readItems(source, section.blocks), ...section.sections.map(inner => sectionAsItem(source, inner))];
}

/** A heading or label as an item, with what lies under it. */
export function sectionAsItem(source: SourceText, section: Section): Topic {
  return { ...section.place!, title: section.title, children: readUnder(source, section) };
}
