import { readFrontMatter } from './read';
import type { Span } from '../model';
import { SourceText } from '../text/sourceText';

/** Front matter is short, and so is what stands before it by mistake. */
const mostLines = 200;

/** Keys that are written in front matter and nowhere else; other lines of that look between two rules are the note's own. */
const telling = new Set([
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

/** Front matter with nothing but blanks and comments before it, from its dashes on. */
export function laterFrontMatter(source: SourceText): Span | undefined {
  const opening = firstTextLine(source);
  if (
    opening === undefined ||
    source.lineText(opening).trim() !== '---' ||
    !/^[\p{L}_"']/u.test(source.lineText(opening + 1))
  )
    return undefined;
  const start = source.lineStart(opening) + source.lineText(opening).indexOf('---');
  if (start === startOf(source)) return undefined;
  for (let line = opening + 1; line < Math.min(source.lineCount, opening + mostLines); line++) {
    if (source.lineText(line).trimEnd() !== '---') continue;
    const end = source.lineEnd(line);
    return isSurely(source.text.slice(start, end)) ? { start, end } : undefined;
  }
  return undefined;
}

/** A byte order mark stands before the text. */
export const startOf = ({ text }: SourceText): number => (text.charCodeAt(0) === 0xfeff ? 1 : 0);

/** The first line that is neither blank nor of a comment. */
function firstTextLine(source: SourceText): number | undefined {
  let inComment = false;
  for (let line = 0; line < Math.min(source.lineCount, mostLines); line++) {
    const text = source
      .lineText(line)
      .slice(line === 0 ? startOf(source) : 0)
      .trim();
    const begins: boolean = !inComment && text.startsWith('<!--');
    if (text === '' && !inComment) continue;
    if (!inComment && !begins) return line;
    inComment = !text.includes('-->', begins ? 4 : 0);
    if (!inComment && !text.endsWith('-->')) return undefined;
  }
  return undefined;
}
function isSurely(text: string): boolean {
  const found = readFrontMatter(new SourceText(text));
  if (!found?.closed || found.end !== text.length || found.errors.length > 0) return false;
  return found.fields.every(({ key }) => /^[a-z][\w-]*$/.test(key)) && found.fields.some(({ key }) => telling.has(key));
}
