import { blockIndexAt, type Block } from '../markdown/block';
import type { Item } from '../model';
import { isLater } from '../vocabulary/placeholderWords';
import { isGeneric } from '../vocabulary/genericTopics';
import { hasOnlyAgenda } from './helpers/pastMeetings';
import { itemRemoval } from './helpers/itemRemoval';
import type { Finding, Rule, RuleContext } from './helpers/rule';

export const agendaDuplicate: Rule = {
  id: 'agenda/duplicate',
  level: 'warning',
  summary: 'Nothing is on the agenda twice.',
  *check(context): Generator<Finding> {
    const isAgenda = hasOnlyAgenda(context);
    for (const { agenda, topics } of context.note.meetings) {
      yield* twice(context, agenda);
      // An agenda into which notes are written, or will be.
      yield* twice(
        context,
        topics.filter(
          item =>
            (isAgenda || item.children.length === 0) &&
            context.document.blocks[blockIndexAt(context.document.blocks, item.start)]?.kind === 'item',
        ),
      );
    }
  },
};

function* twice(context: RuleContext, items: readonly Item[]): Generator<Finding> {
  const {
    document: { blocks },
  } = context;
  let first = new Map<string, Item>();
  let previous: number | undefined;
  for (const item of items) {
    const at = blockIndexAt(blocks, item.start);
    if (at < 0 || !saysSomething(item.title)) continue;
    // What groups divide is theirs: "Budget" of each.
    if (previous !== undefined && !isOneList(blocks, previous, at)) first = new Map();
    previous = at;
    const key = saying(context, at);
    const before = first.get(key);
    if (before) yield findingFor(context, before, item, at);
    else first.set(key, item);
  }
}

/** Not only who is to speak, nor what is on every agenda or still to be decided. */
function saysSomething(title: string): boolean {
  const text = title.replace(/@[\w-]+/g, '').trim();
  return /[\p{L}\p{N}]{2}/u.test(text) && !isGeneric(title) && !isLater.test(text);
}

/** All between two items are items of the same list, or stand in them. */
const isOneList = (blocks: readonly Block[], from: number, to: number): boolean =>
  blocks
    .slice(from + 1, to + 1)
    .every(
      ({ kind, depth, ordered }) =>
        depth > blocks[from]!.depth ||
        (depth === blocks[from]!.depth && kind === blocks[from]!.kind && ordered === blocks[from]!.ordered),
    );

/** All that an item says itself, over several lines and paragraphs, links included: the same words may lead to two issues. */
function saying({ document: { source, blocks } }: RuleContext, at: number): string {
  let end = at + 1;
  while (end < blocks.length && blocks[end]!.kind !== 'item' && blocks[end]!.depth > blocks[at]!.depth) end++;
  const text = source.text.slice(blocks[at]!.textStart, blocks[end - 1]!.end);
  return text
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.!;,:]+$/, '')
    .trim()
    .toLowerCase();
}

/** A bullet or number, and nothing before it. */
const isListed = ({ document: { source } }: RuleContext, { line, start }: Item): boolean =>
  /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ x]\] )?$/i.test(source.text.slice(source.lineStart(line), start));

function findingFor(context: RuleContext, before: Item, item: Item, at: number): Finding {
  const {
    document: { source, blocks },
  } = context;
  const { start, end, title, children } = item;
  const block = blocks[at]!;
  const next = blocks[at + 1];
  // What stands under it may be more than under the first; a number that is gone leaves a gap.
  const isAlone = isListed(context, item) && children.length === 0 && !(next && next.depth > block.depth);
  const fixes = isAlone
    ? [{ title: 'Remove the second', edits: [itemRemoval(source, block)], isSuggestion: block.ordered }]
    : [];
  return { start, end, message: `“${title}” is on the agenda already, on line ${before.line + 1}.`, fixes };
}
