import type { Block } from '../markdown/block';
import { isOneLine } from '../markdown/blockText';
import { plainText } from '../markdown/plainText';
import type { SourceText } from '../text/sourceText';
import { labelKind } from '../vocabulary/labelKind';

/** The maximum length of a label line in Markdown, in UTF-16 code units. */
const maxLabelLineLength = 80;

/** If the last line of a paragraph is the label of the list below, it becomes a block of its own. */
export function splitTrailingLabels(source: SourceText, blocks: Block[]): Block[] {
  const mayEndWithLabel = ({ kind, end }: Block, index: number): boolean =>
    kind === 'paragraph' && blocks[index + 1]?.kind === 'item' && /[:：*_\s]/.test(source.text[end - 1]!);
  if (!blocks.some(mayEndWithLabel)) return blocks;
  return blocks.flatMap((block, index) => (mayEndWithLabel(block, index) ? splitParagraph(source, block) : [block]));
}

function splitParagraph(source: SourceText, block: Block): Block[] {
  if (isOneLine(source, block)) return [block];
  const line = source.lineAt(block.end);
  const lineStart = source.lineStart(line);
  const text = source.text.slice(lineStart, block.end);
  if (!isLabelWithColon(text)) return [block];
  const start = lineStart + text.length - text.trimStart().length;
  const textEnd = lineStart + text.trimEnd().length;
  return [
    { ...block, end: source.lineEnd(line - 1) },
    { ...block, cachedText: undefined, start, line, textStart: start, textLine: line, textEnd },
  ];
}

const isLabelWithColon = (text: string): boolean =>
  text.length <= maxLabelLineLength && /[:：][\s*_]*$/.test(text) && labelKind(plainText(text)) !== null;
