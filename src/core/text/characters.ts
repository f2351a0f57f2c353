/** Character codes the block reader looks at, and the scans over one line it is made of. */
export const Code = {
  tab: 9,
  space: 32,
  hash: 35,
  star: 42,
  plus: 43,
  minus: 45,
  dot: 46,
  zero: 48,
  nine: 57,
  colon: 58,
  less: 60,
  equals: 61,
  greater: 62,
  bracket: 91,
  backslash: 92,
  bracketEnd: 93,
  underscore: 95,
  backtick: 96,
  pipe: 124,
  tilde: 126,
  parenthesisEnd: 41,
} as const;

/** Bullets that word processors leave in pasted text: • ‣ ◦ ● ▪ ○. */
const pastedBullets = new Set([0x2022, 0x2023, 0x25e6, 0x25cf, 0x25aa, 0x25cb]);

export const isBlankCode = (code: number): boolean => code === Code.space || code === Code.tab;
export const isDigit = (code: number): boolean => code >= Code.zero && code <= Code.nine;
export const isBullet = (code: number): boolean =>
  code === Code.star || code === Code.minus || code === Code.plus || (code > 0x2000 && pastedBullets.has(code));

/** The first offset in [from, end) whose character is not a blank, or `end`. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlankCode(text.charCodeAt(at))) at++;
  return at;
}

/** The offset behind the last character in [from, end) that is not a blank, or `from`. */
export function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && text.charCodeAt(at - 1) <= Code.space) at--;
  return at;
}

/** How many times `code` stands in a row from `from` on. */
export function runLength(text: string, from: number, end: number, code: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === code) at++;
  return at - from;
}

/** The column an offset stands at, tabs going to the next multiple of four, when `from` stands at column `column`. */
export function columnAt(text: string, from: number, to: number, column = 0): number {
  let result = column;
  for (let at = from; at < to; at++) result += text.charCodeAt(at) === Code.tab ? 4 - (result % 4) : 1;
  return result;
}

/** True for `***`, `- - -` and their like. */
export function isThematicBreak(text: string, from: number, end: number): boolean {
  const mark = text.charCodeAt(from);
  if (mark !== Code.minus && mark !== Code.star && mark !== Code.underscore) return false;
  let count = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === mark) count++;
    else if (!isBlankCode(code)) return false;
  }
  return count >= 3;
}

/** Length of a list marker at `from` (`*`, `-`, `1.`, `12)`), the blank behind it not counted; 0 where none stands. */
export function markerLength(text: string, from: number, end: number): number {
  let at = from;
  if (isBullet(text.charCodeAt(at))) at++;
  else {
    while (at < end && at - from < 9 && isDigit(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    if (at === from || (code !== Code.dot && code !== Code.parenthesisEnd)) return 0;
    at++;
  }
  return at >= end || isBlankCode(text.charCodeAt(at)) ? at - from : 0;
}
