import { CharCode, columnAt, runLength, skipSpaces, trimEnd } from '../text/characters';
import type { SourceText } from '../text/sourceText';

/** How many marks open fenced code at `first`; 0 where none is opened. */
export function fenceLength(text: string, first: number, end: number, code: number): number {
  const length = runLength(text, first, end, code);
  const isInline = code === CharCode.backtick && text.slice(first + length, end).includes('`');
  return length < 3 || isInline ? 0 : length;
}

interface Fence {
  readonly code: number;
  readonly length: number;
  /** The column that its lines must reach: less, and they stand outside the list item it is in. */
  readonly inside: number;
}

/** The last line of the code that a fence on `line` opens. */
export function fenceEnd(source: SourceText, line: number, { code, length, inside }: Fence): number {
  const { text } = source;
  for (let at = line + 1; at < source.lineCount; at++) {
    const start = source.lineStart(at);
    const end = source.lineEnd(at);
    const first = skipSpaces(text, start, end);
    if (first < end && columnAt(text, start, first) < inside) return at - 1;
    const closing = runLength(text, first, end, code);
    if (closing >= length && trimEnd(text, first, end) === first + closing) return at;
  }
  return source.lineCount - 1;
}
