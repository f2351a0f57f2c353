import type { Block } from '../block';
import { readBlocks } from '../blocks';
import { listMarkerLength, skipSpaces } from '../../text/characters';
import { readStretch, type TreeBlock } from '../remarkTree';
import { memoize } from '../../text/memoize';
import { SourceText } from '../../text/sourceText';

/**
 * Whether an entry of a list is mended: our reader reads after the edits what it read before, the same blocks, as deep, that
 * say the same; and Markdown reads just these, the same items, as deep, with the same text. False where that cannot be told.
 * Remembered: while somebody types in one list, all others stay as they are.
 */
export const isMended = memoize((before: string, after: string): boolean => {
  const tree = readStretch(after);
  const [unfixed, fixed] = [new SourceText(before), new SourceText(after)];
  const ours = readBlocks(fixed);
  return (
    tree !== null &&
    areSame(
      readBlocks(unfixed).map(block => saying(unfixed, block)),
      ours.map(block => saying(fixed, block)),
    ) &&
    areSame(
      ours.flatMap(block => ourOutline(fixed, block)),
      tree.map((block, index) => treeOutline(after, block, tree[index - 1])),
    )
  );
}, 4_000_000);

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, index) => line === other[index]);

/** What a block is and says, however far in its lines stand. */
function saying({ text }: SourceText, { kind, depth, level, ordered, checkbox, textStart, end }: Block): string {
  return [
    kind,
    depth,
    level,
    ordered,
    checkbox,
    ...text
      .slice(textStart, end)
      .split('\n')
      .map(line => line.trim()),
  ].join('\n');
}

/** What Markdown's tree calls our blocks. Tables are paragraphs to plain Markdown, and so is what we have as escaped. */
const treeKinds: Readonly<Record<Block['kind'], TreeBlock['kind']>> = {
  heading: 'heading',
  item: 'listItem',
  escaped: 'paragraph',
  paragraph: 'paragraph',
  code: 'code',
  html: 'html',
  quote: 'blockquote',
  table: 'paragraph',
  break: 'thematicBreak',
  definition: 'definition',
};

/** A line for each thing that the two are to agree on: what it is, in how many items, on which lines; of an item's text the column too. */
function ourOutline(source: SourceText, block: Block): string[] {
  const lastLine = source.lineAt(block.end);
  const line = (kind: TreeBlock['kind'], depth: number, lines: string): string => `${kind} ${depth} ${lines}`;
  if (block.kind !== 'item') return [line(treeKinds[block.kind], block.depth, `${block.line}-${lastLine}`)];
  const item = line('listItem', block.depth, String(block.line));
  const hasText = block.textStart < block.textEnd;
  return hasText
    ? [item, line('paragraph', block.depth + 1, `${block.textLine}-${lastLine} at ${textColumn(source, block)}`)]
    : [item];
}

/** Where an item's text begins, its box included. */
function textColumn(source: SourceText, { start, line, textLine }: Block): number {
  const from =
    textLine > line ? source.lineStart(textLine) : start + listMarkerLength(source.text, start, source.lineEnd(line));
  return skipSpaces(source.text, from, source.lineEnd(textLine)) - source.lineStart(textLine);
}

function treeOutline(text: string, block: TreeBlock, before: TreeBlock | undefined): string {
  const { kind, depth, line, lastLine, column, start } = block;
  if (kind === 'listItem') return `${kind} ${depth} ${line}`;
  const isItemText = before?.kind === 'listItem' && before.depth === depth - 1;
  if (isItemText && kind === 'paragraph') return `${kind} ${depth} ${line}-${lastLine} at ${column}`;
  // Far in, behind a blank line: code to Markdown, before and after.
  const isIndented = kind === 'code' && !isItemText && !/^(?:```|~~~)/.test(text.slice(start, start + 3));
  return `${isIndented ? 'paragraph' : kind} ${depth} ${line}-${lastLine}`;
}
