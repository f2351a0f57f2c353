import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { memoize } from '../text/memoize';

/*
 * The blocks of a text according to remark, which follows CommonMark strictly. The block reader in `blocks.ts` is much
 * faster and deviates from CommonMark on purpose. The list rules compare the two.
 */

const parser = unified().use(remarkParse);
type Node = ReturnType<typeof parser.parse>['children'][number];

/** A block of remark's tree. Lines and columns are 0-based, columns count characters. */
export interface TreeBlock {
  readonly kind: Exclude<Node['type'], 'list'>;
  readonly line: number;
  readonly column: number;
  readonly lastLine: number;
  /** The offset of the first character. */
  readonly start: number;
  /** The offset after the last character. */
  readonly end: number;
  /** The number of list items that contain the block. */
  readonly depth: number;
  /** From 1 to 6 for a heading, otherwise 0. */
  readonly level: number;
}

/**
 * Returns the blocks of a text in document order, including list items and their content, but not the content of
 * quotes.
 */
export const parseWithRemark = (text: string): TreeBlock[] => [...flatten(parser.parse(text).children, 0)];

function* flatten(nodes: readonly Node[], depth: number): Generator<TreeBlock> {
  for (const node of nodes) {
    if (node.type !== 'list') yield toTreeBlock(node.type, node, depth);
    if (node.type === 'list') yield* flatten(node.children, depth);
    if (node.type === 'listItem') yield* flatten(node.children, depth + 1);
  }
}

function toTreeBlock(kind: TreeBlock['kind'], node: Node, depth: number): TreeBlock {
  const { start, end } = node.position!;
  return {
    kind,
    line: start.line - 1,
    column: start.column - 1,
    lastLine: end.line - 1,
    start: start.offset!,
    end: end.offset!,
    depth,
    level: node.type === 'heading' ? node.depth : 0,
  };
}

/** Remark needs about a second for a megabyte, and much longer for a list of that size. */
const maxExcerptLength = 24_000;

/**
 * Remark's time grows quadratically with the number of these characters in an excerpt: line breaks and inline syntax.
 */
const costlyCharacters = /[\n*_`[\]<]/g;
const maxCostlyCharacters = 1000;

/** The same applies to nested lists and quotes on one line: `- - - - …`. */
const manyMarkersInRow = /(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*){16}/;

const isTooComplex = (text: string): boolean =>
  (text.match(costlyCharacters)?.length ?? 0) > maxCostlyCharacters || manyMarkersInRow.test(text);

/** The maximum number of characters of one note that are parsed with remark. */
const maxCharactersPerNote = 400_000;

/** The size of the cache, in characters: at least what is parsed of one note. */
const maxCachedCharacters = 1_000_000;

/**
 * Returns the same as `parseWithRemark`, or null if parsing the text would take too long while a user types. The result
 * is cached.
 */
export const parseExcerpt = memoize((text): readonly TreeBlock[] | null => {
  if (text.length > maxExcerptLength || isTooComplex(text)) return null;
  return parseWithRemark(text);
}, maxCachedCharacters);

/** The cost of parsing an empty excerpt, in characters. */
const minExcerptCost = 100;

/**
 * Limits how much of one note is parsed with remark after each change. Cached excerpts cost the same, so that the
 * result does not depend on the cache.
 */
export class ParseBudget {
  #remaining = maxCharactersPerNote;

  /** Spends the cost of parsing an excerpt. Returns false if the budget is exceeded. */
  trySpend(characters: number): boolean {
    this.#remaining -= characters + minExcerptCost;
    return this.#remaining >= 0;
  }
}
