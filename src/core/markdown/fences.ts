import { CharCode, columnAt, runLength, skipSpaces, trimEnd } from '../text/characters';
import type { SourceText } from '../text/sourceText';

/**
 * Returns the number of characters in the opening code fence at `start`, or 0 if there is none.
 *
 * @param code The character of the fence: a backtick or a tilde.
 */
export function openingFenceLength(text: string, start: number, lineEnd: number, code: number): number {
  const length = runLength(text, start, lineEnd, code);
  const isInlineCode = code === CharCode.backtick && text.slice(start + length, lineEnd).includes('`');
  return length < 3 || isInlineCode ? 0 : length;
}

interface Fence {
  readonly code: number;
  readonly length: number;
  /** The minimum column of text that belongs to the enclosing list item. A line further to the left ends the code. */
  readonly minColumn: number;
}

/** Returns the last line of the fenced code that starts on `firstLine`. Lines are 0-based. */
export function lastFenceLine(source: SourceText, firstLine: number, { code, length, minColumn }: Fence): number {
  const { text } = source;
  for (let line = firstLine + 1; line < source.lineCount; line++) {
    const lineStart = source.lineStart(line);
    const lineEnd = source.lineEnd(line);
    const start = skipSpaces(text, lineStart, lineEnd);
    if (start < lineEnd && columnAt(text, lineStart, start) < minColumn) return line - 1;
    const closingLength = runLength(text, start, lineEnd, code);
    if (closingLength >= length && trimEnd(text, start, lineEnd) === start + closingLength) return line;
  }
  return source.lineCount - 1;
}
