import type { Block } from './blocks';
import type { SourceText } from '../text/sourceText';

/** What tells that a block of HTML has a structure of its own to be read. */
const structured = /<(?:h[1-6]|li)\b/i;
const heading = /<h([1-6])\b[^>]*>(.*?)<\/h\1>/i;
const item = /<li\b[^>]*>(.*)$/i;
const list = /<(\/?)(?:ul|ol)\b/gi;

/** More lists in one another than anybody writes. */
const deepest = 50;

/**
 * Reads headings and list items out of blocks of HTML, as exports of other programs have them, line by line; every
 * other block stays as it is.
 */
export function withHtmlStructure(source: SourceText, blocks: readonly Block[]): readonly Block[] {
  const isStructured = (block: Block): boolean => {
    if (block.kind !== 'html' || block.aside) return false;
    const text = source.slice(block);
    return !text.startsWith('<!--') && structured.test(text);
  };
  return blocks.some(isStructured)
    ? blocks.flatMap(block => (isStructured(block) ? [...readLines(source, block)] : [block]))
    : blocks;
}

function* readLines(source: SourceText, block: Block): Generator<Block> {
  let depth = -1;
  const last = source.lineAt(block.end);
  for (let line = block.line; line <= last; line++) {
    const start = source.lineStart(line);
    const text = source.lineText(line);
    const [whole, level, title] = heading.exec(text) ?? [];
    const lists = [...text.matchAll(list)];
    const entry = item.exec(text);
    const before = entry ? lists.filter(({ index }) => index < entry.index) : lists;
    depth = changed(depth, before);
    if (whole !== undefined && title)
      yield lineBlock(block, 'heading', {
        start,
        line,
        at: text.indexOf(whole) + whole.indexOf('>') + 1,
        text: title,
        level: Number(level),
      });
    else if (entry?.[1]?.trim())
      yield lineBlock(block, 'item', {
        start,
        line,
        at: entry.index + entry[0].length - entry[1].length,
        text: entry[1],
        depth: Math.max(0, depth),
      });
    depth = changed(depth, lists.slice(before.length));
  }
}

const changed = (depth: number, lists: readonly RegExpExecArray[]): number =>
  Math.min(deepest, Math.max(-1, depth + lists.reduce((sum, [, closes]) => sum + (closes ? -1 : 1), 0)));

interface Line {
  start: number;
  line: number;
  at: number;
  text: string;
  level?: number;
  depth?: number;
}

function lineBlock(
  block: Block,
  kind: 'heading' | 'item',
  { start, line, at, text, level = 0, depth = 0 }: Line,
): Block {
  const textStart = start + at + text.length - text.trimStart().length;
  const textEnd = start + at + text.trimEnd().length;
  return { ...block, kind, start: textStart, end: textEnd, line, textStart, textEnd, textLine: line, level, depth };
}
