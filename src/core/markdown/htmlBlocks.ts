import { columnAt, skipSpaces } from '../text/characters';
import type { SourceText } from '../text/sourceText';

/** Where an HTML block ends, and whether it opens or closes a `<details>` that other blocks stand in. */
export interface HtmlBlock {
  /** 0-based. */
  readonly lastLine: number;
  readonly details: 'opens' | 'closes' | null;
}

const endedByText: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<\?/, /\?>/],
];

/** Tags that begin a block of HTML wherever they stand: CommonMark's list, <https://spec.commonmark.org/0.31.2/#html-blocks>. */
const blockTag = new RegExp(
  `^</?(?:${[
    'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt',
    'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu',
    'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul',
  ].join('|')})(?=[\\s/>]|$)`,
  'i',
);

/** Any other tag alone on its line. */
const loneTag = /^<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>\s*$/i;

/** The longest look at a line: what begins an HTML block stands at its head. */
const lookAhead = 1000;

/** Where an HTML block may begin. */
interface Beginning {
  readonly line: number;
  /** Offset of its first character. */
  readonly first: number;
  /** The column that its lines must reach: less, and they stand outside the list item it is in. */
  readonly inside: number;
  /** A paragraph is open, which not every block may interrupt. */
  readonly inText: boolean;
}

/** The HTML block that begins there; undefined where none does. */
export function htmlBlockEnd(source: SourceText, beginning: Beginning): HtmlBlock | undefined {
  const { line, first, inText } = beginning;
  const head = source.text.slice(first, Math.min(source.lineEnd(line), first + lookAhead));
  for (const [begin, end] of endedByText) {
    if (begin.test(head)) return { lastLine: lineThatHas(source, beginning, end), details: null };
  }
  if (!blockTag.test(head) && (inText || !loneTag.test(head))) return undefined;
  const lastLine = lineBeforeBlank(source, beginning);
  return { lastLine, details: detailsIn(source.text.slice(first, source.lineEnd(lastLine))) };
}

function lineThatHas(source: SourceText, { line, first, inside }: Beginning, end: RegExp): number {
  // An opening `<!-->` must not find its end in its own beginning.
  let from = first + 2;
  for (let at = line; at < source.lineCount; at++) {
    if (at > line && isOutside(source, at, inside)) return at - 1;
    if (end.test(source.text.slice(from, source.lineEnd(at)))) return at;
    from = source.lineStart(at + 1);
  }
  return source.lineCount - 1;
}

function lineBeforeBlank(source: SourceText, { line, inside }: Beginning): number {
  let at = line;
  while (at + 1 < source.lineCount && !isBlankLine(source, at + 1) && !isOutside(source, at + 1, inside)) at++;
  return at;
}

function isBlankLine(source: SourceText, line: number): boolean {
  return source.lineText(line).trim() === '';
}

function isOutside(source: SourceText, line: number, inside: number): boolean {
  if (inside === 0) return false;
  const start = source.lineStart(line);
  const end = source.lineEnd(line);
  const first = skipSpaces(source.text, start, end);
  return first < end && columnAt(source.text, start, first) < inside;
}

function detailsIn(html: string): HtmlBlock['details'] {
  const opened = html.search(/<details\b/i);
  const closed = html.search(/<\/details>/i);
  if (closed > opened) return 'closes';
  return opened >= 0 ? 'opens' : null;
}

/** True where the line is a table's second: `| --- | :-: |`. */
export function isTableDelimiter(source: SourceText, line: number): boolean {
  if (line >= source.lineCount) return false;
  const start = source.lineStart(line);
  const end = source.lineEnd(line);
  if (end - start > lookAhead || end - start < 3) return false;
  const code = source.text.charCodeAt(start);
  // Nearly every line fails here, before a string is made.
  if (code !== 0x20 && code !== 0x2d && code !== 0x3a && code !== 0x7c) return false;
  const text = source.text.slice(start, end);
  if (!text.includes('|')) return false;
  return text
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .every(cell => /^\s*:?-+:?\s*$/.test(cell));
}
