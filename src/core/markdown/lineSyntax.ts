import type { Block } from './block';
import {
  CharCode,
  columnAt,
  isBulletCode,
  isDigitCode,
  listMarkerLength,
  runLength,
  skipSpaces,
  trimEnd,
} from '../text/characters';

/*
 * The syntax of single lines, independent of the lines around them. `start` is the offset of the first character of a
 * line that is not a space, `lineEnd` the offset of its end.
 */

interface HeadingMarker {
  /** The number of `#`, or 0 if the line is not a heading. */
  readonly level: number;
  /** Whether a space follows, which is required for a heading that interrupts a paragraph. */
  readonly hasSpace: boolean;
}

/** Reads the `#` of a heading. Unlike in CommonMark, the space after them can be missing. */
export function parseHeadingMarker(text: string, start: number, lineEnd: number): HeadingMarker {
  const level = runLength(text, start, lineEnd, CharCode.hash);
  const textStart = start + level;
  const hasSpace = textStart >= lineEnd || text.charCodeAt(textStart) <= CharCode.space;
  return { level: level <= 6 && (hasSpace || isHeadingWithoutSpace(text, start, level)) ? level : 0, hasSpace };
}

/** `##Title` and `##1. Title` are headings, and `#Title` with a capital letter. `#12` and `#tag` are not. */
function isHeadingWithoutSpace(text: string, start: number, level: number): boolean {
  if (level === 1) return /\p{Lu}/u.test(text[start + 1] ?? '');
  const textStart = start + level;
  return !isDigitCode(text.charCodeAt(textStart)) || /^\d{1,2}[.)]/.test(text.slice(textStart, textStart + 3));
}

/** Returns the end of a heading's text without the `#` that close it. */
export function headingTextEnd(text: string, textStart: number, textEnd: number): number {
  let offset = textEnd;
  while (offset > textStart && text.charCodeAt(offset - 1) === CharCode.hash) offset--;
  if (offset === textEnd) return textEnd;
  if (offset === textStart) return textStart;
  return text.charCodeAt(offset - 1) <= CharCode.space ? trimEnd(text, textStart, offset) : textEnd;
}

/**
 * Returns the end of the last of several bullets in a row. Unlike in CommonMark, `* * Topic` is one item.
 *
 * @param markerEnd The end of the first marker.
 */
export function lastMarkerEnd(text: string, markerEnd: number, lineEnd: number): number {
  let end = markerEnd;
  for (;;) {
    const next = skipSpaces(text, end, lineEnd);
    const length = next < lineEnd && isBulletCode(text.charCodeAt(next)) ? listMarkerLength(text, next, lineEnd) : 0;
    if (length === 0) return end;
    end = next + length;
  }
}

/** Returns the length of an escaped list marker (`\-`, `1\.`) including the spaces after it, or 0. */
export function escapedMarkerLength(text: string, start: number, lineEnd: number): number {
  const match = /^(?:\\[-*+]|\d{1,3}\\[.)])[ \t]+(?=\S)/.exec(text.slice(start, Math.min(lineEnd, start + 16)));
  return match ? match[0].length : 0;
}

interface ItemLine {
  /** The offset of the marker. */
  readonly start: number;
  /** The 0-based column of the marker. */
  readonly indent: number;
  /** The offset after the marker. */
  readonly markerEnd: number;
  readonly textStart: number;
  readonly lineEnd: number;
}

/**
 * Returns the minimum column of text that belongs to a list item: the column of the item's text, or the column after
 * the marker and one space if the item has no text or starts with indented code.
 */
export function contentColumn(text: string, { start, indent, markerEnd, textStart, lineEnd }: ItemLine): number {
  const afterMarker = columnAt(text, start, markerEnd, indent);
  const column = columnAt(text, markerEnd, textStart, afterMarker);
  return textStart === lineEnd || column > afterMarker + 4 ? afterMarker + 1 : column;
}

/** Returns the state of the check box at the start of an item's text, and where the text after it starts. */
export function parseCheckbox(text: string, textStart: number, lineEnd: number): Partial<Block> {
  const match = /^\[([ xX]?)\](?=\s|$)[ \t]*/.exec(text.slice(textStart, Math.min(lineEnd, textStart + 8)));
  if (!match) return {};
  return { checkbox: /x/i.test(match[1]!) ? 'done' : 'open', textStart: textStart + match[0].length };
}

/** Tests for a check box without a bullet: `[x] Text`. */
export const isBareCheckbox = (text: string, start: number, lineEnd: number): boolean =>
  /^\[[ xX]\][ \t]+\S/.test(text.slice(start, Math.min(lineEnd, start + 12)));

/** Tests for a link reference definition: `[name]: https://…`. */
export const isLinkDefinition = (text: string, start: number, lineEnd: number): boolean =>
  /^\[[^\]]+\]:[ \t]*\S/.test(text.slice(start, Math.min(lineEnd, start + 1000)));

/**
 * Tests whether the next line can continue a line of a quote without `>` ("lazy continuation"). An empty line, a
 * heading and a fence cannot be continued.
 */
export const allowsLazyContinuation = (text: string, start: number, lineEnd: number): boolean =>
  /^(?:>[ \t]?)*[ \t]*(?!```|~~~|#{1,6}(?:[ \t]|$))[^\s>]/.test(text.slice(start, Math.min(lineEnd, start + 100)));
