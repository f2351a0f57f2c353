import type { Block } from './block';
import type { SourceText } from '../text/sourceText';

const headingOrItemTag = /<(?:h[1-6]|li)\b/i;
const headingPattern = /<h([1-6])\b[^>]*>(.*?)<\/h\1>/i;
const itemPattern = /<li\b[^>]*>(.*)$/i;
const listTag = /<(\/?)(?:ul|ol)\b/gi;

/** The maximum nesting of lists. */
const maxDepth = 50;

/**
 * Replaces HTML blocks that contain headings or list items, such as exports of other programs, with blocks for these
 * headings and items. HTML is read line by line. Comments are left out: they are not a part of what a note says. All
 * other blocks stay as they are.
 */
export function expandHtmlBlocks(source: SourceText, blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ kind }) => kind === 'html')) return blocks;
  return blocks.flatMap(block => (block.kind === 'html' ? expandHtmlBlock(source, block) : [block]));
}

function expandHtmlBlock(source: SourceText, block: Block): Block[] {
  const text = source.slice(block);
  if (text.startsWith('<!--')) return [];
  return !block.isInDetails && headingOrItemTag.test(text) ? [...readHtmlLines(source, block)] : [block];
}

function* readHtmlLines(source: SourceText, block: Block): Generator<Block> {
  let depth = -1;
  const lastLine = source.lineAt(block.end);
  for (let line = block.line; line <= lastLine; line++) {
    const text = source.lineText(line);
    const heading = findHeading(text);
    const item = itemPattern.exec(text);
    const listTags = [...text.matchAll(listTag)];
    const tagsBefore = item ? listTags.filter(({ index }) => index < item.index) : listTags;
    depth = depthAfter(depth, tagsBefore);
    const position = { line, lineStart: source.lineStart(line) };
    if (heading) yield toBlock(block, 'heading', { ...position, ...heading });
    else if (item?.[1]?.trim()) {
      const column = item.index + item[0].length - item[1].length;
      yield toBlock(block, 'item', { ...position, column, text: item[1], depth: Math.max(0, depth) });
    }
    depth = depthAfter(depth, listTags.slice(tagsBefore.length));
  }
}

function findHeading(text: string): Pick<HtmlText, 'column' | 'text' | 'level'> | undefined {
  const match = headingPattern.exec(text);
  const title = match?.[2];
  if (!match || !title) return undefined;
  return { column: match.index + match[0].indexOf('>') + 1, text: title, level: Number(match[1]) };
}

/** Returns the depth of lists after some opening and closing tags. It is -1 outside of lists. */
function depthAfter(depth: number, listTags: readonly RegExpExecArray[]): number {
  const change = listTags.reduce((sum, [, slash]) => sum + (slash ? -1 : 1), 0);
  return Math.min(maxDepth, Math.max(-1, depth + change));
}

interface HtmlText {
  readonly line: number;
  /** The offset of the line. */
  readonly lineStart: number;
  /** Where the text starts in the line, 0-based. */
  readonly column: number;
  readonly text: string;
  readonly level?: number;
  readonly depth?: number;
}

function toBlock(
  htmlBlock: Block,
  kind: 'heading' | 'item',
  { line, lineStart, column, text, level = 0, depth = 0 }: HtmlText,
): Block {
  const start = lineStart + column + text.length - text.trimStart().length;
  const end = lineStart + column + text.trimEnd().length;
  return { ...htmlBlock, kind, start, end, line, textStart: start, textEnd: end, textLine: line, level, depth };
}
