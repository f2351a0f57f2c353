import type { Block, Mutable } from './block';
import { plainText } from './plainText';
import type { SourceText } from '../text/sourceText';

/** Returns the plain text of a block's first line. The result is cached in the block. */
export function blockText(source: SourceText, block: Block): string {
  return ((block as Mutable<Block>).cachedText ??= plainText(source.text.slice(block.textStart, block.textEnd)));
}

/** The maximum number of lines that are read from one block. */
const maxLines = 20;

/**
 * Returns the plain text of each line of a block, for example of a paragraph with the lines "Date: …" and "Present: …".
 *
 * @param maxLength The maximum length of a line. The default is that of `plainText`.
 */
export function blockLines(source: SourceText, block: Block, maxLength?: number): string[] {
  if (isOneLine(source, block)) {
    if (maxLength === undefined) return [blockText(source, block)];
    return [plainText(source.text.slice(block.textStart, block.textEnd), maxLength)];
  }
  return source.text
    .slice(block.textStart, block.end)
    .split(/\r\n?|\n/, maxLines)
    .map(line => plainText(line, maxLength));
}

/** Tests whether a block ends on the line on which its text starts. */
export const isOneLine = (source: SourceText, { end, textLine }: Block): boolean => end <= source.lineEnd(textLine);
