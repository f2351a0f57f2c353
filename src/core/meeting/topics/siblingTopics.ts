import type { Topic } from '../../model';
import { sectionAsTopic } from '../../outline/items';
import type { Section } from '../../outline/sections';
import type { SourceText } from '../../text/sourceText';
import { containsAny } from './findSections';
import { containsOnlyAdministration, sectionTopics } from './sectionTopics';
import { isDateOrTime, isDocumentHead, isDocumentTitle, isEmptySection, isMeetingTitle } from './titles';

/**
 * Returns the topics of some labeled sections together with the sections next to them, each of which is one topic, in
 * document order.
 *
 * @param labeledSections The sections with the notes, or those with the agenda.
 */
export function topicsWithSiblings(source: SourceText, root: Section, labeledSections: ReadonlySet<Section>): Topic[] {
  const maxLevel = [...labeledSections].reduce((max, { level }) => Math.max(max, level), 0);
  const topicsInside = (parent: Section): Topic[] =>
    parent.sections.flatMap(section => {
      if (labeledSections.has(section)) return sectionTopics(source, section).all;
      if (containsAny(section, labeledSections)) return topicsInside(section);
      return section.level <= maxLevel && isSiblingTopic(parent, section) ? sectionAsTopic(source, section) : [];
    });
  return topicsInside(root);
}

const isSiblingTopic = (parent: Section, section: Section): boolean =>
  section.kind === null &&
  section.title !== '' &&
  !isEmptySection(section) &&
  !containsOnlyAdministration(section) &&
  !isAboutMeeting(parent, section);

/** Tests for a heading that names the meeting or states its time. */
const isAboutMeeting = (parent: Section, section: Section): boolean =>
  isDocumentTitle(parent, section) ||
  isDocumentHead(parent, section) ||
  isMeetingTitle(section) ||
  isDateOrTime(section.title);
