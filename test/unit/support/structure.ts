import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node, Parent } from 'unist';
import { readBlocks, type Block } from '../../../src/core/blocks';
import { readFrontMatter } from '../../../src/core/frontMatter';
import { SourceText } from '../../../src/core/sourceText';

/**
 * What both readers of structure are held to, a line each in document order: `12 item 2`. Quotes are not looked into.
 * Empty items are left out: we see a bullet wherever one stands alone, Markdown only outside of paragraphs.
 */
type Structure = string[];

/** As our block reader has it. */
export function structureByBlocks(text: string): Structure {
  const source = new SourceText(text);
  return readBlocks(source, firstLine(source)).flatMap(block => describeBlock(block, text.slice(block.start, block.end)) ?? []);
}

function describeBlock({ kind, level, depth, textLine, line }: Block, written: string): string | undefined {
  switch (kind) {
    case 'heading': return `${line + 1} heading ${level}`;
    case 'item': return isEmptyItem(written) ? undefined : `${textLine + 1} item ${depth}`;
    case 'quote': return `${line + 1} quote`;
    case 'code': return isFence(written) ? `${line + 1} fence` : undefined;
    case 'html': return isComment(written) ? `${line + 1} comment` : undefined;
    default: return undefined;
  }
}

/** As remark has it, the authority on Markdown. */
export function structureByRemark(text: string): Structure {
  const source = new SourceText(text);
  const behindFrontMatter = source.lineStart(firstLine(source));
  // Front matter is made blank, so that every line keeps its number.
  const body = text.slice(0, behindFrontMatter).replace(/[^\r\n]/g, '') + text.slice(behindFrontMatter);
  const found: Structure = [];
  visit(unified().use(remarkParse).parse(body), 0, body, found);
  return found;
}

function visit(node: Node, depth: number, text: string, found: Structure): void {
  const { line, offset = 0 } = node.position!.start;
  const written = text.slice(offset, node.position!.end.offset);
  const add = (what: string): void => void found.push(`${line} ${what}`);
  switch (node.type) {
    case 'heading': add(`heading ${(node as Node & { depth: number }).depth}`); break;
    case 'listItem': if ((node as Parent).children.length > 0) found.push(`${textLine(node as Parent)} item ${depth}`); break;
    case 'code': if (isFence(written)) add('fence'); break;
    case 'html': if (isComment(written)) add('comment'); break;
    case 'blockquote': add('quote'); return;
    default:
  }
  const inner = node.type === 'listItem' ? depth + 1 : depth;
  // What stands in a paragraph is no block.
  if (node.type !== 'paragraph') for (const child of (node as Partial<Parent>).children ?? []) visit(child, inner, text, found);
}

/** The line of the item's text, where it begins with one. */
function textLine({ children: [first], position }: Parent): number {
  return first?.type === 'paragraph' ? first.position!.start.line : position!.start.line;
}

const isEmptyItem = (written: string): boolean => /^(?:[-+*]|\d+[.)])\s*$/.test(written);
const isFence = (written: string): boolean => /^(?:```|~~~)/.test(written);
const isComment = (written: string): boolean => written.trimStart().startsWith('<!--');

function firstLine(source: SourceText): number {
  const frontMatter = readFrontMatter(source);
  return frontMatter ? source.lineAt(frontMatter.end) + 1 : 0;
}
