import type { Block } from './blocks';
import { findDates } from './dates';
import { wholeDate } from './dateWriting';
import { partAsItem, subjectItems } from './items';
import { comeAgain } from './likeness';
import { isButADate } from './meetingDate';
import type { Item } from './model';
import { allParts, itemLevel, labelLevel, type Part } from './parts';
import type { SourceText } from './sourceText';
import { isAdministrative, speaksOfEarlier, speaksOfMeetings } from './vocabulary';

/** What a meeting is about: the subjects discussed, and those of a separate agenda. */
export interface Subjects {
  readonly agenda: readonly Item[];
  readonly topics: readonly Item[];
}

/** Agenda and topics of one meeting, by the reader rules 1 to 4. */
export function readSubjects(source: SourceText, root: Part): Subjects {
  const notes = new Set(outermost(root, part => isOfNotes(part) && !isLabelledTitle(source, root, part) && hasSubjects(source, part)));
  const agendas = [...outermost(root, ({ kind }) => kind === 'agenda')].filter(part => hasSubjects(source, part));
  if (notes.size > 0) {
    // Notes that stand inside the agenda part are written into it; the agenda has no items of its own then.
    const apart = agendas.filter(agenda => !holdsAny(agenda, notes));
    return { agenda: apart.flatMap(agenda => subjectsOf(source, agenda)), topics: withBeside(source, root, notes) };
  }
  if (agendas.length > 0) return fromAgendas(source, root, agendas);
  const body = fromBody(source, root);
  // A digest is one only where a discussion follows it.
  const digests = body.topics.length === 0 ? [...outermost(root, ({ kind }) => kind === 'summary')].filter(part => hasSubjects(source, part)) : [];
  return digests.length > 0 ? { agenda: [], topics: digests.flatMap(part => subjectsOf(source, part)) } : body;
}

/** A summary that is divided by headings is the discussion itself. */
const isOfNotes = ({ kind, parts }: Part): boolean => kind === 'notes' || (kind === 'summary' && parts.filter(inner => inner.kind === null).length > 1);

/** Only an agenda: the notes are written into it, or stand beside it under its items come again as headings (rule 1). */
function fromAgendas(source: SourceText, root: Part, agendas: readonly Part[]): Subjects {
  const subjects = agendas.map(part => partSubjects(source, part));
  const topics = withBeside(source, root, new Set(agendas));
  const without = (items: readonly Item[]): Item[] => {
    const starts = new Set(items.map(({ start }) => start));
    return topics.filter(({ start }) => !starts.has(start));
  };
  const items = subjects.flatMap(({ items }) => items);
  if (comeAgain(items, subjects.flatMap(({ headed }) => headed))) return { agenda: items, topics: without(items) };
  const agenda = subjects.flatMap(({ all }) => all);
  const beside = without(agenda);
  return comeAgain(agenda, beside) ? { agenda, topics: beside } : { agenda: [], topics };
}

/** "Minutes" as the title over an agenda and notes is the name of the document, not a part of it. */
function isLabelledTitle(source: SourceText, root: Part, part: Part): boolean {
  const isLabelled = ({ kind, level }: Part): boolean => (kind === 'agenda' || kind === 'notes') && level < itemLevel;
  return root.place === null && part === root.parts[0] && part.level < labelLevel && part.parts.some(inner => isLabelled(inner) && hasSubjects(source, inner));
}

/** The parts that `isWanted` takes, save those inside another one, or inside one subject of several: that one's discussion. */
function* outermost(part: Part, isWanted: (part: Part) => boolean): Generator<Part> {
  if (isWanted(part)) yield part;
  else {
    const subjects = new Set(part.parts.filter((inner, index) => inner.kind === null && !isEmpty(inner) && !isTitle(part, inner, index)));
    for (const inner of part.parts) if (inner.kind !== 'next' && (subjects.size < 2 || !subjects.has(inner))) yield* outermost(inner, isWanted);
  }
}

/** The first heading of all that has nothing of its own, or tells the day or that this is a meeting: the document's title. */
function isTitle(parent: Part, part: Part, index: number): boolean {
  if (index > 0 || parent.place !== null || part.level >= labelLevel || speaksOfEarlier(part.title)) return false;
  return isEmpty(part) || findDates(part.title).length > 0 || /^[\d\s./-]+$/.test(part.title) || speaksOfMeetings(part.title);
}

