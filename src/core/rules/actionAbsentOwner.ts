import { blockLines } from '../markdown/blockText';
import type { Action, Meeting, Person, Span } from '../model';
import type { SourceText } from '../text/sourceText';
import { labelledValue } from '../vocabulary/labelKind';
import { partitionPoint } from '../text/binarySearch';
import { nameWords } from '../text/foldCase';
import { joiningWords } from '../vocabulary/markers';
import type { Finding, Rule, RuleContext } from './helpers/rule';

export const actionAbsentOwner: Rule = {
  id: 'action/absent-owner',
  level: 'hint',
  summary: 'Who is to do something was at the meeting.',
  *check(context): Generator<Finding> {
    const {
      note: { meetings },
      document: { source },
      series,
    } = context;
    for (const meeting of series ? meetings : []) {
      const { people, actions } = meeting;
      if (people.length < fewestPresent || actions.length === 0) continue;
      const present = readPresent(source, people);
      const speakers = readSpeakers(context, meeting);
      for (const action of actions) {
        for (const owner of action.done ? [] : action.owners) {
          const place = placeAsActor(source, action, owner);
          if (
            place &&
            series!.knows(owner) &&
            !nameWords(owner).some(word => speakers.has(word)) &&
            isMissing(present, owner, source.text[place.start] === '@')
          )
            yield { ...place, message: `${owner} is not among those present, and may not know of this.`, fixes: [] };
        }
      }
    }
  },
};

/** A shorter list names the scribe and the chair, not all who were there. */
const fewestPresent = 3;

interface Present {
  /** Every word of the lines that name who was there: names, handles and what else they are called by. */
  readonly words: ReadonlySet<string>;
  /** Those of them that may be the beginning of a longer one. */
  readonly longWords: readonly string[];
  /** Whether (nearly) all are listed by a handle, and by a name. */
  readonly byHandle: boolean;
  readonly byName: boolean;
}

/** The words that lines of notes begin with, and what stands behind labels of people and roles: "Bram: …", "Bram joined", "Chair: Bram". */
function readSpeakers(
  { document: { source, blocks } }: RuleContext,
  { start, end, actions }: Meeting,
): ReadonlySet<string> {
  const given = new Set(actions.map(({ line }) => line));
  const words = new Set<string>();
  for (
    let at = partitionPoint(blocks.length, index => blocks[index]!.start < start);
    at < blocks.length && blocks[at]!.start < end;
    at++
  ) {
    const block = blocks[at]!;
    if (given.has(block.line) || given.has(block.textLine) || block.kind === 'code') continue;
    for (const text of blockLines(source, block)) {
      const kind = labelledValue(text)?.kind;
      for (const word of kind === 'roles' || kind === 'people' ? nameWords(text) : nameWords(text).slice(0, 1))
        words.add(word);
    }
  }
  return words;
}

function readPresent(source: SourceText, people: readonly Person[]): Present {
  const lines = [...new Set(people.map(({ line }) => line))].map(line => source.lineText(line));
  const mostly = (count: number): boolean => count * 10 >= people.length * 9;
  const handles = people.filter(({ start }) => source.text[start] === '@').length;
  const named =
    lines
      .join('\n')
      .replace(/@[\w-]+/g, '')
      .match(/\p{Lu}\p{L}+/gu)?.length ?? 0;
  const words = new Set(lines.flatMap(nameWords));
  return {
    words,
    longWords: [...words].filter(word => word.length > 3),
    byHandle: mostly(handles),
    byName: mostly(named),
  };
}

/** Neither by itself, nor as the beginning of a longer name or handle; names are not looked for among handles. */
function isMissing({ words, longWords, byHandle, byName }: Present, owner: string, isHandle: boolean): boolean {
  const own = nameWords(owner);
  const [first = ''] = own;
  if (!(isHandle ? byHandle : byName) || own.some(word => words.has(word))) return false;
  return !longWords.some(word => first.startsWith(word) || (first.length > 3 && word.startsWith(first)));
}

const joining = new RegExp(`(?<![\\p{L}])(?:${joiningWords}|or|oder|ou|o)(?![\\p{L}])`, 'gu');

/** Of longer actions only this much is looked at, in UTF-16 units. */
const longestAction = 500;

/** Where the name stands: first, or in brackets or behind a dash at the end. Elsewhere it is of somebody to be asked, or spoken of. */
function placeAsActor(source: SourceText, { start, end }: Action, owner: string): Span | undefined {
  const written = source.text.slice(start, Math.min(end, start + longestAction));
  const at = written.indexOf(owner);
  if (at < 0) return undefined;
  const from = written[at - 1] === '@' ? at - 1 : at;
  const before = written
    .slice(0, from)
    .replace(handles, '')
    .replace(joining, '')
    .replace(/^\W*(?:action(?: items?)?|ai|to-?do|done)\b/i, '');
  const isFirst = !/\p{L}/u.test(before);
  return isFirst || closes(before, written.slice(at + owner.length))
    ? { start: start + from, end: start + at + owner.length }
    : undefined;
}

const handles = /@[\w-]+/g;
const names = /\p{Lu}\p{L}+/gu;

/** "… (Mara, Tobin)", "… – Mara": nothing but names before it in the brackets, and behind it to the end. */
function closes(before: string, behind: string): boolean {
  const opening = Math.max(before.lastIndexOf('('), before.lastIndexOf('['), before.lastIndexOf('（'));
  const opens = opening >= 0 ? !/\p{L}/u.test(before.slice(opening).replace(names, '')) : /[–—-]\s*$/.test(before);
  return opens && !/\p{L}/u.test(behind.replace(handles, '').replace(names, '').replace(joining, ''));
}
