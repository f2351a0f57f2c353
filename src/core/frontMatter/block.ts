import type { SourceText } from '../text/sourceText';
import { textStart } from './textStart';

/** The line that starts front matter: `---`, with the name of a language if it is not YAML. */
export interface OpeningLine {
  /** The offset of its `---`. */
  readonly start: number;
  /** The offset of its line break. */
  readonly end: number;
  /** As written, without spaces; empty if there is none. */
  readonly language: string;
}

/** Front matter that has been found but not parsed. */
export interface FrontMatterBlock {
  readonly isClosed: boolean;
  /** The offset of the end of its last line. */
  readonly end: number;
  /** The offset of the end of its YAML, which starts where the opening line ends. */
  readonly yamlEnd: number;
  /** Whether it contains nothing but comments. */
  readonly isEmpty: boolean;
}

/** Reads the first line of a note; undefined if it does not start front matter. */
export function readOpeningLine(source: SourceText): OpeningLine | undefined {
  const start = textStart(source);
  const end = source.lineEnd(0);
  const match = /^---(?!-)[ \t]*(?:([\w-]+)[ \t]*)?$/.exec(source.text.slice(start, end));
  return match ? { start, end, language: match[1] ?? '' } : undefined;
}