/** Parts are nested by their levels, a handful deep: to walk each part's inner ones is no more than that many walks. */
function holdsAny(outer: Part, wanted: ReadonlySet<Part>): boolean {
  return outer.parts.length > 0 && allParts(outer).some(part => part !== outer && wanted.has(part));
}

/** False for a part that is empty, or says only "None." or where the notes are to be found. */
function hasSubjects(source: SourceText, part: Part): boolean {
  return subjectsOf(source, part).some(({ title, children }) => children.length > 0 || !/^(?:none|n\/a|tbd|nothing)\b.{0,20}$/i.test(title));
}

/** What a part is about: its top-level items and, where headings divide it, those of the shallowest telling level. */
interface PartSubjects {
  readonly items: readonly Item[];
  readonly headed: readonly Item[];
  readonly all: readonly Item[];
}

const known = new WeakMap<Part, PartSubjects>();

/** Worked out once for each part. */
function partSubjects(source: SourceText, part: Part): PartSubjects {
  let subjects = known.get(part);
  if (!subjects) {
    const items = subjectItems(source, part);
    const headed = headedSubjects(source, part);
    known.set(part, subjects = { items, headed, all: [...items, ...headed] });
  }
  return subjects;
}

const subjectsOf = (source: SourceText, part: Part): readonly Item[] => partSubjects(source, part).all;

function headedSubjects(source: SourceText, part: Part): Item[] {
  if (part.parts.length === 0) return [];
  // A level that is all administrative, or but an empty "Notes", divides nothing.
  for (const level of [...new Set(part.parts.map(inner => inner.level))].sort((a, b) => a - b)) {
    const first = part.parts.findIndex(inner => inner.level === level);
    // Deeper headings above the first of this level are no part of it: whoever wrote them took no care of levels.
    const divided = part.parts.filter((inner, index) => (inner.level === level || (index < first && inner.level < labelLevel)) && isSubjectPart(inner));
    if (divided.length > 0) return divided.map(inner => partAsItem(source, inner));
  }
  // That level is all administrative: the next one divides the part.
  const inner = part.parts.filter(({ kind }) => kind !== 'people').flatMap(one => headedSubjects(source, one));
  // Where nothing else is, what stands deeper under "In attendance" was put there by a slip.
  return inner.length > 0 ? inner : part.parts.filter(({ parts }) => parts.filter(isDiscussed).length > 1).flatMap(one => headedSubjects(source, one));
}

const isSubjectPart = ({ kind, title, blocks, parts }: Part): boolean =>
  title !== '' && !isAdministrative(kind) && (kind === null || parts.length > 0 || hasText(blocks)) && !holdsNothingElse(blocks, parts) &&
  (!isWhen(title) || parts.length > 0 || blocks.some(block => block.kind === 'item'));

/** "September 30, 2014, 19:30-20:45 UTC", "9:00 AM PST to 10:00 AM PST" */
function isWhen(title: string): boolean {
  if (!/\d/.test(title)) return false;
  const [date] = findDates(title);
  const { start, end } = date ? wholeDate(date) : { start: 0, end: 0 };
  const rest = (title.slice(0, start) + title.slice(end)).replace(/\b\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?m\b\.?|\b\d{1,2}[:.]\d\d\b|\b(?:UTC|GMT|[A-Z]{1,4}T|at|from|to|and)\b|[,()–—/-]/gi, '');
  return rest.trim() === '' && (date !== undefined || /\d[:.]\d\d|[ap]m/i.test(title));
}

/** A heading with more than names under it. */
const isDiscussed = ({ kind, level, blocks }: Part): boolean => kind === null && level < labelLevel && blocks.some(({ textStart, textEnd }) => textEnd - textStart > longestNameLine);
const longestNameLine = 80;

const hasText = (blocks: readonly Block[]): boolean => blocks.some(({ kind }) => kind !== 'html' && kind !== 'break');

