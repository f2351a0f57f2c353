import type { Block, Mutable } from './block';
import { plainText } from './plainText';
import type { SourceText } from '../text/sourceText';

/** What a reader sees of a block's first line, as `plainText` has it; worked out once for each block. */
export function blockText(source: SourceText, block: Block): string {
  return ((block as Mutable<Block>).plain ??= plainText(source.text.slice(block.textStart, block.textEnd)));
}

/** How many lines of a paragraph may be a line each: "Date: …", "Present: …" one under the other. */
const mostLines = 20;

/** What a reader sees of each line of a block, cut as `plainText` cuts it unless told otherwise. */
export function blockLines(source: SourceText, block: Block, limit?: number): string[] {
  if (block.end <= source.lineEnd(block.textLine))
    return [
      limit === undefined
        ? blockText(source, block)
        : plainText(source.text.slice(block.textStart, block.textEnd), limit),
    ];
  return source.text
    .slice(block.textStart, block.end)
    .split(/\r\n?|\n/, mostLines)
    .map(line => plainText(line, limit));
}
