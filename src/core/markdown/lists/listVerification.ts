import type { Block } from '../block';
import { readBlocks } from '../blocks';
import { listMarkerLength, skipSpaces } from '../../text/characters';
import { parseExcerpt, type TreeBlock } from '../remarkTree';
import { memoize } from '../../text/memoize';
import { SourceText } from '../../text/sourceText';

/** The size of the cache, in characters: enough for the lists of the notes that are open in an editor. */
const maxCachedCharacters = 1_000_000;

/**
 * Tests whether an edited list entry is correct: the block reader finds the same blocks as before, with the same text
 * and nesting, and remark finds exactly these blocks. False if the entry is too long or too complex for remark.
 *
 * The result is cached: while a user edits one list, all other lists of the note stay the same.
 *
 * @param before The text of the entry.
 * @param after The text after the edits.
 */
export const isVerifiedFix = memoize((before: string, after: string): boolean => {
  const tree = parseExcerpt(after);
  const beforeSource = new SourceText(before);
  const afterSource = new SourceText(after);
  const blocks = readBlocks(afterSource);
  return (
    tree !== null &&
    haveEqualLines(
      readBlocks(beforeSource).map(block => describeContent(beforeSource, block)),
      blocks.map(block => describeContent(afterSource, block)),
    ) &&
    haveEqualLines(
      blocks.flatMap(block => describeBlock(afterSource, block)),
      tree.map((block, index) => describeTreeBlock(after, block, tree[index - 1])),
    )
  );
}, maxCachedCharacters);

const haveEqualLines = (first: readonly string[], second: readonly string[]): boolean =>
  first.length === second.length && first.every((line, index) => line === second[index]);

/** Describes the type, nesting and text of a block, but not the indentation of its lines. */
function describeContent({ text }: SourceText, block: Block): string {
  const { kind, depth, level, ordered, checkbox, textStart, end } = block;
  const lines = text.slice(textStart, end).split('\n');
  return [kind, depth, level, ordered, checkbox, ...lines.map(line => line.trim())].join('\n');
}

/** The names of the kinds of blocks in remark's tree. Without extensions, remark reads tables as paragraphs. */
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

/**
 * Describes a block of the block reader in the way in which `describeTreeBlock` describes remark's blocks: kind, depth
 * and lines. The text of a list item is a paragraph with its column.
 */
function describeBlock(source: SourceText, block: Block): string[] {
  const lastLine = source.lineAt(block.end);
  if (block.kind !== 'item') return [`${treeKinds[block.kind]} ${block.depth} ${block.line}-${lastLine}`];
  const item = `listItem ${block.depth} ${block.line}`;
  const hasText = block.textStart < block.textEnd;
  return hasText
    ? [item, `paragraph ${block.depth + 1} ${block.textLine}-${lastLine} at ${textColumn(source, block)}`]
    : [item];
}

/** Returns where the text of an item starts in its line. A check box is a part of the text for remark. */
function textColumn(source: SourceText, { start, line, textLine }: Block): number {
  const lineStart = source.lineStart(textLine);
  const markerEnd = start + listMarkerLength(source.text, start, source.lineEnd(line));
  return skipSpaces(source.text, textLine > line ? lineStart : markerEnd, source.lineEnd(textLine)) - lineStart;
}

function describeTreeBlock(text: string, block: TreeBlock, previous: TreeBlock | undefined): string {
  const { kind, depth, line, lastLine, column, start } = block;
  if (kind === 'listItem') return `${kind} ${depth} ${line}`;
  const isFirstInItem = previous?.kind === 'listItem' && previous.depth === depth - 1;
  if (isFirstInItem && kind === 'paragraph') return `${kind} ${depth} ${line}-${lastLine} at ${column}`;
  // Remark reads indented text after an empty line as code, the block reader as a paragraph. The edits do not change
  // that.
  const isIndentedCode = kind === 'code' && !isFirstInItem && !/^(?:```|~~~)/.test(text.slice(start, start + 3));
  return `${isIndentedCode ? 'paragraph' : kind} ${depth} ${line}-${lastLine}`;
}
