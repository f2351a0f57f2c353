import { isMostlyDate } from '../../dates/dateLines';
import type { Topic } from '../../model';
import { topicItems } from '../../outline/items';
import { labelLevel, type Section } from '../../outline/sections';
import { withoutLeadingEmoji } from '../../text/emoji';
import type { SourceText } from '../../text/sourceText';
import { titlesMatch, type AgendaAndTopics } from './agendaMatch';
import { headingTopics } from './sectionTopics';
import { isDocumentTitle } from './titles';

/**
 * Returns the topics of a note in which neither the notes nor the agenda have a label. A list whose items occur again
 * as headings is the agenda.
 */
export function unlabeledTopics(source: SourceText, root: Section): AgendaAndTopics {
  const body = withoutTitle(root);
  // In a note that was just started, there are labels without content. They are not topics.
  const sections = body.sections.filter(({ kind }) => kind !== 'agenda' && kind !== 'notes');
  const section = { ...body, sections };
  const headings = headingTopics(source, section);
  const items = topicItems(source, section);
  // Links above the first heading lead to other documents.
  const topics = headings.length > 0 && items.every(item => isLink(source, item)) ? [] : items;
  if (titlesMatch(topics, headings)) return { agenda: topics, topics: headings };
  return { agenda: [], topics: [...topics, ...headings] };
}

const isLink = (source: SourceText, { start, end, children }: Topic): boolean =>
  children.length === 0 && /^(?:\[[^\]]*\]\(|<?https?:)/.test(source.text.slice(start, end));

/** Moves the content of the document's title to the root. */
function withoutTitle(root: Section): Section {
  const [title, ...others] = root.sections;
  if (root.titleSpan !== null || !title || title.kind !== null || title.level >= labelLevel) return root;
  if (others.length === 0) return withoutSession({ ...title, blocks: [...root.blocks, ...title.blocks] });
  if (!isDocumentTitle(root, title)) return root;
  const minLevel = others.reduce((min, { level }) => Math.min(min, level), Infinity);
  const inner = title.sections.map(section => raiseHeading(section, minLevel));
  return { ...root, blocks: [...root.blocks, ...title.blocks], sections: [...inner, ...others] };
}

/** Gives a heading of a lower level another level, so that it divides the note like the headings of that level. */
const raiseHeading = (section: Section, level: number): Section =>
  section.level > level && section.level < labelLevel ? { ...section, level } : section;

/** Moves the content of a heading such as "Day 3" to the enclosing section if there is no other topic next to it. */
function withoutSession(section: Section): Section {
  const [session, ...others] = section.sections.filter(({ kind }) => kind === null);
  if (!session || others.length > 0 || session.sections.length === 0 || !isSessionTitle(session.title)) return section;
  const sections = section.sections.flatMap(inner => (inner === session ? session.sections : inner));
  return { ...section, blocks: [...section.blocks, ...session.blocks], sections };
}

/** "Day 3", "Part 2", "Tuesday, July 25". */
const isSessionTitle = (title: string): boolean =>
  /^(?:day|session|part|tag|jour|día|dia)\s+\w{1,5}\b.{0,20}$/i.test(withoutLeadingEmoji(title)) || isMostlyDate(title);
