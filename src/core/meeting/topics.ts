import type { Block } from '../markdown/block';
import { findDates } from '../dates/findDates';
import { spanWithWeekday } from '../dates/rewriteDate';
import { sectionAsTopic, topicItems } from '../outline/items';
import { titlesMatch } from './agendaMatch';
import { isMostlyDate } from '../dates/dateLines';
import type { Topic } from '../model';
import { allSections, labelItemLevel, labelLevel, type Section } from '../outline/sections';
import type { SourceText } from '../text/sourceText';
import { mentionsPreviousMeeting, mentionsMeeting } from '../vocabulary/meetingWords';
import { isAdministrative } from '../vocabulary/sectionKind';

/** What a meeting is about: the subjects discussed, and those of a separate agenda. */
export interface AgendaAndTopics {
  readonly agenda: readonly Topic[];
  readonly topics: readonly Topic[];
}

/** Agenda and topics of one meeting, by the reader rules 1 to 4. */
export function readTopics(source: SourceText, root: Section): AgendaAndTopics {
  const notes = new Set(
    outermost(
      root,
      section => isOfNotes(section) && !isLabelledTitle(source, root, section) && hasSubjects(source, section),
    ),
  );
  const agendas = [...outermost(root, ({ kind }) => kind === 'agenda')].filter(section => hasSubjects(source, section));
  if (notes.size > 0) {
    // Notes that stand inside the agenda section are written into it; the agenda has no items of its own then.
    const apart = agendas.filter(agenda => !holdsAny(agenda, notes));
    return { agenda: apart.flatMap(agenda => subjectsOf(source, agenda)), topics: withBeside(source, root, notes) };
  }
  if (agendas.length > 0) return fromAgendas(source, root, agendas);
  const body = fromBody(source, root);
  // A digest is one only where a discussion follows it.
  const digests =
    body.topics.length === 0
      ? [...outermost(root, ({ kind }) => kind === 'summary')].filter(section => hasSubjects(source, section))
      : [];
  return digests.length > 0 ? { agenda: [], topics: digests.flatMap(section => subjectsOf(source, section)) } : body;
}

/** A summary that is divided by headings is the discussion itself. */
const isOfNotes = ({ kind, sections }: Section): boolean =>
  kind === 'notes' || (kind === 'summary' && sections.filter(inner => inner.kind === null).length > 1);

/** Only an agenda: the notes are written into it, or stand beside it under its items come again as headings (rule 1). */
function fromAgendas(source: SourceText, root: Section, agendas: readonly Section[]): AgendaAndTopics {
  const subjects = agendas.map(section => partSubjects(source, section));
  const topics = withBeside(source, root, new Set(agendas));
  const without = (items: readonly Topic[]): Topic[] => {
    const starts = new Set(items.map(({ start }) => start));
    return topics.filter(({ start }) => !starts.has(start));
  };
  const items = subjects.flatMap(({ items }) => items);
  if (
    titlesMatch(
      items,
      subjects.flatMap(({ headed }) => headed),
    )
  )
    return { agenda: items, topics: without(items) };
  const agenda = subjects.flatMap(({ all }) => all);
  const beside = without(agenda);
  return titlesMatch(agenda, beside) ? { agenda, topics: beside } : { agenda: [], topics };
}

/** "Minutes" as the title over an agenda and notes is the name of the document, not a section of it. */
function isLabelledTitle(source: SourceText, root: Section, section: Section): boolean {
  const isLabelled = ({ kind, level }: Section): boolean =>
    (kind === 'agenda' || kind === 'notes') && level < labelItemLevel;
  return (
    root.titleSpan === null &&
    section === root.sections[0] &&
    section.level < labelLevel &&
    section.sections.some(inner => isLabelled(inner) && hasSubjects(source, inner))
  );
}

/** The sections that `isWanted` takes, save those inside another one, or inside one subject of several: that one's discussion. */
function* outermost(section: Section, isWanted: (section: Section) => boolean): Generator<Section> {
  if (isWanted(section)) yield section;
  else {
    const subjects = new Set(
      section.sections.filter(
        (inner, index) => inner.kind === null && !isEmpty(inner) && !isTitle(section, inner, index),
      ),
    );
    for (const inner of section.sections)
      if (inner.kind !== 'next' && (subjects.size < 2 || !subjects.has(inner))) yield* outermost(inner, isWanted);
  }
}

