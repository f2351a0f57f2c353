import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { memoize } from '../text/memoize';

/** What Markdown makes of a text, as remark has it, the authority. Our own reader (blocks.ts) is far quicker, and mends on purpose. */

const parser = unified().use(remarkParse);
type Node = ReturnType<typeof parser.parse>['children'][number];

/** One block of the tree; lines and columns are 0-based, columns in characters. */
export interface TreeBlock {
  readonly kind: Exclude<Node['type'], 'list'>;
  readonly line: number;
  readonly column: number;
  readonly lastLine: number;
  /** Offsets into the text, `end` not included. */
  readonly start: number;
  readonly end: number;
  /** How many list items it stands in. */
  readonly depth: number;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
}

/** The blocks of a text in document order: list items and what stands in them, paragraphs, code and so on. Quotes are not looked into. */
export const markdownBlocks = (text: string): TreeBlock[] => [...flatten(parser.parse(text).children, 0)];

function* flatten(nodes: readonly Node[], depth: number): Generator<TreeBlock> {
  for (const node of nodes) {
    if (node.type !== 'list') yield treeBlock(node.type, node, depth);
    if (node.type === 'list') yield* flatten(node.children, depth);
    if (node.type === 'listItem') yield* flatten(node.children, depth + 1);
  }
}

function treeBlock(kind: TreeBlock['kind'], node: Node, depth: number): TreeBlock {
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

/** In characters: remark takes a second for a megabyte, and far longer for one list of as much. */
const longestStretch = 24_000;
const longestInAll = 400_000;
/** What reading the shortest stretch costs, in characters. */
const costOfReading = 100;

/** Remark's time grows with the square of these in one stretch: lines, and marks within them. */
const marks = /[\n*_`[\]<]/g;
const mostMarks = 1000;
/** With those of lists and quotes in one another on one line too. */
const crowdedLine = /(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*){16}/;
const isCrowded = (text: string): boolean => (text.match(marks)?.length ?? 0) > mostMarks || crowdedLine.test(text);

/** As `markdownBlocks`; null for a stretch that is too long or too crowded to be read while somebody types. */
export const readStretch = memoize(
  (text): readonly TreeBlock[] | null =>
    text.length > longestStretch || isCrowded(text) ? null : markdownBlocks(text),
  4_000_000,
);

/** How much of one note is read with remark, as far as that can be waited for at every keystroke: the same whether it is remembered or not. */
export class Allowance {
  #left = longestInAll;

  /** False where no stretch as long as this is to be read any more. */
  spend(characters: number): boolean {
    this.#left -= characters + costOfReading;
    return this.#left >= 0;
  }
}
