import { allSections, type Section } from '../../outline/sections';
import { isDocumentTitle, isEmptySection } from './titles';

/**
 * Returns the outermost sections that pass a test: those that are not inside another one. The search leaves out
 * sections about the next meeting. If a section is divided into several topics, the search leaves them out as well,
 * because the sections inside them belong to the discussion.
 */
export function outermostSections(section: Section, test: (section: Section) => boolean): Section[] {
  if (test(section)) return [section];
  const topics = new Set(section.sections.filter(inner => isTopic(section, inner)));
  const isSearched = (inner: Section): boolean => inner.kind !== 'next' && !(topics.size > 1 && topics.has(inner));
  return section.sections.filter(isSearched).flatMap(inner => outermostSections(inner, test));
}

const isTopic = (parent: Section, section: Section): boolean =>
  section.kind === null && !isEmptySection(section) && !isDocumentTitle(parent, section);

/** Tests whether a section contains any of some other sections, at any depth. */
export const containsAny = (section: Section, others: ReadonlySet<Section>): boolean =>
  section.sections.length > 0 && allSections(section).some(inner => inner !== section && others.has(inner));