/** The first heading of all that has nothing of its own, or tells the day or that this is a meeting: the document's title. */
function isTitle(parent: Section, section: Section, index: number): boolean {
  if (index > 0 || parent.titleSpan !== null || section.level >= labelLevel || mentionsPreviousMeeting(section.title))
    return false;
  return (
    isEmpty(section) ||
    findDates(section.title).length > 0 ||
    /^[\d\s./-]+$/.test(section.title) ||
    mentionsMeeting(section.title)
  );
}

/** Parts are nested by their levels, a handful deep: to walk each section's inner ones is no more than that many walks. */
function holdsAny(outer: Section, wanted: ReadonlySet<Section>): boolean {
  return outer.sections.length > 0 && allSections(outer).some(section => section !== outer && wanted.has(section));
}

/** False for a section that is empty, or says only "None." or where the notes are to be found. */
function hasSubjects(source: SourceText, section: Section): boolean {
  return subjectsOf(source, section).some(
    ({ title, children }) => children.length > 0 || !/^(?:none|n\/a|tbd|nothing)\b.{0,20}$/i.test(title),
  );
}

/** What a section is about: its top-level items and, where headings divide it, those of the shallowest telling level. */
interface PartSubjects {
  readonly items: readonly Topic[];
  readonly headed: readonly Topic[];
  readonly all: readonly Topic[];
}

const known = new WeakMap<Section, PartSubjects>();

/** Worked out once for each section. */
function partSubjects(source: SourceText, section: Section): PartSubjects {
  let subjects = known.get(section);
  if (!subjects) {
    const items = topicItems(source, section);
    const headed = headedSubjects(source, section);
    known.set(section, (subjects = { items, headed, all: [...items, ...headed] }));
  }
  return subjects;
}

const subjectsOf = (source: SourceText, section: Section): readonly Topic[] => partSubjects(source, section).all;

function headedSubjects(source: SourceText, section: Section): Topic[] {
  if (section.sections.length === 0) return [];
  // A level that is all administrative, or but an empty "Notes", divides nothing.
  for (const level of [...new Set(section.sections.map(inner => inner.level))].sort((a, b) => a - b)) {
    const first = section.sections.findIndex(inner => inner.level === level);
    // Deeper headings above the first of this level are no section of it: whoever wrote them took no care of levels.
    const divided = section.sections.filter(
      (inner, index) => (inner.level === level || (index < first && inner.level < labelLevel)) && isSubjectPart(inner),
    );
    if (divided.length > 0) return divided.map(inner => sectionAsTopic(source, inner));
  }
  // That level is all administrative: the next one divides the section.
  const inner = section.sections.filter(({ kind }) => kind !== 'people').flatMap(one => headedSubjects(source, one));
  // Where nothing else is, what stands deeper under "In attendance" was put there by a slip.
  return inner.length > 0
    ? inner
    : section.sections
        .filter(({ sections }) => sections.filter(isDiscussed).length > 1)
        .flatMap(one => headedSubjects(source, one));
}

const isSubjectPart = ({ kind, title, blocks, sections }: Section): boolean =>
  title !== '' &&
  !isAdministrative(kind) &&
  (kind === null || sections.length > 0 || hasText(blocks)) &&
  !holdsNothingElse(blocks, sections) &&
  (!isWhen(title) || sections.length > 0 || blocks.some(block => block.kind === 'item'));

/** "September 30, 2014, 19:30-20:45 UTC", "9:00 AM PST to 10:00 AM PST" */
function isWhen(title: string): boolean {
  if (!/\d/.test(title)) return false;
  const [date] = findDates(title);
  const { start, end } = date ? spanWithWeekday(date) : { start: 0, end: 0 };
  const rest = (title.slice(0, start) + title.slice(end)).replace(
    /\b\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?m\b\.?|\b\d{1,2}[:.]\d\d\b|\b(?:UTC|GMT|[A-Z]{1,4}T|at|from|to|and)\b|[,()–—/-]/gi,
    '',
  );
  return rest.trim() === '' && (date !== undefined || /\d[:.]\d\d|[ap]m/i.test(title));
}

/** A heading with more than names under it. */
const isDiscussed = ({ kind, level, blocks }: Section): boolean =>
  kind === null && level < labelLevel && blocks.some(({ textStart, textEnd }) => textEnd - textStart > longestNameLine);
const longestNameLine = 80;

const hasText = (blocks: readonly Block[]): boolean => blocks.some(({ kind }) => kind !== 'html' && kind !== 'break');

