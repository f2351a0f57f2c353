import type { Span } from '../model';
import { partitionPoint } from './binarySearch';

const LF = 10;
const CR = 13;

/** A text and its lines, which end with CRLF, LF or CR, as in VS Code. Lines and columns are 0-based. */
export class SourceText {
  readonly text: string;
  readonly #lineStarts: number[];

  constructor(text: string) {
    this.text = text;
    this.#lineStarts = findLineStarts(text);
  }

  /** At least 1: an empty text is one empty line. */
  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** Returns the offset of the first character of a line, or the length of the text for a line after the last. */
  lineStart(line: number): number {
    return this.#lineStarts[line] ?? this.text.length;
  }

  /** Returns the offset after the last character of a line, without its line ending. */
  lineEnd(line: number): number {
    let end = this.lineStart(line + 1);
    if (line + 1 >= this.lineCount) return end;
    if (this.text.charCodeAt(end - 1) === LF) end--;
    if (end > this.lineStart(line) && this.text.charCodeAt(end - 1) === CR) end--;
    return end;
  }

  /** Returns the text of a line without its line ending. */
  lineText(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineEnd(line));
  }

  /** Returns the line that contains an offset. */
  lineAt(offset: number): number {
    const starts = this.#lineStarts;
    return Math.max(0, partitionPoint(starts.length, line => starts[line]! <= offset) - 1);
  }

  /** Returns the line and the column of an offset. The column is in UTF-16 code units. */
  positionAt(offset: number): { line: number; column: number } {
    const line = this.lineAt(offset);
    return { line, column: offset - this.lineStart(line) };
  }

  /** Returns the text of a span. */
  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (let offset = 0; offset < text.length; offset++) {
      const code = text.charCodeAt(offset);
      if (code === LF || (code === CR && text.charCodeAt(offset + 1) !== LF)) starts.push(offset + 1);
    }
    return starts;
  }
  for (let offset = text.indexOf('\n'); offset >= 0; offset = text.indexOf('\n', offset + 1)) starts.push(offset + 1);
  return starts;
}

/** Returns the line ending to use for lines that are added to a text. */
export const lineEndingOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
