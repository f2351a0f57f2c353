import type { Span } from '../model';
import type { SourceText } from '../text/sourceText';

/** A top-level key in a line. */
export interface KeyInLine {
  /** Without quotes. */
  readonly key: string;
  readonly span: Span;
  /** The offset of its colon; null if it has none yet. */
  readonly colon: number | null;
}

const maxKeyLength = 300;

/** A plain key starts with a character that has no other meaning in YAML. A colon inside of it is followed by text. */
const plainKey = String.raw`[^\s:#'"[\]{},-](?:[^:]|:(?!\s|$))*?`;
const quotedKey = String.raw`"[^"]*"?|'[^']*'?`;
const keyAndColon = new RegExp(String.raw`^(${quotedKey}|${plainKey})[ \t]*(?:(:)(?=\s|$)|$)`);

/** Reads the top-level key that a line starts with. Its colon may be missing. */
export function readKey(source: SourceText, line: number): KeyInLine | undefined {
  const match = keyAndColon.exec(source.lineText(line).slice(0, maxKeyLength));
  if (!match) return undefined;
  const [keyToColon, written = '', colon] = match;
  const start = source.lineStart(line);
  return {
    key: written.replace(/^(["'])(.*?)\1?$/, '$2'),
    span: { start, end: start + written.length },
    colon: colon === undefined ? null : start + keyToColon.length - 1,
  };
}

/** The indentation, `-` and spaces of a list item; undefined for other lines. */
export const listItemMarker = (text: string): string | undefined => /^[ \t]*-(?:[ \t]+|$)/.exec(text)?.[0];

/** Whether a line is a list item, a comment or empty. */
export const isListItemOrBlank = (text: string): boolean => /^[ \t]*(?:-(?:[ \t]|$)|#|$)/.test(text);
