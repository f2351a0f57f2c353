import type { Span } from '../model';
import { partitionPoint } from './binarySearch';

const LF = 10;
const CR = 13;

/** A text with its lines: CRLF, LF and a lone CR all end one, as in VS Code. Lines and columns are 0-based. */
export class SourceText {
  readonly text: string;
  readonly #lineStarts: number[];

  constructor(text: string) {
    this.text = text;
    this.#lineStarts = findLineStarts(text);
  }

  /** At least 1: an empty text has one empty line. */
  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** Offset at which the line begins; the text's length for a line behind the last. */
  lineStart(line: number): number {
    return this.#lineStarts[line] ?? this.text.length;
  }

  /** Offset behind the line's last character, its line end not included. */
  lineEnd(line: number): number {
    let end = this.lineStart(line + 1);
    if (line + 1 >= this.lineCount) return end;
    if (this.text.charCodeAt(end - 1) === LF) end--;
    if (end > this.lineStart(line) && this.text.charCodeAt(end - 1) === CR) end--;
    return end;
  }

  /** The line's text, its line end not included. */
  lineText(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineEnd(line));
  }

  /** The 0-based line that holds the offset. */
  lineAt(offset: number): number {
    const starts = this.#lineStarts;
    return Math.max(0, partitionPoint(starts.length, line => starts[line]! <= offset) - 1);
  }

  /** The 0-based line and column (UTF-16 units) of an offset. */
  positionAt(offset: number): { line: number; column: number } {
    const line = this.lineAt(offset);
    return { line, column: offset - this.lineStart(line) };
  }

  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
    }
    return starts;
  }
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

/** The line end that a text has, for lines that are added to it. */
export const newLineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
