import matter from 'gray-matter';
import type { SourceText } from '../text/sourceText';
import type { FrontMatterBlock, OpeningLine } from './block';
import { isKeyLine, lineHead } from './lineHead';

/**
 * Finds front matter that is closed, by a line that starts with `---` or by `...`, the end of a YAML document. Returns
 * undefined if it is not closed, or if the two lines are thematic breaks with Markdown between them.
 */
export function findClosedBlock(source: SourceText, opening: OpeningLine): FrontMatterBlock | undefined {
  const text = source.text.slice(opening.end);
  const split = splitFrontMatter(text.slice(0, usualLength)) ?? splitFrontMatter(text);
  const contentEnd = opening.end + (split?.content.length ?? 0);
  const closingLine = split ? source.lineAt(contentEnd) + 1 : source.lineCount;
  const { end, isFrontMatter } = inspectLines(source, closingLine);
  if (end === source.lineCount || !(isFrontMatter || /\w/.test(opening.language))) return undefined;
  const lineEnd = source.lineEnd(end);
  if (end < closingLine) return { isClosed: true, end: lineEnd, yamlEnd: lineEnd, isEmpty: false };
  const yamlEnd = split!.content.endsWith('\r') ? contentEnd - 1 : contentEnd;
  return { isClosed: true, end: lineEnd, yamlEnd, isEmpty: split!.isEmpty };
}

/** Front matter is rarely longer. gray-matter copies its input, so it is given the whole text only if necessary. */
const usualLength = 4000;

interface SplitFrontMatter {
  /** From the line break of the opening line to the line break before the closing line. */
  readonly content: string;
  /** Whether it contains nothing but comments. */
  readonly isEmpty: boolean;
}

/**
 * Lets gray-matter find the closing line.
 *
 * - gray-matter treats the whole text as front matter if no line closes it, so it is not called then.
 * - It does not support a lone CR as a line break, so it is given an LF instead, which has the same length.
 * - It is not given the language of the front matter. It looks for an engine of that name, and throws if there is none.
 * - Its engine for YAML is replaced by one that does nothing: the YAML is parsed later, with positions, and only if it
 *   is not Markdown between two thematic breaks.
 * - It caches each text forever if it is called without options.
 *
 * @param text The text that starts with the line break of the opening line.
 */
function splitFrontMatter(text: string): SplitFrontMatter | undefined {
  if (!/[\r\n]---/.test(text)) return undefined;
  const file = matter(`---${text.replace(/\r(?!\n)/g, '\n')}`, { language: 'yaml', engines: { yaml: () => ({}) } });
  // Its type declarations do not have `isEmpty`.
  const { isEmpty = false } = file as { isEmpty?: boolean };
  return { content: file.matter, isEmpty };
}

/**
 * Looks for a line `...` and for Markdown.
 *
 * @param closingLine The line of the closing `---`; the number of lines if there is none.
 * @returns The 0-based line that closes the front matter, and whether the lines before it are more like YAML than like
 *   Markdown.
 */
function inspectLines(source: SourceText, closingLine: number): { end: number; isFrontMatter: boolean } {
  let keys = 0;
  let otherLines = 0;
  let hasMarkdown = false;
  let line = 1;
  for (; line < closingLine; line++) {
    const text = lineHead(source, line);
    if (keys > 0 && text.trimEnd() === '...') break;
    if (isKeyLine(text)) keys++;
    else if (/^[^\s#\-}\]]/.test(text)) otherLines++;
    // A heading of level 2 or lower, or a list marker that YAML does not have.
    hasMarkdown ||= /^(?:#{2,6} |\* )/.test(text);
  }
  return { end: line, isFrontMatter: keys >= otherLines && !hasMarkdown };
}
