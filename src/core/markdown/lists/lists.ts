import type { Block } from '../block';
import { CharCode, columnAt, isBulletCode, isDigitCode, listMarkerLength, skipSpaces } from '../../text/characters';
import { contentColumn, lastMarkerEnd } from '../lineSyntax';
import type { SourceText } from '../../text/sourceText';

/** A list item with the columns that decide what Markdown makes of it. */
export interface ListItem {
  readonly block: Block;
  /** The item it is drawn under; null at the top. */
  readonly parent: ListItem | null;
  /** The column of its marker, and the one from which on text belongs to it. */
  readonly indent: number;
  readonly content: number;
  /** The offset behind its marker. */
  readonly markerEnd: number;
}

/** An item at the top of a list, with all that is drawn under it: Markdown reads it whatever stands before it. */
export interface ListEntry {
  /** As our reader has them, in document order; each with the innermost item that it is or stands in. */
  readonly blocks: readonly { readonly block: Block; readonly item: ListItem }[];
  readonly items: readonly ListItem[];
  readonly firstLine: number;
  readonly lastLine: number;
}

/** From its first item at the top to its last line. */
export interface List {
  readonly entries: readonly ListEntry[];
  /** The first line of a paragraph that it stands directly under, else that of its own. */
  readonly contextLine: number;
  /** The column of what follows it, which is no longer its own; 0 at the note's end. */
  readonly indentBehind: number;
}

/**
 * The lists of a note as our reader has them. Left out are those with items that Markdown has in no way: pasted bullets,
 * boxes without a bullet, items of HTML; with two bullets in a row, which Markdown takes for two items; and what looks
 * like a list within indented code.
 */
export function readLists(source: SourceText, blocks: readonly Block[]): List[] {
  const lists: (List | null)[] = [];
  for (let at = 0; at < blocks.length;) {
    const end = listEnd(blocks, at);
    if (end > at) lists.push(readList(source, blocks.slice(at, end), { before: blocks[at - 1], behind: blocks[end] }));
    // HTML in a list gave blocks that stand at the top: the list goes on behind them.
    else if (blocks[at]!.depth > 0 && lists.length > 0) lists[lists.length - 1] = null;
    at = Math.max(end, at + 1);
  }
  return lists.filter(list => list !== null);
}

const isTopItem = ({ kind, depth }: Block): boolean => kind === 'item' && depth === 0;

function listEnd(blocks: readonly Block[], from: number): number {
  let at = from;
  if (!isTopItem(blocks[at]!)) return at;
  while (at < blocks.length && (blocks[at]!.depth > 0 || isTopItem(blocks[at]!))) at++;
  return at;
}

interface Neighbours {
  readonly before: Block | undefined;
  readonly behind: Block | undefined;
}

function readList(source: SourceText, blocks: readonly Block[], { before, behind }: Neighbours): List | null {
  if (before?.kind === 'code' && !isFence(source.text.charCodeAt(before.start))) return null;
  const entries: ListEntry[] = [];
  for (let at = 0; at < blocks.length;) {
    let end = at + 1;
    while (end < blocks.length && blocks[end]!.depth > 0) end++;
    const entry = readEntry(source, blocks.slice(at, end));
    if (!entry) return null;
    entries.push(entry);
    at = end;
  }
  const { firstLine } = entries[0]!;
  const isUnderText = before?.kind === 'paragraph' && source.lineAt(before.end) === firstLine - 1;
  return {
    entries,
    contextLine: isUnderText ? before.line : firstLine,
    indentBehind: behind ? indentOf(source, behind) : 0,
  };
}

function readEntry(source: SourceText, blocks: readonly Block[]): ListEntry | null {
  /** The items around the block that is looked at, by depth. */
  const open: ListItem[] = [];
  const entry: { block: Block; item: ListItem }[] = [];
  for (const block of blocks) {
    open.length = block.depth;
    if (block.kind === 'item') {
      const item = readItem(source, block, open.at(-1) ?? null);
      if (!item) return null;
      open.push(item);
    }
    entry.push({ block, item: open.at(-1)! });
  }
  const items = entry.flatMap(({ block, item }) => (item.block === block ? item : []));
  return { blocks: entry, items, firstLine: blocks[0]!.line, lastLine: source.lineAt(blocks.at(-1)!.end) };
}

function readItem(source: SourceText, block: Block, parent: ListItem | null): ListItem | null {
  const { text } = source;
  const { start: first, line } = block;
  const end = source.lineEnd(line);
  const marker = first + listMarkerLength(text, first, end);
  if (!isMarkdownMarker(text.charCodeAt(first)) || marker === first || lastMarkerEnd(text, marker, end) !== marker)
    return null;
  const indent = indentOf(source, block);
  return {
    block,
    parent,
    indent,
    markerEnd: marker,
    content: contentColumn(text, { first, indent, marker, textStart: skipSpaces(text, marker, end), end }),
  };
}

const indentOf = (source: SourceText, { line, start }: Block): number =>
  columnAt(source.text, source.lineStart(line), start);

const isFence = (code: number): boolean => code === CharCode.backtick || code === CharCode.tilde;

/** Pasted bullets lie beyond ASCII. */
const isMarkdownMarker = (code: number): boolean => code < 128 && (isBulletCode(code) || isDigitCode(code));
