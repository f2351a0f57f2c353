import type { Span } from '../model';
import { SourceText } from '../text/sourceText';
import { readFrontMatter } from './read';
import { textStart } from './textStart';

/** How many lines front matter, and the text before it, can have. */
const maxLines = 200;

/**
 * Keys that are typical of front matter. One of them is required, because ordinary text between two thematic breaks can
 * look like keys and values, too.
 */
const typicalKeys = new Set([
  'title',
  'date',
  'layout',
  'author',
  'authors',
  'categories',
  'tags',
  'slug',
  'permalink',
  'description',
]);

/**
 * Finds front matter that is not at the start of the note, with only blank lines and HTML comments before it. Other
 * tools do not recognize it. The span starts with its `---`.
 */
export function findMisplacedFrontMatter(source: SourceText): Span | undefined {
  const opening = firstTextLine(source);
  if (
    opening === undefined ||
    source.lineText(opening).trim() !== '---' ||
    !/^[\p{L}_"']/u.test(source.lineText(opening + 1))
  )
    return undefined;
  const start = source.lineStart(opening) + source.lineText(opening).indexOf('---');
  if (start === textStart(source)) return undefined;
  for (let line = opening + 1; line < Math.min(source.lineCount, opening + maxLines); line++) {
    if (source.lineText(line).trimEnd() !== '---') continue;
    const end = source.lineEnd(line);
    return isTypicalFrontMatter(source.text.slice(start, end)) ? { start, end } : undefined;
  }
  return undefined;
}

/** The first line that is neither blank nor in a comment. Undefined if it has text after the end of a comment. */
function firstTextLine(source: SourceText): number | undefined {
  let isInComment = false;
  for (let line = 0; line < Math.min(source.lineCount, maxLines); line++) {
    const text = (line === 0 ? source.lineText(0).slice(textStart(source)) : source.lineText(line)).trim();
    const startsComment: boolean = !isInComment && text.startsWith('<!--');
    if (text === '' && !isInComment) continue;
    if (!isInComment && !startsComment) return line;
    isInComment = !text.includes('-->', startsComment ? '<!--'.length : 0);
    if (!isInComment && !text.endsWith('-->')) return undefined;
  }
  return undefined;
}

function isTypicalFrontMatter(text: string): boolean {
  const frontMatter = readFrontMatter(new SourceText(text));
  if (!frontMatter?.isClosed || frontMatter.end !== text.length || frontMatter.errors.length > 0) return false;
  const keys = frontMatter.fields.map(({ key }) => key);
  return keys.every(key => /^[a-z][\w-]*$/.test(key)) && keys.some(key => typicalKeys.has(key));
}
