import { readBlocks } from '../../../src/core/markdown/blocks';
import type { Block } from '../../../src/core/markdown/block';
import { readFrontMatter } from '../../../src/core/frontMatter/read';
import { parseWithRemark, type TreeBlock } from '../../../src/core/markdown/remarkTree';
import { SourceText } from '../../../src/core/text/sourceText';

/**
 * What both readers of structure are held to, a line each in document order: `12 item 2`. Quotes are not looked into.
 * Empty items are left out: we see a bullet wherever one stands alone, Markdown only outside of paragraphs.
 */
type Structure = string[];

/** As our block reader has it. */
export function structureByBlocks(text: string): Structure {
  const source = new SourceText(text);
  return readBlocks(source, firstLine(source)).flatMap(
    block => describeBlock(block, text.slice(block.start, block.end)) ?? [],
  );
}

function describeBlock({ kind, level, depth, textLine, line }: Block, written: string): string | undefined {
  switch (kind) {
    case 'heading':
      return `${line + 1} heading ${level}`;
    case 'item':
      return isEmptyItem(written) ? undefined : `${textLine + 1} item ${depth}`;
    case 'quote':
      return `${line + 1} quote`;
    case 'code':
      return isFence(written) ? `${line + 1} fence` : undefined;
    case 'html':
      return isComment(written) ? `${line + 1} comment` : undefined;
    default:
      return undefined;
  }
}

/** As remark has it, the authority on Markdown. */
export function structureByRemark(text: string): Structure {
  const source = new SourceText(text);
  const behindFrontMatter = source.lineStart(firstLine(source));
  // Front matter is made blank, so that every line keeps its number.
  const body = text.slice(0, behindFrontMatter).replace(/[^\r\n]/g, '') + text.slice(behindFrontMatter);
  const blocks = parseWithRemark(body);
  return blocks.flatMap(
    (block, index) => describeTreeBlock(block, blocks[index + 1], body.slice(block.start, block.end)) ?? [],
  );
}

function describeTreeBlock(
  { kind, line, depth, level }: TreeBlock,
  next: TreeBlock | undefined,
  written: string,
): string | undefined {
  switch (kind) {
    case 'heading':
      return `${line + 1} heading ${level}`;
    case 'listItem': {
      if (next?.depth !== depth + 1) return undefined;
      // The line of the item's text, where it begins with one.
      return `${(next.kind === 'paragraph' ? next.line : line) + 1} item ${depth}`;
    }
    case 'blockquote':
      return `${line + 1} quote`;
    case 'code':
      return isFence(written) ? `${line + 1} fence` : undefined;
    case 'html':
      return isComment(written) ? `${line + 1} comment` : undefined;
    default:
      return undefined;
  }
}

const isEmptyItem = (written: string): boolean => /^(?:[-+*]|\d+[.)])\s*$/.test(written);
const isFence = (written: string): boolean => /^(?:```|~~~)/.test(written);
const isComment = (written: string): boolean => written.trimStart().startsWith('<!--');

function firstLine(source: SourceText): number {
  const frontMatter = readFrontMatter(source);
  return frontMatter ? source.lineAt(frontMatter.end) + 1 : 0;
}
