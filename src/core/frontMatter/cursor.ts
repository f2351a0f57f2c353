import type { Span } from '../model';
import type { SourceText } from '../text/sourceText';

/**
 * What of front matter an offset is at, as its line alone tells: the YAML may be broken, as it is while it is typed.
 * `key` is the top-level key on the line, or above it for an item of a list.
 */
export interface FrontMatterSpot extends Span {
  readonly at: 'key' | 'value' | 'item';
  readonly key: string;
  /** Whether a colon follows a key, or a blank has to come before a value. */
  readonly hasColon: boolean;
  readonly needsBlank: boolean;
}

/** No front matter goes further. */
const mostLines = 500;

/** The lines of front matter between its fences; undefined where a note has none. Without a closing line it goes to the first blank one. */
export function frontMatterLines(source: SourceText): { readonly first: number; readonly last: number } | undefined {
  if (!/^\ufeff?---[ \t]*(?:ya?ml)?[ \t]*$/i.test(source.text.slice(0, Math.min(source.lineEnd(0), 20))))
    return undefined;
  let blank: number | undefined;
  for (let line = 1; line < Math.min(source.lineCount, mostLines); line++) {
    const text = source.lineText(line);
    if (/^(?:---|\.\.\.)/.test(text)) return { first: 1, last: line - 1 };
    if (text.trim() === '') blank ??= line;
  }
  return { first: 1, last: blank ?? Math.min(source.lineCount, mostLines) - 1 };
}

interface KeyOnLine {
  readonly key: string;
  readonly span: Span;
  readonly colon: number | null;
}

/** The top-level key that a line begins with, be it still without its colon. */
function keyOn(source: SourceText, line: number): KeyOnLine | undefined {
  const text = source.lineText(line);
  const match = /^("[^"]*"?|'[^']*'?|[^\s:#'"[\]{},-](?:[^:]|:(?!\s|$))*?)[ \t]*(?:(:)(?=\s|$)|$)/.exec(
    text.slice(0, 300),
  );
  if (!match) return undefined;
  const [whole, written = '', colon] = match;
  const start = source.lineStart(line);
  return {
    key: written.replace(/^(["'])(.*?)\1?$/, '$2'),
    span: { start, end: start + written.length },
    colon: colon === undefined ? null : start + whole.length - 1,
  };
}

/** The top-level keys that are written, those without a colon left out. */
export function writtenKeys(source: SourceText): Set<string> {
  const lines = frontMatterLines(source);
  const keys = new Set<string>();
  for (let line = lines?.first ?? 0; lines && line <= lines.last; line++) {
    const found = keyOn(source, line);
    if (found && found.colon !== null) keys.add(found.key);
  }
  return keys;
}

/** What an offset is at; undefined outside of front matter, and in what is deeper than a key's own value or list. */
export function spotAt(source: SourceText, offset: number): FrontMatterSpot | undefined {
  const lines = frontMatterLines(source);
  const line = source.lineAt(offset);
  if (!lines || line < lines.first || line > lines.last) return undefined;
  const start = source.lineStart(line);
  const text = source.lineText(line);
  if (text.trim() === '')
    return offset === start ? { at: 'key', key: '', start, end: start, hasColon: false, needsBlank: false } : undefined;
  const item = /^[ \t]*-(?:[ \t]+|$)/.exec(text)?.[0];
  if (item !== undefined) return itemSpot(source, line, start + item.length, offset, lines.first);
  const found = keyOn(source, line);
  if (!found) return undefined;
  const { key, span, colon } = found;
  if (offset <= span.end || colon === null)
    return offset <= span.end ? { at: 'key', key, ...span, hasColon: colon !== null, needsBlank: false } : undefined;
  if (offset <= colon) return undefined;
  const value = valueSpan(source, colon + 1, source.lineEnd(line), offset);
  return {
    at: value.isItem ? 'item' : 'value',
    key,
    start: value.start,
    end: value.end,
    hasColon: true,
    needsBlank: value.start === colon + 1,
  };
}

/** An item of the list under the nearest key above. */
function itemSpot(
  source: SourceText,
  line: number,
  start: number,
  offset: number,
  first: number,
): FrontMatterSpot | undefined {
  if (offset < start) return undefined;
  for (let above = line - 1; above >= first; above--) {
    const text = source.lineText(above);
    if (/^[ \t]*(?:-(?:[ \t]|$)|#|$)/.test(text)) continue;
    const key = keyOn(source, above);
    if (!key || key.colon === null || source.text.slice(key.colon + 1, source.lineEnd(above)).trim() !== '')
      return undefined;
    const { start: from, end } = valueSpan(source, start, source.lineEnd(line), offset);
    return { at: 'item', key: key.key, start: from, end, hasColon: true, needsBlank: false };
  }
  return undefined;
}

/** The value between two offsets of a line, without blanks and comments around it; in brackets the item at the offset. */
function valueSpan(source: SourceText, from: number, to: number, offset: number): Span & { readonly isItem: boolean } {
  const text = source.text.slice(from, to);
  const lead = /^[ \t]*/.exec(text)![0].length;
  const value = /^(?:"(?:[^"\\]|\\.)*"?|'[^']*'?|\[[^\]]*\]?|(?:[^ \t#]|[ \t]+(?![ \t#]|$)|(?<=\S)#)*)/.exec(
    text.slice(lead),
  )![0];
  const start = from + (value === '' && lead > 1 ? 1 : lead);
  const end = start + value.length;
  if (!value.startsWith('[') || offset <= start || offset > end) return { start, end, isItem: false };
  const [before, behind] = [source.text.slice(start + 1, offset), source.text.slice(offset, end)];
  const itemStart = offset - /[^,]*$/.exec(before)![0].trimStart().length;
  return {
    start: itemStart,
    end: Math.max(itemStart, offset + /^[^,\]]*/.exec(behind)![0].trimEnd().length),
    isItem: true,
  };
}
