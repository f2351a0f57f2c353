import type { Block } from '../markdown/block';
import { blockText } from '../markdown/blockText';
import type { Topic } from '../model';
import type { SourceText } from '../text/sourceText';
import { labelKind, parseLabeledValue } from '../vocabulary/labelKind';
import { mentionsPreviousMeeting } from '../vocabulary/meetingWords';
import { isAdministrative, type SectionKind } from '../vocabulary/sectionKind';
import type { Section } from './sections';
import { getOrInsertComputed } from '../text/getOrInsertComputed';

interface MutableTopic extends Topic {
  readonly children: MutableTopic[];
}

/** The maximum nesting of items, so that the tree can be visited recursively. Deeper items become siblings. */
const maxDepth = 100;

const itemsCache = new WeakMap<readonly Block[], readonly Topic[]>();

/** Returns the list items among some blocks as a tree of topics. The result is cached for each array of blocks. */
export const readItems = (source: SourceText, blocks: readonly Block[]): readonly Topic[] =>
  getOrInsertComputed(itemsCache, blocks, () => nestItems(source, blocks));

function nestItems(source: SourceText, blocks: readonly Block[]): Topic[] {
  const roots: MutableTopic[] = [];
  const path: { depth: number; item: MutableTopic }[] = [];
  for (const block of blocks) {
    if (block.kind !== 'item') continue;
    while (path.length > 0 && (path.length >= maxDepth || path.at(-1)!.depth >= block.depth)) path.pop();
    const item = toTopic(source, block);
    (path.at(-1)?.item.children ?? roots).push(item);
    path.push({ depth: block.depth, item });
  }
  return roots;
}

function toTopic(source: SourceText, block: Block): MutableTopic {
  const title = blockText(source, block);
  return {
    start: block.textStart,
    end: block.textEnd,
    line: block.textLine,
    title: title.startsWith('#') ? title.replace(/^#{1,6}\s+/, '') : title,
    children: [],
  };
}

/**
 * Tests whether an item is a topic. Empty items are not, and neither are lines with people, roles, dates or links, or
 * an item that only refers to the agenda.
 */
export function isTopic({ title, children }: Topic): boolean {
  if (title === '') return false;
  const labeled = parseLabeledValue(title);
  if (labeled && labeled.kind !== 'decisions' && isAdministrative(labeled.kind)) return false;
  if (labeled || /[:：].*\d/.test(title)) return !timeLine.test(title);
  const kind = labelKind(title);
  return !isAdministrative(kind) && !(kind === 'agenda' && children.length === 0);
}

/** A line with a date or a time after its label: "Summary start: 2025-06-26T17:31:36Z". */
const timeLine = new RegExp(
  String.raw`^[^:：]{1,40}[:：]\s*(?:${[
    String.raw`\d{4}-\d\d-\d\d(?:[T ][\d:.]+Z?)?`,
    String.raw`\d{1,2}:\d\d(?:\s*[ap]m)?`,
  ].join('|')})(?:\s+[A-Z]{2,4})?$`,
  'i',
);

/**
 * Returns the items of a section that are topics. If at least half of the items are administrative lines such as "Time:
 * 18:00", the section is the head of a note, and no item of the form `Label: value` is a topic.
 */
export function topicItems(source: SourceText, section: Section): Topic[] {
  const items = readItems(source, section.blocks);
  const administrative = items.filter(item => parseLabeledValue(item.title) !== undefined && !isTopic(item));
  const isHead = administrative.length > 1 && administrative.length * 2 >= items.length;
  return items.filter(item => !(isHead && /^[^:：]{1,40}[:：]/.test(item.title)) && isTopicOf(section, item));
}

/** On an agenda, "Next steps" and "Review of the last meeting" are topics. */
const isTopicOf = (section: Section, item: Topic): boolean =>
  isTopic(item) ||
  (section.kind === 'agenda' &&
    item.children.length === 0 &&
    (agendaItemKinds.has(labelKind(item.title)) || mentionsPreviousMeeting(item.title)));

const agendaItemKinds: ReadonlySet<SectionKind | null> = new Set<SectionKind | null>(['actions', 'next', 'decisions']);

/** Returns the heading or label of a section as a topic, with the items and sections inside of it as children. */
export const sectionAsTopic = (source: SourceText, section: Section): Topic => ({
  ...section.titleSpan!,
  title: section.title,
  children: [
    ...readItems(source, section.blocks),
    ...section.sections.map(subsection => sectionAsTopic(source, subsection)),
  ],
});
