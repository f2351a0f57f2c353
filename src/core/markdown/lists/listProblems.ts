import { columnAt, skipSpaces } from '../../text/characters';
import { applyEdits, type TextEdit } from '../../text/edits';
import type { Block } from '../block';
import { indentEdits, isInPlace, joinEdit } from './listRepair';
import { isMended } from './listProof';
import { readLists, type List, type ListEntry, type ListItem } from './lists';
import { Allowance, readStretch, type TreeBlock } from '../remarkTree';
import { SourceText } from '../../text/sourceText';

/** An item that Markdown has not where it is drawn: it takes it for words of the text above, for code, or for an item at another depth. */
export interface Misplaced {
  readonly item: ListItem;
  readonly takenFor: 'text' | 'code' | 'item';
}

/** Where Markdown reads a list otherwise than it is drawn, and how it would not. */
export interface ListReading {
  /** The items whose bullets stand alone on their lines, and whose text Markdown does not take for theirs. */
  readonly broken: readonly ListItem[];
  /** The first item that Markdown has at another depth, or not at all, even were every text behind its bullet. */
  readonly misplaced: Misplaced | null;
  /** All that mends the list, proven by Markdown's own tree; null where that cannot be. */
  readonly repair: readonly TextEdit[] | null;
}

/** In characters: no longer list is mended. */
const longestList = 200_000;

const readings = new WeakMap<readonly Block[], readonly ListReading[]>();

/**
 * The lists of a note that Markdown reads otherwise than they are drawn. Columns alone tell which those may be; of these
 * Markdown's tree is asked, entry by entry. What cannot be asked in a moment (`Allowance`) is left out. Worked out once for each list of blocks.
 */
export function listProblems(source: SourceText, blocks: readonly Block[]): readonly ListReading[] {
  const known = readings.get(blocks);
  if (known) return known;
  const allowance = new Allowance();
  const found = readLists(source, blocks).flatMap(list => new ListReader(source, list, allowance).read() ?? []);
  readings.set(blocks, found);
  return found;
}

class ListReader {
  readonly #source: SourceText;
  readonly #list: List;
  readonly #allowance: Allowance;

  constructor(source: SourceText, list: List, allowance: Allowance) {
    this.#source = source;
    this.#list = list;
    this.#allowance = allowance;
  }

  read(): ListReading | null {
    const broken = new Set(this.#list.entries.flatMap(entry => this.#brokenIn(entry)));
    const misplaced = this.#misplaced(broken);
    return broken.size > 0 || misplaced
      ? { broken: [...broken], misplaced, repair: this.#repair(broken, misplaced !== null) }
      : null;
  }

  #brokenIn(entry: ListEntry): ListItem[] {
    const alone = entry.items.filter(({ block }) => block.textLine > block.line);
    if (alone.length === 0) return [];
    const from = this.#firstLine(entry);
    const tree = this.#treeOf(from, entry.lastLine);
    return tree ? alone.filter(({ block }) => !hasText(tree, block.line - from, block.textLine - from)) : [];
  }

  /** The text above a list may take its first lines for its own. */
  #firstLine(entry: ListEntry): number {
    return entry === this.#list.entries[0] ? this.#list.contextLine : entry.firstLine;
  }

