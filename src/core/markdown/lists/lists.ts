import type { Block } from '../block';
import { CharCode, columnAt, isBulletCode, isDigitCode, listMarkerLength, skipSpaces } from '../../text/characters';
import { contentColumn, lastMarkerEnd } from '../lineSyntax';
import type { SourceText } from '../../text/sourceText';

/** A list item with the 0-based columns that determine how Markdown reads it. */
export interface ListItem {
  readonly block: Block;
  /** The item under which the author nested this item. Null for an item at the top level. */
  readonly parent: ListItem | null;
  /** The column of the marker. */
  readonly indent: number;
  /** The minimum column of text that belongs to the item. */
  readonly contentColumn: number;
  /** The offset after the marker. */
  readonly markerEnd: number;
}

/** A top-level item with everything nested under it. Markdown reads it independently of the entries before it. */
export interface ListEntry {
  /** The blocks in document order, each with the innermost item that it is or belongs to. */
  readonly blocks: readonly { readonly block: Block; readonly item: ListItem }[];
  readonly items: readonly ListItem[];
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A list from its first top-level item to its last line. */
export interface List {
  readonly entries: readonly ListEntry[];
  /** The first line of the paragraph directly above the list if there is one, otherwise the first line of the list. */
  readonly firstContextLine: number;
  /** The column of the first block after the list, or 0 at the end of the note. */
  readonly nextIndent: number;
}

/**
 * Returns the lists of a note as the block reader nests them. A list is left out if the comparison with Markdown would
 * be meaningless: if it contains items that are not Markdown (pasted bullets, check boxes without a bullet, HTML items)
 * or two bullets in a row, or if it is a part of indented code.
 */
export function readLists(source: SourceText, blocks: readonly Block[]): List[] {
  const lists: (List | null)[] = [];
  for (let index = 0; index < blocks.length;) {
    const end = listEnd(blocks, index);
    if (end > index) {
      const neighbors = { previous: blocks[index - 1], next: blocks[end] };
      lists.push(readList(source, blocks.slice(index, end), neighbors));
    } else if (blocks[index]!.depth > 0 && lists.length > 0) {
      // A top-level block from HTML interrupts the list: its nested blocks continue here. Leave out the whole list.
      lists[lists.length - 1] = null;
    }
    index = Math.max(end, index + 1);
  }
  return lists.filter(list => list !== null);
}

const isTopLevelItem = ({ kind, depth }: Block): boolean => kind === 'item' && depth === 0;

/** Returns the index after the last block of the list that starts at `start`, or `start` if no list starts there. */
function listEnd(blocks: readonly Block[], start: number): number {
  let end = start;
  if (!isTopLevelItem(blocks[end]!)) return end;
  while (end < blocks.length && (blocks[end]!.depth > 0 || isTopLevelItem(blocks[end]!))) end++;
  return end;
}

interface Neighbors {
  readonly previous: Block | undefined;
  readonly next: Block | undefined;
}

function readList(source: SourceText, blocks: readonly Block[], { previous, next }: Neighbors): List | null {
  if (previous?.kind === 'code' && !isFence(source.text.charCodeAt(previous.start))) return null;
  const entries: ListEntry[] = [];
  for (let start = 0; start < blocks.length;) {
    let end = start + 1;
    while (end < blocks.length && blocks[end]!.depth > 0) end++;
    const entry = readEntry(source, blocks.slice(start, end));
    if (!entry) return null;
    entries.push(entry);
    start = end;
  }
  const { firstLine } = entries[0]!;
  const followsText = previous?.kind === 'paragraph' && source.lineAt(previous.end) === firstLine - 1;
  return {
    entries,
    firstContextLine: followsText ? previous.line : firstLine,
    nextIndent: next ? indentOf(source, next) : 0,
  };
}

function readEntry(source: SourceText, blocks: readonly Block[]): ListEntry | null {
  /** The items that contain the current block, by depth. */
  const ancestors: ListItem[] = [];
  const entryBlocks: { block: Block; item: ListItem }[] = [];
  for (const block of blocks) {
    ancestors.length = block.depth;
    if (block.kind === 'item') {
      const item = readItem(source, block, ancestors.at(-1) ?? null);
      if (!item) return null;
      ancestors.push(item);
    }
    entryBlocks.push({ block, item: ancestors.at(-1)! });
  }
  const items = entryBlocks.flatMap(({ block, item }) => (item.block === block ? item : []));
  return { blocks: entryBlocks, items, firstLine: blocks[0]!.line, lastLine: source.lineAt(blocks.at(-1)!.end) };
}

function readItem(source: SourceText, block: Block, parent: ListItem | null): ListItem | null {
  const { text } = source;
  const { start, line } = block;
  const lineEnd = source.lineEnd(line);
  const markerEnd = start + listMarkerLength(text, start, lineEnd);
  const isMarkdown = isMarkdownMarker(text.charCodeAt(start)) && markerEnd !== start;
  if (!isMarkdown || lastMarkerEnd(text, markerEnd, lineEnd) !== markerEnd) return null;
  const indent = indentOf(source, block);
  const textStart = skipSpaces(text, markerEnd, lineEnd);
  return {
    block,
    parent,
    indent,
    markerEnd,
    contentColumn: contentColumn(text, { start, indent, markerEnd, textStart, lineEnd }),
  };
}

const indentOf = (source: SourceText, { line, start }: Block): number =>
  columnAt(source.text, source.lineStart(line), start);

const isFence = (code: number): boolean => code === CharCode.backtick || code === CharCode.tilde;

/** Markdown has no bullets outside of ASCII. */
const isMarkdownMarker = (code: number): boolean => code < 128 && (isBulletCode(code) || isDigitCode(code));
