import { blockIndexAt, type Block } from '../markdown/block';
import { blockLabel } from '../outline/blockLabel';
import type { TextEdit } from '../text/edits';
import type { Person } from '../model';
import { plainText } from '../markdown/plainText';
import type { SourceText } from '../text/sourceText';
import { isLater } from '../vocabulary/placeholderWords';
import { unnamed } from '../vocabulary/markers';
import { itemRemoval } from './helpers/itemRemoval';
import type { Finding, Rule, RuleContext } from './helpers/rule';

export const peopleTwice: Rule = {
  id: 'people/twice',
  level: 'warning',
  summary: 'Nobody is twice among those present.',
  *check(context): Generator<Finding> {
    const { note, document } = context;
    for (const { people } of note.meetings) {
      const found = new Map<string, { readonly first: Person; latest: Person }>();
      for (const person of people) {
        const key = person.name.toLowerCase();
        const before = found.get(key);
        if (isUnknown(person.name)) continue;
        if (!before || !isSameList(context, before.latest, person)) {
          found.set(key, { first: person, latest: person });
          continue;
        }
        before.latest = person;
        if (isNamesake(context, before.first, person)) continue;
        const edit = removal(context, before.first, person);
        const fixes = edit ? [{ title: 'Remove the second', edits: [edit.edit], isSuggestion: !edit.isCertain }] : [];
        yield {
          start: person.start,
          end: person.end,
          message: `${person.name} is listed on line ${document.source.lineAt(before.first.start) + 1} already.`,
          fixes,
        };
      }
    }
  },
};

/** Several may be there whom nobody names. */
const isUnknown = (name: string): boolean => isLater.test(name) || unnamed.test(name);

/** Two people of one name, as what stands beside it shows: "Mara (Hive)" and "Mara (Wax)". A handle is one person's. */
function isNamesake({ document: { source } }: RuleContext, first: Person, person: Person): boolean {
  if (source.text[person.start] === '@') return false;
  const [one, other] = [first, person].map(({ start, end }) => {
    const line = source.lineAt(start);
    return plainText(source.text.slice(source.lineStart(line), start) + source.text.slice(end, source.lineEnd(line)))
      .replace(/[\s\W]+/gu, ' ')
      .trim();
  });
  return first.line !== person.line && one !== '' && other !== '' && one !== other;
}

/** The block that an offset stands in, by its number; blocks come in order. */
const blockAt = (blocks: readonly Block[], offset: number): number => Math.max(0, blockIndexAt(blocks, offset));

/** In one list, under one heading or label: who comes again among the guests, or those who came late, is there in two roles. */
function isSameList({ document: { source, blocks } }: RuleContext, a: Person, b: Person): boolean {
  const [from, to] = [blockAt(blocks, a.start), blockAt(blocks, b.start)];
  const [first, second] = [blocks[from]!, blocks[to]!];
  if (first.depth !== second.depth || first.kind !== second.kind) return false;
  // "Present: Mara" and "Guests: Mara" are two.
  if (first.kind !== 'item' && labelLine(source, first, a) !== labelLine(source, second, b)) return false;
  return !blocks
    .slice(from + 1, to + 1)
    .some(
      block =>
        block.depth < first.depth ||
        block.kind === 'heading' ||
        (block.kind !== 'item' && block !== second) ||
        blockLabel(source, block) !== null,
    );
}

/** The line with a label that a person is listed behind or under, within the block; -1 where it has none. */
function labelLine(source: SourceText, block: Block, person: Person): number {
  for (let line = source.lineAt(person.start); line >= block.line; line--)
    if (/^[^:：]{2,60}[:：]/.test(plainText(source.lineText(line)))) return line;
  return -1;
}

interface Removal {
  readonly edit: TextEdit;
  /** True where nothing is lost. */
  readonly isCertain: boolean;
}

/** Takes out the whole item, or the name with the comma before it; undefined where more stands there. */
function removal({ document: { source, blocks } }: RuleContext, first: Person, person: Person): Removal | undefined {
  const { text } = source;
  const index = blockAt(blocks, person.start);
  const block = blocks[index]!;
  const other = blocks[blockAt(blocks, first.start)]!;
  if (block.kind === 'item' && block !== other) {
    const nested = blocks[index + 1];
    if (nested && nested.depth > block.depth) return undefined;
    return {
      edit: itemRemoval(source, block),
      isCertain: !block.ordered && plainText(source.slice(block)) === plainText(source.slice(other)),
    };
  }
  const comma = /[,;、，；]\s*$/.exec(text.slice(Math.max(0, person.start - 10), person.start));
  if (!comma || !/^[ \t]*(?:[,;、，；\r\n]|$)/.test(text.slice(person.end, person.end + 10))) return undefined;
  return { edit: { start: person.start - comma[0].length, end: person.end, newText: '' }, isCertain: true };
}