  /** All items before the first that is not in place are where they should be, so that Markdown is asked of this one alone. */
  #misplaced(broken: ReadonlySet<ListItem>): Misplaced | null {
    const entry = this.#list.entries.find(({ items }) => !items.every(isInPlace));
    const item = entry?.items.find(one => !isInPlace(one));
    if (!entry || !item) return null;
    const joined = entry.items.filter(({ block }) => block.line <= item.block.line).filter(one => broken.has(one));
    const from = this.#firstLine(entry);
    const tree = this.#treeOf(
      from,
      item.block.textLine,
      joined.map(one => joinEdit(this.#source, one)),
    );
    const line = item.block.line - from - joined.filter(one => one !== item).length;
    const takenFor = tree && itemTakenFor(tree, line, item.block.depth);
    if (!takenFor || (takenFor === 'code' && this.#isMeantAsCode(entry, item, from))) return null;
    return { item, takenFor };
  }

  /** Code in a list may look like one: it begins with another line, has lines between its items, or pluses and minuses. */
  #isMeantAsCode(entry: ListEntry, { block, parent }: ListItem, from: number): boolean {
    const tree = parent && this.#treeOf(from, entry.lastLine);
    const code = tree && blockOn(tree, block.line - from);
    if (code?.kind !== 'code') return false;
    const source = new SourceText(stretch(this.#source, from + code.line, from + code.lastLine));
    const lines = Array.from({ length: source.lineCount }, (_, line) => source.lineText(line)).filter(
      line => line.trim() !== '',
    );
    const columns = lines.map(line => columnAt(line, 0, skipSpaces(line, 0, line.length)));
    const markers = new Set(lines.filter((_, index) => columns[index]! <= columns[0]!).map(markerOf));
    return block.line - from !== code.line || markers.size > 1 || markers.has(null);
  }

  #repair(broken: ReadonlySet<ListItem>, isMisplaced: boolean): TextEdit[] | null {
    const { entries } = this.#list;
    if (this.#source.lineEnd(entries.at(-1)!.lastLine) - this.#source.lineStart(entries[0]!.firstLine) > longestList)
      return null;
    const edits = isMisplaced ? indentEdits(this.#source, this.#list, broken) : this.#joinEdits(broken);
    if (!edits) return null;
    return [...edits].every(([entry, own]) => this.#isProven(entry, own)) ? [...edits.values()].flat() : null;
  }

  #joinEdits(broken: ReadonlySet<ListItem>): Map<ListEntry, TextEdit[]> {
    const edits = this.#list.entries.map(
      entry => [entry, entry.items.filter(item => broken.has(item)).map(item => joinEdit(this.#source, item))] as const,
    );
    return new Map(edits.filter(([, own]) => own.length > 0));
  }

  #isProven({ firstLine, lastLine }: ListEntry, edits: readonly TextEdit[]): boolean {
    const fixed = stretch(this.#source, firstLine, lastLine, edits);
    return this.#allowance.spend(fixed.length) && isMended(stretch(this.#source, firstLine, lastLine), fixed);
  }

  #treeOf(firstLine: number, lastLine: number, edits: readonly TextEdit[] = []): readonly TreeBlock[] | null {
    const text = stretch(this.#source, firstLine, lastLine, edits);
    return this.#allowance.spend(text.length) ? readStretch(text) : null;
  }
}

/** The kind of marker that a line begins with; null for other lines. */
function markerOf(line: string): string | null {
  const [, bullet, number] = /^\s*(?:([-*+])|(\d+[.)]))(?:\s|$)/.exec(line) ?? [];
  return bullet ?? (number === undefined ? null : '1.');
}

/** Some lines of a text after edits within them, with line feeds alone. */
function stretch(source: SourceText, firstLine: number, lastLine: number, edits: readonly TextEdit[] = []): string {
  const from = source.lineStart(firstLine);
  const own = edits.map(edit => ({ ...edit, start: edit.start - from, end: edit.end - from }));
  return applyEdits(source.text.slice(from, source.lineEnd(lastLine)), own).replace(/\r\n?/g, '\n');
}

/** Whether Markdown has an item on `line` whose text begins on `textLine`. */
function hasText(tree: readonly TreeBlock[], line: number, textLine: number): boolean {
  const at = tree.findIndex(block => block.kind === 'listItem' && block.line === line);
  const inside = tree[at + 1];
  return at >= 0 && inside?.kind === 'paragraph' && inside.depth === tree[at]!.depth + 1 && inside.line === textLine;
}

/** What Markdown takes an item on the line for that stands in `depth` others; null where it is such an item. */
function itemTakenFor(tree: readonly TreeBlock[], line: number, depth: number): Misplaced['takenFor'] | null {
  const item = tree.find(block => block.kind === 'listItem' && block.line === line);
  if (item) return item.depth === depth ? null : 'item';
  return blockOn(tree, line)?.kind === 'code' ? 'code' : 'text';
}

/** The innermost block that stands on the line. */
const blockOn = (tree: readonly TreeBlock[], line: number): TreeBlock | undefined =>
  tree.findLast(block => block.line <= line && line <= block.lastLine);
