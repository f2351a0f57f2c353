import type { Action, Meeting, Person, Span } from '../model';
import { namesAGroup } from '../owners';
import type { SourceText } from '../sourceText';
import { folded } from '../words/folded';
import { joiningWords } from '../words/markers';
import { isHeld } from './held';
import type { Finding, Rule } from './rule';

export const actionNoOwner: Rule = {
  id: 'action/no-owner',
  level: 'hint',
  summary: 'An open action item names who is to do it.',
  *check({ note: { meetings }, document: { source }, today }): Generator<Finding> {
    for (const meeting of meetings) {
      if (!isHeld(meeting, today)) continue;
      for (const { start, end } of ownerless(source, meeting)) yield { start, end, message: 'Nobody is named who is to do this.', fixes: [] };
    }
  },
};

/** Where most actions name nobody, that is how these notes are kept. */
function ownerless(source: SourceText, { actions, people }: Meeting): Action[] {
  const present = new Set(people.flatMap(({ name }) => wordsOf(name)));
  const found: Action[] = [];
  /** How far in the action stands whose parts follow. */
  let owned = Infinity;
  for (const action of actions) {
    const column = action.start - source.lineStart(action.line);
    if (column <= owned) owned = action.owners.length > 0 ? column : Infinity;
    const isOpen = !action.done && action.owners.length === 0 && column <= owned;
    if (isOpen && !namesAGroup(action.text) && !/[?？]$/.test(action.text) && !wordsOf(action.text).some(word => present.has(word))) found.push(action);
  }
  return found.length <= Math.max(1, actions.length / 2) ? found : [];
}

export const actionAbsentOwner: Rule = {
  id: 'action/absent-owner',
  level: 'hint',
  summary: 'Who is to do something was at the meeting.',
  *check(context): Generator<Finding> {
    const { note: { meetings }, document: { source }, series } = context;
    for (const { people, actions } of series ? meetings : []) {
      if (people.length < fewestPresent) continue;
      const present = readPresent(source, people);
      for (const action of actions) {
        for (const owner of action.done ? [] : action.owners) {
          const place = placeAsActor(source, action, owner);
          if (place && series!.knows(owner) && isMissing(present, owner, source.text[place.start] === '@')) yield { ...place, message: `${owner} is not among those present, and may not know of this.`, fixes: [] };
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
  /** Whether (nearly) all are listed by a handle, and by a name. */
  readonly byHandle: boolean;
  readonly byName: boolean;
}

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}_-]+/gu) ?? [];

function readPresent(source: SourceText, people: readonly Person[]): Present {
  const lines = [...new Set(people.map(({ line }) => line))].map(line => source.lineText(line));
  const mostly = (count: number): boolean => count * 10 >= people.length * 9;
  const handles = people.filter(({ start }) => source.text[start] === '@').length;
  const named = lines.join('\n').replace(/@[\w-]+/g, '').match(/\p{Lu}\p{L}+/gu)?.length ?? 0;
  return { words: new Set(lines.flatMap(wordsOf)), byHandle: mostly(handles), byName: mostly(named) };
}

/** Neither by itself, nor as the beginning of a longer name or handle; names are not looked for among handles. */
function isMissing({ words, byHandle, byName }: Present, owner: string, isHandle: boolean): boolean {
  if (isHandle ? !byHandle : !byName) return false;
  const own = wordsOf(owner);
  return !own.some(word => words.has(word)) && ![...words].some(word => word.length > 3 && (own[0]!.startsWith(word) || (own[0]!.length > 3 && word.startsWith(own[0]!))));
}

const joining = new RegExp(`(?<![\\p{L}])(?:${joiningWords}|or|oder|ou|o)(?![\\p{L}])`, 'gu');

/** Where the name stands: first, or in brackets or behind a dash at the end. Elsewhere it is of somebody to be asked, or spoken of. */
function placeAsActor(source: SourceText, { start, end }: Action, owner: string): Span | undefined {
  const written = source.text.slice(start, end);
  const at = written.indexOf(owner);
  if (at < 0) return undefined;
  const from = written[at - 1] === '@' ? at - 1 : at;
  const before = written.slice(0, from).replace(/@[\w-]+/g, '').replace(joining, '').replace(/^\W*(?:action(?: items?)?|ai|to-?do|done)\b/i, '');
  const isFirst = !/\p{L}/u.test(before);
  const isLast = /(?:[([（][^\p{L}]*|[–—-]\s*)$/u.test(before.replace(/(?<=[([（][^()[\]]*)\p{Lu}\p{L}+/gu, '')) && /^[^\p{Ll}]*[)\]）]?\W*$/u.test(written.slice(at + owner.length).replace(/@[\w-]+|\p{Lu}\p{L}+/gu, '').replace(joining, ''));
  return isFirst || isLast ? { start: start + from, end: start + at + owner.length } : undefined;
}
