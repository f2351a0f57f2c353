import { findDates } from './dates';
import { isSubject, partAsItem, readItems } from './items';
import type { Item } from './model';
import { labelLevel, walkParts, type Part } from './parts';
import type { SourceText } from './sourceText';
import { isAdministrative, speaksOfMeetings } from './vocabulary';

/** What a meeting is about: the subjects discussed, and those of a separate agenda. */
export interface Subjects {
  readonly agenda: readonly Item[];
  readonly topics: readonly Item[];
}

/** Agenda and topics of one meeting, by the reader rules 1 to 4. */
export function readSubjects(source: SourceText, root: Part): Subjects {
  const parts = [...walkParts(root)];
  const notes = outermost(parts.filter(part => part.kind === 'notes' && hasSubjects(source, part)));
  const agendas = outermost(parts.filter(part => part.kind === 'agenda')).filter(part => hasSubjects(source, part));
  if (notes.length > 0) {
    const inNotes = withBeside(source, root, notes);
    // Notes that stand inside the agenda part are written into it; the agenda has no items of its own then.
    const apart = agendas.filter(agenda => !notes.some(part => contains(agenda, part)));
    return { agenda: apart.flatMap(agenda => subjectsOf(source, agenda)), topics: inNotes };
  }
  if (agendas.length > 0) return { agenda: [], topics: withBeside(source, root, agendas) };
  return fromBody(source, root);
}

const contains = (outer: Part, inner: Part): boolean => outer !== inner && [...walkParts(outer)].includes(inner);

const outermost = (parts: readonly Part[]): Part[] => parts.filter(part => !parts.some(other => contains(other, part)));

/** False for a part that is empty, or says only "None." or where the notes are to be found. */
function hasSubjects(source: SourceText, part: Part): boolean {
  return subjectsOf(source, part).some(({ title, children }) => children.length > 0 || !/^(?:none|n\/a|tbd|nothing)\b.{0,20}$/i.test(title));
}

/** The subjects in a part: its top-level items and, where headings divide it, those of the shallowest telling level. */
function subjectsOf(source: SourceText, part: Part): Item[] {
  const items = readItems(source, part.blocks).filter(isSubject);
  return [...items, ...headedSubjects(source, part)];
}

function headedSubjects(source: SourceText, part: Part): Item[] {
  if (part.parts.length === 0) return [];
  const shallowest = Math.min(...part.parts.map(inner => inner.level));
  const divided = part.parts.filter(inner => inner.level === shallowest && isSubjectPart(inner));
  if (divided.length > 0) return divided.map(inner => partAsItem(source, inner));
  // That level is all administrative: the next one divides the part.
  return part.parts.flatMap(inner => (inner.kind === 'people' ? [] : headedSubjects(source, inner)));
}

const isSubjectPart = ({ kind, title }: Part): boolean => title !== '' && !isAdministrative(kind);

/** The subjects of the labelled parts and, in document order, what stands beside them as one subject each (rule 3). */
function withBeside(source: SourceText, root: Part, labelled: readonly Part[]): Item[] {
  const result: Item[] = [];
  const visit = (part: Part): void => {
    for (const inner of part.parts) {
      if (labelled.includes(inner)) result.push(...subjectsOf(source, inner));
      else if (labelled.some(one => contains(inner, one))) visit(inner);
      else if (isBeside(inner, part, labelled, root)) result.push(partAsItem(source, inner));
    }
  };
  visit(root);
  return result;
}

function isBeside(part: Part, parent: Part, labelled: readonly Part[], root: Part): boolean {
  if (part.kind !== null || part.title === '' || isEmpty(part)) return false;
  const isDocumentTitle = parent === root && root.parts[0] === part && part.parts.length === 0 && part.level < labelLevel;
  return !isDocumentTitle && part.level <= Math.max(...labelled.map(one => one.level));
}

const isEmpty = ({ blocks, parts }: Part): boolean => blocks.length === 0 && parts.length === 0;

/** Nothing is labelled: the body itself. A list at the top whose items come again as headings is the agenda (rule 1). */
function fromBody(source: SourceText, root: Part): Subjects {
  const body = withoutTitle(root);
  const items = readItems(source, body.blocks).filter(isSubject);
  const headed = headedSubjects(source, body);
  if (items.length > 1 && comeAgain(items, headed)) return { agenda: items, topics: headed };
  return { agenda: [], topics: [...items, ...headed] };
}

/** The part under the document's one title, where all of it stands under one. */
function withoutTitle(root: Part): Part {
  const [title, ...others] = root.parts;
  if (!title || title.kind !== null || title.level >= labelLevel) return root;
  if (others.length === 0) return { ...title, blocks: [...root.blocks, ...title.blocks] };
  // A title on the level of the sections below it has nothing of its own, or tells the day or that this is a meeting.
  const isTitle = title.parts.length === 0 && (title.blocks.length === 0 || findDates(title.title).length > 0 || speaksOfMeetings(title.title));
  if (!isTitle) return root;
  return { ...root, blocks: [...root.blocks, ...title.blocks], parts: others };
}

function comeAgain(items: readonly Item[], headed: readonly Item[]): boolean {
  const key = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const titles = headed.map(({ title }) => key(title));
  const again = items.filter(({ title }) => titles.some(other => other.startsWith(key(title)) || key(title).startsWith(other)));
  return again.length * 2 > items.length;
}
