import type { Block } from '../../markdown/block';
import type { Topic } from '../../model';
import { sectionAsTopic, topicItems } from '../../outline/items';
import { labelLevel, type Section } from '../../outline/sections';
import type { SourceText } from '../../text/sourceText';
import { isAdministrative } from '../../vocabulary/sectionKind';
import { isDateOrTime } from './titles';
import { getOrInsertComputed } from '../../text/getOrInsertComputed';

/** The topics in a section. */
export interface SectionTopics {
  /** The top-level items. */
  readonly items: readonly Topic[];
  /** The sections inside the section, at the highest level that contains topics. */
  readonly headings: readonly Topic[];
  /** The items followed by the headings. */
  readonly all: readonly Topic[];
}

const topicsCache = new WeakMap<Section, SectionTopics>();

/** Returns the topics in a section, by the rules in "Topics" in `docs/reading.md`. Cached for each section. */
export const sectionTopics = (source: SourceText, section: Section): SectionTopics =>
  getOrInsertComputed(topicsCache, section, () => readSectionTopics(source, section));

function readSectionTopics(source: SourceText, section: Section): SectionTopics {
  const items = topicItems(source, section);
  const headings = headingTopics(source, section);
  return { items, headings, all: [...items, ...headings] };
}

/** Tests whether a section contains topics. It does not if its only content is "None." or similar. */
export const hasTopics = (source: SourceText, section: Section): boolean =>
  sectionTopics(source, section).all.some(
    ({ title, children }) => children.length > 0 || !/^(?:none|n\/a|tbd|nothing)\b.{0,20}$/i.test(title),
  );

/**
 * Returns the headings and labels inside a section that are topics: those of the highest level that contains topics, or
 * if there is no such level, those inside the administrative sections.
 */
export function headingTopics(source: SourceText, section: Section): Topic[] {
  const levels = [...new Set(section.sections.map(({ level }) => level))].sort((a, b) => a - b);
  for (const level of levels) {
    const topics = sectionsAtLevel(section, level).filter(isTopicSection);
    if (topics.length > 0) return topics.map(topic => sectionAsTopic(source, topic));
  }
  return nestedHeadingTopics(source, section);
}

/**
 * Returns the inner sections of a level, and the deeper headings before the first of them. Authors who start with a
 * deeper heading do not use levels consistently.
 */
function sectionsAtLevel({ sections }: Section, level: number): Section[] {
  const first = sections.findIndex(section => section.level === level);
  return sections.filter((section, index) => section.level === level || (index < first && section.level < labelLevel));
}

function nestedHeadingTopics(source: SourceText, { sections }: Section): Topic[] {
  const topics = sections.filter(({ kind }) => kind !== 'people').flatMap(section => headingTopics(source, section));
  if (topics.length > 0) return topics;
  // Several headings with text inside "In attendance" are probably topics with the wrong heading level.
  return sections.filter(containsDiscussions).flatMap(section => headingTopics(source, section));
}

const containsDiscussions = ({ sections }: Section): boolean => sections.filter(isDiscussion).length > 1;

/** A longer line contains more than a name. */
const maxNameLine = 80;

/** Tests for a heading whose content is more than a list of names. */
const isDiscussion = ({ kind, level, blocks }: Section): boolean =>
  kind === null && level < labelLevel && blocks.some(({ textStart, textEnd }) => textEnd - textStart > maxNameLine);

/** A label without content and a heading with only a date or a time are not topics. */
function isTopicSection(section: Section): boolean {
  const { kind, title, blocks, sections } = section;
  if (title === '' || isAdministrative(kind) || containsOnlyAdministration(section)) return false;
  if (sections.length > 0) return true;
  if (kind !== null && !hasText(blocks)) return false;
  return !isDateOrTime(title) || blocks.some(block => block.kind === 'item');
}

const hasText = (blocks: readonly Block[]): boolean => blocks.some(({ kind }) => kind !== 'html' && kind !== 'break');

/** Tests for a section that contains only administrative sections: "Information" with "Present" and "Place". */
export const containsOnlyAdministration = ({ blocks, sections }: Section): boolean =>
  sections.length > 0 &&
  !hasText(blocks) &&
  sections.every(({ kind }) => isAdministrative(kind) && kind !== 'decisions' && kind !== 'actions');
