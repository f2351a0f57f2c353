import { blockIndexAt, type Block } from '../markdown/block';
import { blockLabel } from '../outline/blockLabel';
import type { Person } from '../model';
import { plainText } from '../markdown/plainText';
import { l10n } from '../text/message';
import type { SourceText } from '../text/sourceText';
import { undecidedPattern } from '../vocabulary/placeholderWords';
import { unnamedPersonPattern } from '../vocabulary/attendanceWords';
import { itemRemoval } from './helpers/itemRemoval';
import type { Finding, Fix, Rule, RuleContext } from './helpers/rule';

export const peopleTwice: Rule = {
  id: 'people/twice',
  level: 'warning',
  summary: 'The attendance list has no duplicate names.',
  *check(context): Generator<Finding> {
    for (const { people } of context.note.meetings) yield* findDuplicates(context, people);
  },
};

function* findDuplicates(context: RuleContext, people: readonly Person[]): Generator<Finding> {
  const { source } = context.document;
  const seen = new Map<string, { readonly first: Person; latest: Person }>();
  for (const person of people) {
    if (isAnonymous(person.name)) continue;
    const key = person.name.toLowerCase();
    const earlier = seen.get(key);
    if (!earlier || !areInSameList(context, earlier.latest, person)) {
      seen.set(key, { first: person, latest: person });
      continue;
    }
    earlier.latest = person;
    if (isNamesake(source, earlier.first, person)) continue;
    const { start, end, name } = person;
    const message = l10n.t('"{0}" is already listed on line {1}.', name, source.lineAt(earlier.first.start) + 1);
    yield { start, end, message, fixes: removalFixes(context, earlier.first, person) };
  }
}

/** True for words such as "Guest" and "TBD", which can stand for several people. */
const isAnonymous = (name: string): boolean => undecidedPattern.test(name) || unnamedPersonPattern.test(name);

/**
 * True for two people of the same name, told apart by the rest of their lines: "Mara (Hive)" and "Mara (Wax)". A handle
 * always means one person.
 */
function isNamesake(source: SourceText, first: Person, second: Person): boolean {
  if (source.text[second.start] === '@' || first.line === second.line) return false;
  const firstDetails = detailsOf(source, first);
  const secondDetails = detailsOf(source, second);
  return firstDetails !== '' && secondDetails !== '' && firstDetails !== secondDetails;
}

/** Returns the words on a person's line other than the name. */
function detailsOf(source: SourceText, { start, end }: Person): string {
  const line = source.lineAt(start);
  const rest = source.text.slice(source.lineStart(line), start) + source.text.slice(end, source.lineEnd(line));
  return plainText(rest)
    .replace(/[\s\W]+/gu, ' ')
    .trim();
}

const indexOfBlockAt = (blocks: readonly Block[], offset: number): number => Math.max(0, blockIndexAt(blocks, offset));

/** True if two people are under the same heading or label. A person can be a member and a guest. */
function areInSameList({ document: { source, blocks } }: RuleContext, a: Person, b: Person): boolean {
  const from = indexOfBlockAt(blocks, a.start);
  const to = indexOfBlockAt(blocks, b.start);
  const [first, last] = [blocks[from]!, blocks[to]!];
  if (first.depth !== last.depth || first.kind !== last.kind) return false;
  // "Present: Mara" and "Guests: Mara" are different lists.
  if (first.kind !== 'item' && labelLine(source, first, a) !== labelLine(source, last, b)) return false;
  const endsList = (block: Block): boolean =>
    block.depth < first.depth ||
    block.kind === 'heading' ||
    (block.kind !== 'item' && block !== last) ||
    blockLabel(source, block) !== null;
  return !blocks.slice(from + 1, to + 1).some(endsList);
}

/** Returns the line of the label above or before a person in the same block, or -1 if there is none. */
function labelLine(source: SourceText, block: Block, person: Person): number {
  for (let line = source.lineAt(person.start); line >= block.line; line--)
    if (/^[^:：]{2,60}[:：]/.test(plainText(source.lineText(line)))) return line;
  return -1;
}

/** Removes the list item, or the name and the comma before it. Empty if this would remove more than the name. */
function removalFixes(context: RuleContext, first: Person, second: Person): Fix[] {
  const { source, blocks } = context.document;
  const title = l10n.t('Remove the duplicate name');
  const index = indexOfBlockAt(blocks, second.start);
  const block = blocks[index]!;
  const firstBlock = blocks[indexOfBlockAt(blocks, first.start)]!;
  if (block.kind === 'item' && block !== firstBlock) {
    const next = blocks[index + 1];
    if (next && next.depth > block.depth) return [];
    // Other details are lost, and removing a numbered item leaves a gap in the numbers.
    const losesNothing = !block.ordered && plainText(source.slice(block)) === plainText(source.slice(firstBlock));
    return [{ title, edits: [itemRemoval(source, block)], isSuggestion: !losesNothing }];
  }
  const comma = /[,;、，；]\s*$/.exec(source.text.slice(Math.max(0, second.start - 10), second.start));
  const isWholeEntry = /^[ \t]*(?:[,;、，；\r\n]|$)/.test(source.text.slice(second.end, second.end + 10));
  if (!comma || !isWholeEntry) return [];
  const edit = { start: second.start - comma[0].length, end: second.end, newText: '' };
  return [{ title, edits: [edit], isSuggestion: false }];
}
