import { blockIndexAt, type Block } from '../markdown/block';
import type { Topic } from '../model';
import { l10n } from '../text/message';
import { undecidedPattern } from '../vocabulary/placeholderWords';
import { isGenericTopic } from '../vocabulary/genericTopics';
import { hasOnlyAgenda } from './helpers/pastMeetings';
import { itemRemoval } from './helpers/itemRemoval';
import type { Finding, Fix, Rule, RuleContext } from './helpers/rule';

export const agendaDuplicate: Rule = {
  id: 'agenda/duplicate',
  level: 'warning',
  summary: 'The agenda has no duplicate items.',
  *check(context): Generator<Finding> {
    const { note, document } = context;
    const isAgenda = hasOnlyAgenda(context);
    for (const { agenda, topics } of note.meetings) {
      yield* findDuplicates(context, agenda);
      // List items without notes are an agenda, too: the notes are written below each item during the meeting.
      const agendaTopics = topics.filter(
        ({ start, children }) =>
          (isAgenda || children.length === 0) && document.blocks[blockIndexAt(document.blocks, start)]?.kind === 'item',
      );
      yield* findDuplicates(context, agendaTopics);
    }
  },
};

function* findDuplicates(context: RuleContext, items: readonly Topic[]): Generator<Finding> {
  const { blocks } = context.document;
  let firstByText = new Map<string, Topic>();
  let previousIndex: number | undefined;
  for (const item of items) {
    const index = blockIndexAt(blocks, item.start);
    if (index < 0 || !isSpecific(item.title)) continue;
    // Several groups can each have an item "Budget", so each list is compared only with itself.
    if (previousIndex !== undefined && !areInSameList(blocks, previousIndex, index)) firstByText = new Map();
    previousIndex = index;
    const text = comparableText(context, index);
    const first = firstByText.get(text);
    if (first) yield findingFor(context, item, index, first);
    else firstByText.set(text, item);
  }
}

/** False for an item that can be on the agenda twice: "Updates", "TBD", or only the handle of the speaker. */
function isSpecific(title: string): boolean {
  const text = title.replace(/@[\w-]+/g, '').trim();
  return /[\p{L}\p{N}]{2}/u.test(text) && !isGenericTopic(title) && !undecidedPattern.test(text);
}

/** True if there are only items of the same list, or blocks nested in them, between two items. */
const areInSameList = (blocks: readonly Block[], from: number, to: number): boolean =>
  blocks
    .slice(from + 1, to + 1)
    .every(
      ({ kind, depth, ordered }) =>
        depth > blocks[from]!.depth ||
        (depth === blocks[from]!.depth && kind === blocks[from]!.kind && ordered === blocks[from]!.ordered),
    );

/**
 * Returns the text of an item with all its paragraphs, without case, emphasis and closing punctuation. Links are kept:
 * the same words can link to two issues.
 */
function comparableText({ document: { source, blocks } }: RuleContext, index: number): string {
  let end = index + 1;
  while (end < blocks.length && blocks[end]!.kind !== 'item' && blocks[end]!.depth > blocks[index]!.depth) end++;
  const text = source.text.slice(blocks[index]!.textStart, blocks[end - 1]!.end);
  return text
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.!;,:]+$/, '')
    .trim()
    .toLowerCase();
}

function findingFor(context: RuleContext, item: Topic, index: number, first: Topic): Finding {
  const { start, end, title } = item;
  const message = l10n.t('"{0}" is already on the agenda, on line {1}.', title, first.line + 1);
  return { start, end, message, fixes: removalFixes(context, item, index) };
}

/** Empty if other blocks are nested in the item: the first one may not have them. */
function removalFixes(context: RuleContext, item: Topic, index: number): Fix[] {
  const { source, blocks } = context.document;
  const block = blocks[index]!;
  const next = blocks[index + 1];
  const hasNestedBlocks = item.children.length > 0 || (next !== undefined && next.depth > block.depth);
  if (hasNestedBlocks || !startsWithMarker(context, item)) return [];
  // Removing a numbered item leaves a gap in the numbers.
  const isSuggestion = block.ordered;
  return [{ title: l10n.t('Remove the duplicate agenda item'), edits: [itemRemoval(source, block)], isSuggestion }];
}

/** True if there is only a list marker, and perhaps a check box, before the item's text. */
const startsWithMarker = ({ document: { source } }: RuleContext, { line, start }: Topic): boolean =>
  /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ x]\] )?$/i.test(source.text.slice(source.lineStart(line), start));
