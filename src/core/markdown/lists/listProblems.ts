import type { TextEdit } from '../../text/edits';
import type { SourceText } from '../../text/sourceText';
import type { Block } from '../block';
import { ParseBudget, parseExcerpt, type TreeBlock } from '../remarkTree';
import { excerpt } from './excerpt';
import { isWellIndented, joinTextEdit, reindentEdits } from './listRepair';
import { isVerifiedFix } from './listVerification';
import { readLists, type List, type ListEntry, type ListItem } from './lists';
import { looksLikeCode } from './looksLikeCode';
import { hasItemText, readItemAs } from './treeQueries';
import { getOrInsertComputed } from '../../text/getOrInsertComputed';

/** An item that Markdown does not nest as the author did. */
export interface MisplacedItem {
  readonly item: ListItem;
  /** What Markdown reads instead: text of the block above, code, or an item at another depth. */
  readonly readAs: 'text' | 'code' | 'item';
}

/** A list that Markdown reads differently from what the author meant. */
export interface ListProblem {
  /** The items with a bullet alone on its line and text that, according to Markdown, does not belong to the item. */
  readonly brokenItems: readonly ListItem[];
  /**
   * The first item that Markdown nests differently or does not read as an item, even if all text were on the line of
   * its bullet.
   */
  readonly misplaced: MisplacedItem | null;
  /** The edits that fix the whole list, verified with remark. Null if there is no such fix. */
  readonly repair: readonly TextEdit[] | null;
}

/** The maximum length of a list that is repaired, in characters. */
const maxListLength = 200_000;

const problemsCache = new WeakMap<readonly Block[], readonly ListProblem[]>();

/**
 * Finds the lists of a note that Markdown reads differently from what the author meant. The columns of the items show
 * which entries of a list may be affected. Only these entries are parsed with remark, until the `ParseBudget` of the
 * note is spent. The result is cached for each array of blocks.
 *
 * @param blocks The blocks that `readBlocks` returned for `source`.
 */
export function findListProblems(source: SourceText, blocks: readonly Block[]): readonly ListProblem[] {
  return getOrInsertComputed(problemsCache, blocks, () => {
    const budget = new ParseBudget();
    return readLists(source, blocks).flatMap(list => new ListCheck(source, list, budget).run() ?? []);
  });
}

class ListCheck {
  readonly #source: SourceText;
  readonly #list: List;
  readonly #budget: ParseBudget;

  constructor(source: SourceText, list: List, budget: ParseBudget) {
    this.#source = source;
    this.#list = list;
    this.#budget = budget;
  }

  /** Returns null if there is no problem. */
  run(): ListProblem | null {
    const brokenItems = new Set(this.#list.entries.flatMap(entry => this.#findBrokenItems(entry)));
    const misplaced = this.#findMisplacedItem(brokenItems);
    if (brokenItems.size === 0 && !misplaced) return null;
    return { brokenItems: [...brokenItems], misplaced, repair: this.#findRepair(brokenItems, misplaced !== null) };
  }

  #findBrokenItems(entry: ListEntry): ListItem[] {
    const candidates = entry.items.filter(({ block }) => block.textLine > block.line);
    if (candidates.length === 0) return [];
    const firstLine = this.#firstLine(entry);
    const tree = this.#parseLines(firstLine, entry.lastLine);
    if (!tree) return [];
    return candidates.filter(({ block }) => !hasItemText(tree, block.line - firstLine, block.textLine - firstLine));
  }

  /** The paragraph above a list is parsed with the first entry, because Markdown can read items as its continuation. */
  #firstLine(entry: ListEntry): number {
    return entry === this.#list.entries[0] ? this.#list.firstContextLine : entry.firstLine;
  }

  /** Markdown reads all items before the first item with wrong indentation correctly. So only that item is checked. */
  #findMisplacedItem(brokenItems: ReadonlySet<ListItem>): MisplacedItem | null {
    const entry = this.#list.entries.find(({ items }) => !items.every(isWellIndented));
    const item = entry?.items.find(candidate => !isWellIndented(candidate));
    if (!entry || !item) return null;
    const joined = entry.items.filter(other => other.block.line <= item.block.line && brokenItems.has(other));
    const firstLine = this.#firstLine(entry);
    const edits = joined.map(other => joinTextEdit(this.#source, other));
    const tree = this.#parseLines(firstLine, item.block.textLine, edits);
    // Each joined item before this one removes a line.
    const line = item.block.line - firstLine - joined.filter(other => other !== item).length;
    const readAs = tree && readItemAs(tree, line, item.block.depth);
    if (!readAs || (readAs === 'code' && this.#mayBeMeantAsCode(entry, item))) return null;
    return { item, readAs };
  }

  #mayBeMeantAsCode(entry: ListEntry, { block, parent }: ListItem): boolean {
    if (!parent) return false;
    const firstLine = this.#firstLine(entry);
    const tree = this.#parseLines(firstLine, entry.lastLine);
    return tree !== null && looksLikeCode(this.#source, { tree, firstLine, itemLine: block.line });
  }

  #findRepair(brokenItems: ReadonlySet<ListItem>, isMisplaced: boolean): TextEdit[] | null {
    const { entries } = this.#list;
    const start = this.#source.lineStart(entries[0]!.firstLine);
    if (this.#source.lineEnd(entries.at(-1)!.lastLine) - start > maxListLength) return null;
    const edits = isMisplaced ? reindentEdits(this.#source, this.#list, brokenItems) : this.#joinTextEdits(brokenItems);
    if (!edits) return null;
    return [...edits].every(([entry, entryEdits]) => this.#isVerified(entry, entryEdits))
      ? [...edits.values()].flat()
      : null;
  }

  #joinTextEdits(brokenItems: ReadonlySet<ListItem>): Map<ListEntry, TextEdit[]> {
    const result = new Map<ListEntry, TextEdit[]>();
    for (const entry of this.#list.entries) {
      const items = entry.items.filter(item => brokenItems.has(item));
      if (items.length > 0)
        result.set(
          entry,
          items.map(item => joinTextEdit(this.#source, item)),
        );
    }
    return result;
  }

  #isVerified({ firstLine, lastLine }: ListEntry, edits: readonly TextEdit[]): boolean {
    const fixed = excerpt(this.#source, { firstLine, lastLine, edits });
    return this.#budget.trySpend(fixed.length) && isVerifiedFix(excerpt(this.#source, { firstLine, lastLine }), fixed);
  }

  /** Returns null if the lines cannot be parsed within the budget. */
  #parseLines(firstLine: number, lastLine: number, edits?: readonly TextEdit[]): readonly TreeBlock[] | null {
    const text = excerpt(this.#source, { firstLine, lastLine, edits });
    return this.#budget.trySpend(text.length) ? parseExcerpt(text) : null;
  }
}
