import { columnAt, skipSpaces } from '../text/characters';
import type { SourceText } from '../text/sourceText';

export interface HtmlBlock {
  /** 0-based. */
  readonly lastLine: number;
  /** Whether the block opens or closes a `<details>` element that contains other blocks. */
  readonly details: 'opens' | 'closes' | null;
}

/** The HTML blocks that end with a certain text. */
const blocksWithEnd: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<\?/, /\?>/],
];

/** The tags that start an HTML block in any line, see <https://spec.commonmark.org/0.31.2/#html-blocks>. */
const blockTags = [
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt',
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu',
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr',
  'track|ul',
];
const blockTagPattern = new RegExp(`^</?(?:${blockTags.join('|')})(?=[\\s/>]|$)`, 'i');

/** Any other tag, if it is alone on its line. */
const loneTagPattern = /^<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>\s*$/i;

/** How many characters of a line are checked for the start of an HTML block. */
const maxStartLength = 1000;

/** A line that may start an HTML block. */
interface HtmlStart {
  readonly line: number;
  /** The offset of the first character. */
  readonly start: number;
  /** The minimum column of text that belongs to the enclosing list item. A line further to the left ends the block. */
  readonly minColumn: number;
  /** True if the line follows a paragraph without an empty line. Not every HTML block can interrupt a paragraph. */
  readonly followsText: boolean;
}

/** Returns the HTML block that starts on a line, or undefined if the line does not start one. */
export function findHtmlBlock(source: SourceText, htmlStart: HtmlStart): HtmlBlock | undefined {
  const { line, start, followsText } = htmlStart;
  const head = source.text.slice(start, Math.min(source.lineEnd(line), start + maxStartLength));
  for (const [startPattern, endPattern] of blocksWithEnd) {
    if (startPattern.test(head)) return { lastLine: findLineWith(source, htmlStart, endPattern), details: null };
  }
  if (!blockTagPattern.test(head) && (followsText || !loneTagPattern.test(head))) return undefined;
  const lastLine = lastLineBeforeBlank(source, htmlStart);
  return { lastLine, details: readDetails(source.text.slice(start, source.lineEnd(lastLine))) };
}

function findLineWith(source: SourceText, { line: firstLine, start, minColumn }: HtmlStart, end: RegExp): number {
  // Skips two characters, so that `<!-->` does not end itself.
  let from = start + 2;
  for (let line = firstLine; line < source.lineCount; line++) {
    if (line > firstLine && isOutsideItem(source, line, minColumn)) return line - 1;
    if (end.test(source.text.slice(from, source.lineEnd(line)))) return line;
    from = source.lineStart(line + 1);
  }
  return source.lineCount - 1;
}

function lastLineBeforeBlank(source: SourceText, { line: firstLine, minColumn }: HtmlStart): number {
  let next = firstLine + 1;
  while (next < source.lineCount && !isBlankLine(source, next) && !isOutsideItem(source, next, minColumn)) next++;
  return next - 1;
}

const isBlankLine = (source: SourceText, line: number): boolean => source.lineText(line).trim() === '';

function isOutsideItem(source: SourceText, line: number, minColumn: number): boolean {
  if (minColumn === 0) return false;
  const lineStart = source.lineStart(line);
  const lineEnd = source.lineEnd(line);
  const start = skipSpaces(source.text, lineStart, lineEnd);
  return start < lineEnd && columnAt(source.text, lineStart, start) < minColumn;
}

function readDetails(html: string): HtmlBlock['details'] {
  const opened = html.search(/<details\b/i);
  const closed = html.search(/<\/details>/i);
  if (closed > opened) return 'closes';
  return opened >= 0 ? 'opens' : null;
}