/** True for "Information" over "Present" and "Place": what holds but administrative sections is one. */
const holdsNothingElse = (blocks: readonly Block[], sections: readonly Section[]): boolean =>
  sections.length > 0 &&
  !hasText(blocks) &&
  sections.every(({ kind }) => isAdministrative(kind) && kind !== 'decisions' && kind !== 'actions');

/** The subjects of the labelled sections and, in document order, what stands beside them as one subject each (rule 3). */
function withBeside(source: SourceText, root: Section, labelled: ReadonlySet<Section>): Topic[] {
  const deepest = [...labelled].reduce((most, { level }) => Math.max(most, level), 0);
  const visit = (section: Section): Topic[] =>
    section.sections.flatMap((inner, index) => {
      if (labelled.has(inner)) return subjectsOf(source, inner);
      if (holdsAny(inner, labelled)) return visit(inner);
      return isBeside(inner, deepest) &&
        !isTitle(section, inner, index) &&
        !isHead(section, inner, index) &&
        !namesTheMeeting(inner) &&
        !isWhen(inner.title)
        ? [sectionAsTopic(source, inner)]
        : [];
    });
  return visit(root);
}

/** "Harbor WG call, 2024-05-28": what meets and when, wherever it stands. */
const namesTheMeeting = ({ title, level }: Section): boolean =>
  level < labelLevel &&
  findDates(title).some(({ iso }) => iso !== null) &&
  mentionsMeeting(title) &&
  !mentionsPreviousMeeting(title);

/** A first heading over mere lines, such as the date, above labelled sections of its own level. */
const isHead = (parent: Section, { level, sections, blocks }: Section, index: number): boolean =>
  index === 0 &&
  parent.titleSpan === null &&
  level < labelLevel &&
  sections.length === 0 &&
  !blocks.some(({ kind }) => kind === 'item');

const isBeside = (section: Section, deepest: number): boolean =>
  section.kind === null &&
  section.title !== '' &&
  !isEmpty(section) &&
  section.level <= deepest &&
  !holdsNothingElse(section.blocks, section.sections);

const isEmpty = ({ blocks, sections }: Section): boolean => blocks.length === 0 && sections.length === 0;

/** Nothing is labelled: the body itself. A list at the top whose items come again as headings is the agenda (rule 1). */
function fromBody(source: SourceText, root: Section): AgendaAndTopics {
  const { sections, ...rest } = withoutTitle(root);
  // A label over nothing, as in notes just begun, is no subject.
  const body = { ...rest, sections: sections.filter(({ kind }) => kind !== 'agenda' && kind !== 'notes') };
  const headed = headedSubjects(source, body);
  const first = topicItems(source, body);
  // Links above the first section are where to find more.
  const items = headed.length > 0 && first.every(item => isLink(source, item)) ? [] : first;
  if (titlesMatch(items, headed)) return { agenda: items, topics: headed };
  return { agenda: [], topics: [...items, ...headed] };
}

const isLink = (source: SourceText, { start, end, children }: Topic): boolean =>
  children.length === 0 && /^(?:\[[^\]]*\]\(|<?https?:)/.test(source.text.slice(start, end));

/** The section under the document's one title, where all of it stands under one. */
function withoutTitle(root: Section): Section {
  const [title, ...others] = root.sections;
  if (root.titleSpan !== null || !title || title.kind !== null || title.level >= labelLevel) return root;
  if (others.length === 0) return withoutSession({ ...title, blocks: [...root.blocks, ...title.blocks] });
  if (!isTitle(root, title, 0)) return root;
  // What stands under the title is on the level of what stands beside it.
  const level = Math.min(...others.map(other => other.level));
  const under = title.sections.map(section =>
    section.level > level && section.level < labelLevel ? { ...section, level } : section,
  );
  return { ...root, blocks: [...root.blocks, ...title.blocks], sections: [...under, ...others] };
}

/** "Day 3" or "Tuesday, July 25" over all that was discussed is no subject. */
function withoutSession(section: Section): Section {
  const [session, ...others] = section.sections.filter(({ kind }) => kind === null);
  if (!session || others.length > 0 || session.sections.length === 0 || !isSession(session.title)) return section;
  const sections = section.sections.flatMap(inner => (inner === session ? session.sections : [inner]));
  return { ...section, blocks: [...section.blocks, ...session.blocks], sections };
}

const isSession = (title: string): boolean =>
  /^(?:day|session|section|tag|jour|día|dia)\s+\w{1,5}\b.{0,20}$/i.test(title) || isMostlyDate(title);
