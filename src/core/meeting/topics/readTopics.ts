import type { Topic } from '../../model';
import { labelItemLevel, type Section } from '../../outline/sections';
import type { SourceText } from '../../text/sourceText';
import { titlesMatch, type AgendaAndTopics } from './agendaMatch';
import { containsAny, outermostSections } from './findSections';
import { hasTopics, sectionTopics } from './sectionTopics';
import { topicsWithSiblings } from './siblingTopics';
import { isFirstHeading } from './titles';
import { unlabeledTopics } from './unlabeledTopics';

/**
 * Returns the agenda and the topics of a meeting, as described in the section "Notes and agenda" of `docs/reading.md`.
 *
 * @param root The root section of the meeting.
 */
export function readTopics(source: SourceText, root: Section): AgendaAndTopics {
  const notes = outermostSections(root, section => isNotesSection(source, root, section));
  const agendas = outermostSections(root, ({ kind }) => kind === 'agenda').filter(agenda => hasTopics(source, agenda));
  if (notes.length > 0) return topicsFromNotes(source, root, notes, agendas);
  if (agendas.length > 0) return topicsFromAgendas(source, root, agendas);
  const unlabeled = unlabeledTopics(source, root);
  return unlabeled.topics.length > 0 ? unlabeled : (topicsFromSummaries(source, root) ?? unlabeled);
}

/** Tests whether a section contains the notes and is not empty. */
const isNotesSection = (source: SourceText, root: Section, section: Section): boolean =>
  (section.kind === 'notes' || isDividedSummary(section)) &&
  !isLabelAsDocumentTitle(source, root, section) &&
  hasTopics(source, section);

/** A summary with several headings contains the discussion. */
const isDividedSummary = ({ kind, sections }: Section): boolean =>
  kind === 'summary' && sections.filter(inner => inner.kind === null).length > 1;

/** Tests for a title such as "Minutes" above the agenda and the notes. */
const isLabelAsDocumentTitle = (source: SourceText, root: Section, section: Section): boolean =>
  isFirstHeading(root, section) && section.sections.some(inner => isLabeledSection(inner) && hasTopics(source, inner));

const isLabeledSection = ({ kind, level }: Section): boolean =>
  (kind === 'agenda' || kind === 'notes') && level < labelItemLevel;

/** If the notes are inside an agenda, people wrote them into it. Then it is not listed separately. */
function topicsFromNotes(
  source: SourceText,
  root: Section,
  notes: readonly Section[],
  agendas: readonly Section[],
): AgendaAndTopics {
  const notesSet = new Set(notes);
  const separateAgendas = agendas.filter(agenda => !containsAny(agenda, notesSet));
  return {
    agenda: separateAgendas.flatMap(agenda => sectionTopics(source, agenda).all),
    topics: topicsWithSiblings(source, root, notesSet),
  };
}

/**
 * If there is only an agenda, people write the notes into it. However, if its items occur again as headings, inside the
 * agenda or next to it, the headings are the topics.
 */
function topicsFromAgendas(source: SourceText, root: Section, agendas: readonly Section[]): AgendaAndTopics {
  const topics = topicsWithSiblings(source, root, new Set(agendas));
  const inAgendas = agendas.map(agenda => sectionTopics(source, agenda));
  const items = inAgendas.flatMap(agenda => agenda.items);
  const headings = inAgendas.flatMap(agenda => agenda.headings);
  if (titlesMatch(items, headings)) return { agenda: items, topics: withoutTopics(topics, items) };
  const all = inAgendas.flatMap(agenda => agenda.all);
  const siblings = withoutTopics(topics, all);
  return titlesMatch(all, siblings) ? { agenda: all, topics: siblings } : { agenda: [], topics };
}

function withoutTopics(topics: readonly Topic[], removed: readonly Topic[]): Topic[] {
  const removedStarts = new Set(removed.map(({ start }) => start));
  return topics.filter(({ start }) => !removedStarts.has(start));
}

/** Returns the topics of the summaries, or undefined if there are none. Only a note without a discussion needs them. */
function topicsFromSummaries(source: SourceText, root: Section): AgendaAndTopics | undefined {
  const summaries = outermostSections(root, ({ kind }) => kind === 'summary');
  const topics = summaries
    .filter(summary => hasTopics(source, summary))
    .flatMap(summary => sectionTopics(source, summary).all);
  return topics.length > 0 ? { agenda: [], topics } : undefined;
}
