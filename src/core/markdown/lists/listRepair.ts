import type { Block } from '../block';
import { columnAt, skipSpaces } from '../../text/characters';
import type { TextEdit } from '../../text/edits';
import { contentColumn } from '../lineSyntax';
import type { List, ListEntry, ListItem } from './lists';
import type { SourceText } from '../../text/sourceText';

/** The deepest column, from that of its parent's text, at which Markdown still sees an item: one more, and it is code. */
const furthestIn = 3;

/** Whether Markdown, where it reads all items before as they are drawn, does so with this one. */
export const isInPlace = (item: ListItem): boolean => offsetOf(item) >= 0 && offsetOf(item) <= furthestIn;

/** How far in from its parent's text it stands, in columns. */
const offsetOf = ({ indent, parent }: ListItem): number => indent - (parent?.content ?? 0);

/** Puts the text of an item whose bullet stands alone on its line behind that bullet. */
export function joinEdit(source: SourceText, { block, markerEnd }: ListItem): TextEdit {
  const line = source.lineStart(block.textLine);
  return { start: markerEnd, end: skipSpaces(source.text, line, source.lineEnd(block.textLine)), newText: ' ' };
}

/**
 * The edits of each entry that make Markdown read a list as it is drawn: an item that is not in place goes where the first
 * of its siblings is that is, else to its parent's text; so do all its siblings. All others keep their place beside their
 * parent, and what stands in an item moves along.
 *
 * @param broken The items whose text is to go behind their bullet as well.
 * @returns Null where a line cannot be moved without changing what it says, or what stands behind the list would become part of it.
 */
export function indentEdits(
  source: SourceText,
  list: List,
  broken: ReadonlySet<ListItem>,
): Map<ListEntry, TextEdit[]> | null {
  const places = newPlaces(
    source,
    list.entries.flatMap(({ items }) => items),
  );
  if (list.indentBehind >= places.get(list.entries.at(-1)!.items[0]!)!.content) return null;
  const result = new Map<ListEntry, TextEdit[]>();
  for (const entry of list.entries) {
    const edits = entryEdits(source, entry, { places, broken });
    if (!edits) return null;
    if (edits.length > 0) result.set(entry, edits);
  }
  return result;
}

/** The columns of an item's marker and of its text. */
type Place = Pick<ListItem, 'indent' | 'content'>;

function newPlaces(source: SourceText, items: readonly ListItem[]): Map<ListItem, Place> {
  /** Where the children of parents stand that have some out of place, in columns from the parent's text; null is the list's own. */
  const offsets = new Map(items.filter(item => !isInPlace(item)).map(({ parent }) => [parent, 0]));
  for (const item of items.filter(isInPlace).reverse())
    if (offsets.has(item.parent)) offsets.set(item.parent, offsetOf(item));
  const places = new Map<ListItem, Place>();
  for (const item of items) {
    const indent = (item.parent ? places.get(item.parent)!.content : 0) + (offsets.get(item.parent) ?? offsetOf(item));
    places.set(item, { indent, content: contentAt(source, item, indent) });
  }
  return places;
}

interface Plan {
  readonly places: ReadonlyMap<ListItem, Place>;
  readonly broken: ReadonlySet<ListItem>;
}

function entryEdits(source: SourceText, { blocks }: ListEntry, { places, broken }: Plan): TextEdit[] | null {
  const edits: TextEdit[] = [];
  for (const { block, item } of blocks) {
    const { indent, content } = places.get(item)!;
    if (block === item.block) edits.push(...moveLine(source, block.line, indent - item.indent));
    if (block === item.block && broken.has(item)) edits.push(joinEdit(source, item));
    const moved = moveBlock(source, block, { from: ownLine(block, item, broken), by: content - item.content });
    if (!moved) return null;
    edits.push(...moved);
  }
  return edits;
}

/** The first line of a block that is not that of its item's bullet, with the text put beside it. */
function ownLine(block: Block, item: ListItem, broken: ReadonlySet<ListItem>): number {
  if (block !== item.block) return Math.max(block.line, item.block.line + 1);
  return broken.has(item) ? block.textLine + 1 : block.line + 1;
}

/** The column of the item's text when its marker stands at column `indent`: a tab between the two may take it elsewhere. */
function contentAt(source: SourceText, { block, markerEnd }: ListItem, indent: number): number {
  const end = source.lineEnd(block.line);
  return contentColumn(source.text, {
    first: block.start,
    indent,
    marker: markerEnd,
    textStart: skipSpaces(source.text, markerEnd, end),
    end,
  });
}

/** Null where tabs at the head of its lines are its own: in code, and in HTML that may be code. */
function moveBlock(
  source: SourceText,
  { kind, end }: Block,
  { from, by }: { from: number; by: number },
): TextEdit[] | null {
  if (by === 0) return [];
  const edits: TextEdit[] = [];
  for (let line = from; line <= source.lineAt(end); line++) {
    const start = source.lineStart(line);
    const lineEnd = source.lineEnd(line);
    const first = skipSpaces(source.text, start, lineEnd);
    if (first === lineEnd) continue;
    if ((kind === 'code' || kind === 'html') && source.text.slice(start, first).includes('\t')) return null;
    // A line that begins at the very left goes on with a text all the same; it is left to that.
    if (first > start) edits.push(...moveLine(source, line, by));
  }
  return edits;
}

/** Moves a line by some columns; spaces stay as they are, tabs become spaces. */
function moveLine(source: SourceText, line: number, by: number): TextEdit[] {
  if (by === 0) return [];
  const start = source.lineStart(line);
  const first = skipSpaces(source.text, start, source.lineEnd(line));
  const indent = columnAt(source.text, start, first);
  const target = Math.max(0, indent + by);
  if (first - start !== indent) return [{ start, end: first, newText: ' '.repeat(target) }];
  return target > indent
    ? [{ start, end: start, newText: ' '.repeat(target - indent) }]
    : [{ start, end: start + indent - target, newText: '' }];
}
