import { readFrontMatter } from '../../src/core/frontMatter/read';
import { readTomlFrontMatter } from '../../src/core/frontMatter/toml';
import type { Block } from '../../src/core/markdown/block';
import { readBlocks } from '../../src/core/markdown/blocks';
import { firstLineAfter } from '../../src/core/noteDocument';
import { SourceText } from '../../src/core/text/sourceText';

/** A note to edit: its lines, and the blocks that they belong to. */
export interface EditedNote {
  /** The lines without their line endings. */
  readonly lines: readonly string[];
  /** The first line after the front matter, 0-based. */
  readonly firstLine: number;
  readonly blocks: readonly Block[];
  /** Where a block starts in its line. */
  readonly columnOf: (block: Block) => number;
  /** Where the text of a block starts in the line of its text. */
  readonly textColumnOf: (block: Block) => number;
  /** The text of a block's first line, without the marker. */
  readonly textOf: (block: Block) => string;
  readonly lastLineOf: (block: Block) => number;
  /** The lines that are code, HTML or comments. In such lines, spaces and markers can have another meaning. */
  readonly rawLines: ReadonlySet<number>;
}

export function readEditedNote(text: string): EditedNote {
  const source = new SourceText(text);
  const firstLine = firstLineAfter(readFrontMatter(source) ?? readTomlFrontMatter(source), source);
  const blocks = readBlocks(source, firstLine);
  return {
    lines: Array.from({ length: source.lineCount }, (_, line) => source.lineText(line)),
    firstLine,
    blocks,
    columnOf: ({ start, line }) => start - source.lineStart(line),
    textColumnOf: ({ textStart, textLine }) => textStart - source.lineStart(textLine),
    textOf: ({ textStart, textEnd }) => text.slice(textStart, textEnd),
    lastLineOf: ({ end }) => source.lineAt(end),
    rawLines: new Set([...rawBlockLines(source, blocks), ...fencedLines(source, firstLine)]),
  };
}

const rawBlockLines = (source: SourceText, blocks: readonly Block[]): number[] =>
  blocks
    .filter(({ kind }) => kind === 'code' || kind === 'html')
    .flatMap(({ line, end }) => range(line, source.lineAt(end) + 1));

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

/** The lines between code fences and in comments, wherever these start: also in quotes and in paragraphs. */
function fencedLines(source: SourceText, firstLine: number): number[] {
  const found: number[] = [];
  let end: RegExp | undefined;
  for (let line = firstLine; line < source.lineCount; line++) {
    const text = source.lineText(line);
    const start = end ? undefined : rawStarts.find(([pattern]) => pattern.test(text));
    if (end || start) found.push(line);
    if (end?.test(text)) end = undefined;
    else if (start && !start[2].test(text)) end = start[1];
  }
  return found;
}

/** How raw text starts, how it ends, and how it ends in its first line. */
const rawStarts: readonly (readonly [start: RegExp, end: RegExp, endInFirstLine: RegExp])[] = [
  [/^[>\s]*(?:[-*+]\s+|\d+[.)]\s+)?```[^`]*$/, /^[>\s]*```+\s*$/, /^$/],
  [/^[>\s]*(?:[-*+]\s+|\d+[.)]\s+)?~~~/, /^[>\s]*~~~+\s*$/, /^$/],
  [/<!--/, /-->/, /-->/],
  [/<(?:pre|script|style|textarea)\b/i, /<\/(?:pre|script|style|textarea)>/i, /<\/(?:pre|script|style|textarea)>/i],
];
