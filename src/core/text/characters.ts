/** The character codes that Markdown blocks are recognized by. */
export const CharCode = {
  tab: 9,
  space: 32,
  hash: 35,
  closeParenthesis: 41,
  asterisk: 42,
  plus: 43,
  minus: 45,
  dot: 46,
  zero: 48,
  nine: 57,
  colon: 58,
  lessThan: 60,
  equals: 61,
  greaterThan: 62,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  underscore: 95,
  backtick: 96,
  pipe: 124,
  tilde: 126,
  fullWidthColon: 0xff1a,
} as const;

/** Bullets in text that was pasted from word processors: • ‣ ◦ ● ▪ ○. */
const pastedBullets = new Set([0x2022, 0x2023, 0x25e6, 0x25cf, 0x25aa, 0x25cb]);

/** The maximum number of digits of a list number in CommonMark. */
const maxListNumberLength = 9;

export const isSpaceOrTab = (code: number): boolean => code === CharCode.space || code === CharCode.tab;
export const isDigitCode = (code: number): boolean => code >= CharCode.zero && code <= CharCode.nine;
export const isColonCode = (code: number): boolean => code === CharCode.colon || code === CharCode.fullWidthColon;
export const isBulletCode = (code: number): boolean =>
  code === CharCode.asterisk ||
  code === CharCode.minus ||
  code === CharCode.plus ||
  (code > 0x2000 && pastedBullets.has(code));

/** Returns the first offset in [from, end) that is not a space or a tab, or `end`. */
export function skipSpaces(text: string, from: number, end: number): number {
  let offset = from;
  while (offset < end && isSpaceOrTab(text.charCodeAt(offset))) offset++;
  return offset;
}

/** Returns `end` moved back over trailing spaces, tabs and other control characters, but not before `from`. */
export function trimEnd(text: string, from: number, end: number): number {
  let offset = end;
  while (offset > from && text.charCodeAt(offset - 1) <= CharCode.space) offset--;
  return offset;
}

/** Returns how often the character `code` is repeated from the offset `from` on. */
export function runLength(text: string, from: number, end: number, code: number): number {
  let offset = from;
  while (offset < end && text.charCodeAt(offset) === code) offset++;
  return offset - from;
}

/**
 * Returns the 0-based column of the offset `to`. A tab advances to the next multiple of four.
 *
 * @param column The column of the offset `from`.
 */
export function columnAt(text: string, from: number, to: number, column = 0): number {
  let result = column;
  for (let offset = from; offset < to; offset++)
    result += text.charCodeAt(offset) === CharCode.tab ? 4 - (result % 4) : 1;
  return result;
}

/** Tests for a line such as `***` or `- - -`. Its first character that is not a space is at `from`. */
export function isThematicBreak(text: string, from: number, end: number): boolean {
  const marker = text.charCodeAt(from);
  if (marker !== CharCode.minus && marker !== CharCode.asterisk && marker !== CharCode.underscore) return false;
  let count = 0;
  for (let offset = from; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (code === marker) count++;
    else if (!isSpaceOrTab(code)) return false;
  }
  return count >= 3;
}

/** Returns the length of the list marker (`*`, `-`, `1.`, `12)`) at `from` without the space after it, or 0. */
export function listMarkerLength(text: string, from: number, end: number): number {
  let offset = from;
  if (isBulletCode(text.charCodeAt(offset))) offset++;
  else {
    while (offset < end && offset - from < maxListNumberLength && isDigitCode(text.charCodeAt(offset))) offset++;
    const code = text.charCodeAt(offset);
    if (offset === from || (code !== CharCode.dot && code !== CharCode.closeParenthesis)) return 0;
    offset++;
  }
  return offset >= end || isSpaceOrTab(text.charCodeAt(offset)) ? offset - from : 0;
}
