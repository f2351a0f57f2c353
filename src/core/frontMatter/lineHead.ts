import type { SourceText } from '../text/sourceText';

const maxLength = 200;

/** The start of a line, long enough to see what kind of line it is. */
export const lineHead = (source: SourceText, line: number): string =>
  source.text.slice(source.lineStart(line), Math.min(source.lineEnd(line), source.lineStart(line) + maxLength));

/** Whether a line starts with a top-level key and its colon. */
export const isKeyLine = (text: string): boolean =>
  /^(?:"[^"]*"|'[^']*'|[\p{L}_$][\p{L}\p{N}_$. /-]*)\s*:(?:\s|$)/u.test(text);
