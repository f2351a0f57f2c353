import { readBlocks } from '../../../src/core/markdown/blocks';
import type { Block } from '../../../src/core/markdown/block';
import { readFrontMatter } from '../../../src/core/frontMatter/read';
import { firstLineAfter } from '../../../src/core/noteDocument';
import { parseWithRemark, type TreeBlock } from '../../../src/core/markdown/remarkTree';
import { SourceText } from '../../../src/core/text/sourceText';

/**
 * The outline of a text: a line for each heading, item, quote, fence and comment, in document order, with its 1-based
 * line. For example, `12 item 2` is an item inside of two others. The content of quotes is left out, and so are empty
 * items: for the block reader, each bullet alone on its line is an item, for Markdown only outside of paragraphs.
 */
type OutlineLines = string[];

/** Returns the outline according to the block reader. */
export function outlineByBlockReader(text: string): OutlineLines {
  const source = new SourceText(text);
  return readBlocks(source, firstLine(source)).flatMap(
    block => describeBlock(block, text.slice(block.start, block.end)) ?? [],
  );
}

function describeBlock({ kind, level, depth, textLine, line }: Block, blockText: string): string | undefined {
  switch (kind) {
    case 'heading':
      return `${line + 1} heading ${level}`;
    case 'item':
      return isEmptyItem(blockText) ? undefined : `${textLine + 1} item ${depth}`;
    case 'quote':
      return `${line + 1} quote`;
    case 'code':
      return isFence(blockText) ? `${line + 1} fence` : undefined;
    case 'html':
      return isComment(blockText) ? `${line + 1} comment` : undefined;
    default:
      return undefined;
  }
}

/** Returns the outline according to remark. */
export function outlineByRemark(text: string): OutlineLines {
  const source = new SourceText(text);
  const bodyStart = source.lineStart(firstLine(source));
  // The lines of the front matter become empty, so that all other lines keep their numbers.
  const body = text.slice(0, bodyStart).replace(/[^\r\n]/g, '') + text.slice(bodyStart);
  const blocks = parseWithRemark(body);
  return blocks.flatMap(
    (block, index) => describeTreeBlock(block, blocks[index + 1], body.slice(block.start, block.end)) ?? [],
  );
}

function describeTreeBlock(
  { kind, line, depth, level }: TreeBlock,
  next: TreeBlock | undefined,
  blockText: string,
): string | undefined {
  switch (kind) {
    case 'heading':
      return `${line + 1} heading ${level}`;
    case 'listItem': {
      if (next?.depth !== depth + 1) return undefined;
      // For an item that starts with text, the line of that text.
      return `${(next.kind === 'paragraph' ? next.line : line) + 1} item ${depth}`;
    }
    case 'blockquote':
      return `${line + 1} quote`;
    case 'code':
      return isFence(blockText) ? `${line + 1} fence` : undefined;
    case 'html':
      return isComment(blockText) ? `${line + 1} comment` : undefined;
    default:
      return undefined;
  }
}

const isEmptyItem = (blockText: string): boolean => /^(?:[-+*]|\d+[.)])\s*$/.test(blockText);
const isFence = (blockText: string): boolean => /^(?:```|~~~)/.test(blockText);
const isComment = (blockText: string): boolean => blockText.trimStart().startsWith('<!--');

const firstLine = (source: SourceText): number => firstLineAfter(readFrontMatter(source), source);
