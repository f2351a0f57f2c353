import type { Block } from '../block';
import { columnAt, skipSpaces } from '../../text/characters';
import type { TextEdit } from '../../text/edits';
import { contentColumn } from '../lineSyntax';
import type { List, ListEntry, ListItem } from './lists';
import type { SourceText } from '../../text/sourceText';

/** The maximum indentation of an item relative to its parent's text, in columns. Markdown reads more as code. */
const maxRelativeIndent = 3;

/** Tests whether Markdown nests an item as the author did, provided that it nests all items before it correctly. */
export const isWellIndented = (item: ListItem): boolean =>
  relativeIndent(item) >= 0 && relativeIndent(item) <= maxRelativeIndent;

/** The indentation of an item relative to its parent's text, in columns. */
const relativeIndent = ({ indent, parent }: ListItem): number => indent - (parent?.contentColumn ?? 0);

/** Returns the edit that moves the text of an item from the next line to the line of its bullet. */
export function joinTextEdit(source: SourceText, { block, markerEnd }: ListItem): TextEdit {
  const lineStart = source.lineStart(block.textLine);
  const textStart = skipSpaces(source.text, lineStart, source.lineEnd(block.textLine));
  return { start: markerEnd, end: textStart, newText: ' ' };
}

/**
 * Returns the edits of each entry that make Markdown nest a list as the author did. If an item is not indented
 * correctly, it and all its siblings move to the column of the first sibling that is, or to the column of their
 * parent's text if there is none. All other items keep their indentation relative to their parent. The content of an
 * item moves with it.
 *
 * @param brokenItems The items whose text must also move to the line of their bullet.
 * @returns Null if a line cannot be moved without changing its meaning, or if the text after the list would become a
 *   part of it.
 */
export function reindentEdits(
  source: SourceText,
  list: List,
  brokenItems: ReadonlySet<ListItem>,
): Map<ListEntry, TextEdit[]> | null {
  const newColumns = columnsAfterRepair(
    source,
    list.entries.flatMap(({ items }) => items),
  );
  const lastTopLevelItem = list.entries.at(-1)!.items[0]!;
  if (list.nextIndent >= newColumns.get(lastTopLevelItem)!.contentColumn) return null;
  const result = new Map<ListEntry, TextEdit[]>();
  for (const entry of list.entries) {
    const edits = entryEdits(source, entry, { newColumns, brokenItems });
    if (!edits) return null;
    if (edits.length > 0) result.set(entry, edits);
  }
  return result;
}

type Columns = Pick<ListItem, 'indent' | 'contentColumn'>;

function columnsAfterRepair(source: SourceText, items: readonly ListItem[]): Map<ListItem, Columns> {
  const childIndents = newChildIndents(items);
  const result = new Map<ListItem, Columns>();
  for (const item of items) {
    const parentColumn = item.parent ? result.get(item.parent)!.contentColumn : 0;
    const indent = parentColumn + (childIndents.get(item.parent) ?? relativeIndent(item));
    result.set(item, { indent, contentColumn: contentColumnAt(source, item, indent) });
  }
  return result;
}

/**
 * Returns the new indentation of the children of each parent with an incorrectly indented child, relative to the text
 * of the parent. The key null stands for the top level.
 */
function newChildIndents(items: readonly ListItem[]): Map<ListItem | null, number> {
  const result = new Map(items.filter(item => !isWellIndented(item)).map(({ parent }) => [parent, 0]));
  // In reverse order, so that the first well-indented child decides.
  for (const item of items.filter(isWellIndented).reverse())
    if (result.has(item.parent)) result.set(item.parent, relativeIndent(item));
  return result;
}

interface Repair {
  readonly newColumns: ReadonlyMap<ListItem, Columns>;
  readonly brokenItems: ReadonlySet<ListItem>;
}

function entryEdits(source: SourceText, { blocks }: ListEntry, { newColumns, brokenItems }: Repair): TextEdit[] | null {
  const edits: TextEdit[] = [];
  for (const { block, item } of blocks) {
    const { indent, contentColumn: newContentColumn } = newColumns.get(item)!;
    if (block === item.block) edits.push(...moveLine(source, block.line, indent - item.indent));
    if (block === item.block && brokenItems.has(item)) edits.push(joinTextEdit(source, item));
    const moved = moveBlock(source, block, {
      firstLine: firstContentLine(block, item, brokenItems),
      by: newContentColumn - item.contentColumn,
    });
    if (!moved) return null;
    edits.push(...moved);
  }
  return edits;
}

/**
 * Returns the first line of a block after the line of its item's bullet, and after the text that moves to that line.
 */
function firstContentLine(block: Block, item: ListItem, brokenItems: ReadonlySet<ListItem>): number {
  if (block !== item.block) return Math.max(block.line, item.block.line + 1);
  return brokenItems.has(item) ? block.textLine + 1 : block.line + 1;
}

/**
 * Returns the column of an item's text when its marker is at the column `indent`. A tab between marker and text can
 * make the distance between the two different from what it was.
 */
function contentColumnAt(source: SourceText, { block, markerEnd }: ListItem, indent: number): number {
  const lineEnd = source.lineEnd(block.line);
  const textStart = skipSpaces(source.text, markerEnd, lineEnd);
  return contentColumn(source.text, { start: block.start, indent, markerEnd, textStart, lineEnd });
}

interface Move {
  readonly firstLine: number;
  /** The number of columns, negative to the left. */
  readonly by: number;
}

/** Returns null for code with leading tabs, which may be a part of the code. HTML may be code, too. */
function moveBlock(source: SourceText, { kind, end }: Block, { firstLine, by }: Move): TextEdit[] | null {
  if (by === 0) return [];
  const mayBeCode = kind === 'code' || kind === 'html';
  const edits: TextEdit[] = [];
  for (let line = firstLine; line <= source.lineAt(end); line++) {
    const start = source.lineStart(line);
    const lineEnd = source.lineEnd(line);
    const textStart = skipSpaces(source.text, start, lineEnd);
    if (textStart === lineEnd) continue;
    if (mayBeCode && source.text.slice(start, textStart).includes('\t')) return null;
    // A line without indentation continues a paragraph in any case. It stays as it is.
    if (textStart > start) edits.push(...moveLine(source, line, by));
  }
  return edits;
}

/** Changes the indentation of a line by a number of columns. Replaces tabs in the indentation with spaces. */
function moveLine(source: SourceText, line: number, by: number): TextEdit[] {
  if (by === 0) return [];
  const start = source.lineStart(line);
  const textStart = skipSpaces(source.text, start, source.lineEnd(line));
  const indent = columnAt(source.text, start, textStart);
  const newIndent = Math.max(0, indent + by);
  const hasTabs = textStart - start !== indent;
  if (hasTabs) return [{ start, end: textStart, newText: ' '.repeat(newIndent) }];
  return newIndent > indent
    ? [{ start, end: start, newText: ' '.repeat(newIndent - indent) }]
    : [{ start, end: start + indent - newIndent, newText: '' }];
}