/** True for "Information" over "Present" and "Place": what holds but administrative parts is one. */
const holdsNothingElse = (blocks: readonly Block[], parts: readonly Part[]): boolean =>
  parts.length > 0 && !hasText(blocks) && parts.every(({ kind }) => isAdministrative(kind) && kind !== 'decisions' && kind !== 'actions');

/** The subjects of the labelled parts and, in document order, what stands beside them as one subject each (rule 3). */
function withBeside(source: SourceText, root: Part, labelled: ReadonlySet<Part>): Item[] {
  const deepest = [...labelled].reduce((most, { level }) => Math.max(most, level), 0);
  const visit = (part: Part): Item[] => part.parts.flatMap((inner, index) => {
    if (labelled.has(inner)) return subjectsOf(source, inner);
    if (holdsAny(inner, labelled)) return visit(inner);
    return isBeside(inner, deepest) && !isTitle(part, inner, index) && !isHead(part, inner, index) && !namesTheMeeting(inner) && !isWhen(inner.title) ? [partAsItem(source, inner)] : [];
  });
  return visit(root);
}

/** "Harbor WG call, 2024-05-28": what meets and when, wherever it stands. */
const namesTheMeeting = ({ title, level }: Part): boolean =>
  level < labelLevel && findDates(title).some(({ iso }) => iso !== null) && speaksOfMeetings(title) && !speaksOfEarlier(title);

/** A first heading over mere lines, such as the date, above labelled parts of its own level. */
const isHead = (parent: Part, { level, parts, blocks }: Part, index: number): boolean =>
  index === 0 && parent.place === null && level < labelLevel && parts.length === 0 && !blocks.some(({ kind }) => kind === 'item');

const isBeside = (part: Part, deepest: number): boolean =>
  part.kind === null && part.title !== '' && !isEmpty(part) && part.level <= deepest && !holdsNothingElse(part.blocks, part.parts);

const isEmpty = ({ blocks, parts }: Part): boolean => blocks.length === 0 && parts.length === 0;

/** Nothing is labelled: the body itself. A list at the top whose items come again as headings is the agenda (rule 1). */
function fromBody(source: SourceText, root: Part): Subjects {
  const { parts, ...rest } = withoutTitle(root);
  // A label over nothing, as in notes just begun, is no subject.
  const body = { ...rest, parts: parts.filter(({ kind }) => kind !== 'agenda' && kind !== 'notes') };
  const headed = headedSubjects(source, body);
  const first = subjectItems(source, body);
  // Links above the first section are where to find more.
  const items = headed.length > 0 && first.every(item => isLink(source, item)) ? [] : first;
  if (comeAgain(items, headed)) return { agenda: items, topics: headed };
  return { agenda: [], topics: [...items, ...headed] };
}

const isLink = (source: SourceText, { start, end, children }: Item): boolean => children.length === 0 && /^(?:\[[^\]]*\]\(|<?https?:)/.test(source.text.slice(start, end));

/** The part under the document's one title, where all of it stands under one. */
function withoutTitle(root: Part): Part {
  const [title, ...others] = root.parts;
  if (root.place !== null || !title || title.kind !== null || title.level >= labelLevel) return root;
  if (others.length === 0) return withoutSession({ ...title, blocks: [...root.blocks, ...title.blocks] });
  if (!isTitle(root, title, 0)) return root;
  // What stands under the title is on the level of what stands beside it.
  const level = Math.min(...others.map(other => other.level));
  const under = title.parts.map(part => (part.level > level && part.level < labelLevel ? { ...part, level } : part));
  return { ...root, blocks: [...root.blocks, ...title.blocks], parts: [...under, ...others] };
}

/** "Day 3" or "Tuesday, July 25" over all that was discussed is no subject. */
function withoutSession(part: Part): Part {
  const [session, ...others] = part.parts.filter(({ kind }) => kind === null);
  if (!session || others.length > 0 || session.parts.length === 0 || !isSession(session.title)) return part;
  const parts = part.parts.flatMap(inner => (inner === session ? session.parts : [inner]));
  return { ...part, blocks: [...part.blocks, ...session.blocks], parts };
}

const isSession = (title: string): boolean => /^(?:day|session|part|tag|jour|día|dia)\s+\w{1,5}\b.{0,20}$/i.test(title) || isButADate(title);
