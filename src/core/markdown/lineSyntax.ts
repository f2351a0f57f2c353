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

/** What single lines of a note look like, apart from what stands around them. */

/** How many hashes begin a heading, 0 where none does; `blank` where the text is set off, as it must be inside a paragraph. */
export function headingMark(text: string, first: number, end: number): { level: number; blank: boolean } {
  const level = runLength(text, first, end, CharCode.hash);
  const behind = text.charCodeAt(first + level);
  const blank = first + level >= end || behind <= CharCode.space;
  // `##Title` and `##1. Title` are meant as one, `#Title` only with a capital: `#12` and `#tag` are no headings.
  const joined =
    level > 1
      ? !isDigitCode(behind) || /^\d{1,2}[.)]/.test(text.slice(first + level, first + level + 3))
      : /\p{Lu}/u.test(text[first + 1] ?? '');
  return { level: level > 6 || !(blank || joined) ? 0 : level, blank };
}

/** Where a heading's text ends: before the hashes that close it. */
export function withoutClosingHashes(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === CharCode.hash) at--;
  if (at === end) return end;
  if (at === start) return start;
  return text.charCodeAt(at - 1) <= CharCode.space ? trimEnd(text, start, at) : end;
}

/** Where the last of several bullets in a row ends (`* * Topic`: one item, as its writer meant it), the first ending at `from`. */
export function lastMarkerEnd(text: string, from: number, end: number): number {
  let marker = from;
  for (;;) {
    const next = skipSpaces(text, marker, end);
    const length = next < end && isBulletCode(text.charCodeAt(next)) ? listMarkerLength(text, next, end) : 0;
    if (length === 0) return marker;
    marker = next + length;
  }
}

/** Length of an escaped list marker (`\-`, `1\.`) with the blanks behind it; 0 where none stands. */
export function escapedMarkerLength(text: string, from: number, end: number): number {
  const match = /^(?:\\[-*+]|\d{1,3}\\[.)])[ \t]+(?=\S)/.exec(text.slice(from, Math.min(end, from + 16)));
  return match ? match[0].length : 0;
}

interface ItemMarker {
  /** The marker's offset and column. */
  readonly first: number;
  readonly indent: number;
  /** Offset behind the marker, of the text, and of the line's end. */
  readonly marker: number;
  readonly textStart: number;
  readonly end: number;
}

/** The column from which on text belongs to the item: that of its text, or one behind the marker for code or nothing. */
export function contentColumn(text: string, { first, indent, marker, textStart, end }: ItemMarker): number {
  const behind = columnAt(text, first, marker, indent);
  const column = columnAt(text, marker, textStart, behind);
  return textStart === end || column > behind + 4 ? behind + 1 : column;
}

/** What a check box makes of the item whose text begins at `textStart`. */
export function checkboxAt(text: string, textStart: number, end: number): Partial<Block> {
  const match = /^\[([ xX]?)\](?=\s|$)[ \t]*/.exec(text.slice(textStart, Math.min(end, textStart + 8)));
  if (!match) return {};
  return { checkbox: /x/i.test(match[1]!) ? 'done' : 'open', textStart: textStart + match[0].length };
}

/** True for `[x] words`, without a bullet. */
export const isCheckbox = (text: string, first: number, end: number): boolean =>
  /^\[[ xX]\][ \t]+\S/.test(text.slice(first, Math.min(end, first + 12)));

/** True for `[name]: https://…`. */
export const isDefinition = (text: string, first: number, end: number): boolean =>
  /^\[[^\]]+\]:[ \t]*\S/.test(text.slice(first, Math.min(end, first + 1000)));

/** True for a line of a quote that the next line may go on with: neither empty nor a heading nor a fence. */
export const endsInText = (text: string, first: number, end: number): boolean =>
  /^(?:>[ \t]?)*[ \t]*(?!```|~~~|#{1,6}(?:[ \t]|$))[^\s>]/.test(text.slice(first, Math.min(end, first + 100)));
