import { blockLines } from '../markdown/blockText';
import type { Action, Meeting, Person, Span } from '../model';
import type { SeriesFacts } from '../series/seriesFacts';
import { l10n } from '../text/message';
import type { SourceText } from '../text/sourceText';
import { parseLabeledValue } from '../vocabulary/labelKind';
import { partitionPoint } from '../text/binarySearch';
import { foldedWords } from '../text/foldCase';
import { conjunctionWords } from '../vocabulary/markers';
import type { Finding, Rule, RuleContext } from './helpers/rule';

export const actionAbsentOwner: Rule = {
  id: 'action/absent-owner',
  level: 'hint',
  summary: 'The owner of an action item was at the meeting.',
  *check(context): Generator<Finding> {
    const { note, series } = context;
    if (!series) return;
    for (const meeting of note.meetings) {
      const { people, actions } = meeting;
      if (people.length >= minAttendees && actions.length > 0) yield* findAbsentOwners(context, meeting, series);
    }
  },
};

/** A shorter list is not an attendance list: it names only the note taker and the chair. */
const minAttendees = 3;

function* findAbsentOwners(context: RuleContext, meeting: Meeting, series: SeriesFacts): Generator<Finding> {
  const { source } = context.document;
  const attendance = readAttendance(source, meeting.people);
  const speakers = readSpeakers(context, meeting);
  for (const action of meeting.actions) {
    for (const owner of action.done ? [] : action.owners) {
      const span = ownerSpan(source, action, owner);
      if (!span || !series.hasAttended(owner)) continue;
      if (foldedWords(owner).some(word => speakers.has(word))) continue;
      const isHandle = source.text[span.start] === '@';
      if (!isMissing(attendance, owner, isHandle)) continue;
      const message = l10n.t('"{0}" is not on the attendance list and may not know about this action item.', owner);
      yield { ...span, message, fixes: [] };
    }
  }
}

interface Attendance {
  /** All words on the lines of the attendance list: names, handles and nicknames. */
  readonly words: ReadonlySet<string>;
  /** The words that are long enough to be compared with the start of a name. */
  readonly longWords: readonly string[];
  /** True if (nearly) all attendees are listed by handle, and by name. Both are possible. */
  readonly byHandle: boolean;
  readonly byName: boolean;
}

/**
 * Returns the words that identify people who took part without being on the attendance list: the first word of each
 * line ("Bram: …", "Bram joined") and the values of people and role labels ("Chair: Bram").
 */
function readSpeakers(
  { document: { source, blocks } }: RuleContext,
  { start, end, actions }: Meeting,
): ReadonlySet<string> {
  const actionLines = new Set(actions.map(({ line }) => line));
  const words = new Set<string>();
  const first = partitionPoint(blocks.length, index => blocks[index]!.start < start);
  for (let index = first; index < blocks.length && blocks[index]!.start < end; index++) {
    const block = blocks[index]!;
    if (actionLines.has(block.line) || actionLines.has(block.textLine) || block.kind === 'code') continue;
    for (const text of blockLines(source, block)) {
      const kind = parseLabeledValue(text)?.kind;
      const namesPeople = kind === 'roles' || kind === 'people';
      for (const word of namesPeople ? foldedWords(text) : foldedWords(text).slice(0, 1)) words.add(word);
    }
  }
  return words;
}

function readAttendance(source: SourceText, people: readonly Person[]): Attendance {
  const lines = [...new Set(people.map(({ line }) => line))].map(line => source.lineText(line));
  const isNearlyAll = (count: number): boolean => count * 10 >= people.length * 9;
  const handleCount = people.filter(({ start }) => source.text[start] === '@').length;
  const nameCount = lines.join('\n').replace(handles, '').match(capitalizedWords)?.length ?? 0;
  const words = new Set(lines.flatMap(foldedWords));
  return {
    words,
    longWords: [...words].filter(word => word.length > 3),
    byHandle: isNearlyAll(handleCount),
    byName: isNearlyAll(nameCount),
  };
}

/**
 * True if no word of the attendance list matches the owner, not even as the start of a longer name or handle. A name
 * cannot be compared with a list of handles, nor a handle with a list of names.
 */
function isMissing({ words, longWords, byHandle, byName }: Attendance, owner: string, isHandle: boolean): boolean {
  const ownerWords = foldedWords(owner);
  const [first = ''] = ownerWords;
  if (!(isHandle ? byHandle : byName) || ownerWords.some(word => words.has(word))) return false;
  return !longWords.some(word => first.startsWith(word) || (first.length > 3 && word.startsWith(first)));
}

const handles = /@[\w-]+/g;
const capitalizedWords = /\p{Lu}\p{L}+/gu;
const conjunctions = new RegExp(`(?<![\\p{L}])(?:${conjunctionWords}|or|oder|ou|o)(?![\\p{L}])`, 'gu');
const leadingMarker = /^\W*(?:action(?: items?)?|ai|to-?do|done)\b/i;

/** The rest of a longer action item is not searched for the owner. In UTF-16 code units. */
const maxActionLength = 500;

/**
 * Returns the span of an owner's name or handle, `@` included, if it is at the start of an action item, or at its end
 * in parentheses or after a dash. In other places, such as "Ask Bram for paint", the person does not have to act.
 */
function ownerSpan(source: SourceText, { start, end }: Action, owner: string): Span | undefined {
  const text = source.text.slice(start, Math.min(end, start + maxActionLength));
  const nameStart = text.indexOf(owner);
  if (nameStart < 0) return undefined;
  const nameEnd = nameStart + owner.length;
  const spanStart = text[nameStart - 1] === '@' ? nameStart - 1 : nameStart;
  const before = text.slice(0, spanStart).replace(handles, '').replace(conjunctions, '').replace(leadingMarker, '');
  const isAtStart = !/\p{L}/u.test(before);
  return isAtStart || isAtEnd(before, text.slice(nameEnd))
    ? { start: start + spanStart, end: start + nameEnd }
    : undefined;
}

/** True in "… (Mara, Tobin)" and "… – Mara": only names are between the parenthesis or dash and the end. */
function isAtEnd(before: string, after: string): boolean {
  const opening = Math.max(before.lastIndexOf('('), before.lastIndexOf('['), before.lastIndexOf('（'));
  const isOpened =
    opening >= 0 ? !/\p{L}/u.test(before.slice(opening).replace(capitalizedWords, '')) : /[–—-]\s*$/.test(before);
  return isOpened && !/\p{L}/u.test(after.replace(handles, '').replace(capitalizedWords, '').replace(conjunctions, ''));
}
