import type { Span } from '../model';
import type { SourceText } from '../text/sourceText';
import { isListItemOrBlank, listItemMarker, readKey } from './keyLine';

/**
 * What the cursor is in. It is found from single lines, without the YAML parser, because YAML is often invalid while it
 * is typed. The span is what a completion replaces.
 */
export interface CursorTarget extends Span {
  readonly part: 'key' | 'value' | 'item';
  /** The top-level key in the line, or for an item the key of the list. */
  readonly key: string;
  /** For a key: whether a colon follows it. */
  readonly hasColon: boolean;
  /** For a value: whether it needs a space before it, because it is directly after the colon. */
  readonly needsSpace: boolean;
}

/** How many lines front matter can have. */
const maxLines = 500;

interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Returns the 0-based lines between the opening and the closing line. Without a closing line the front matter ends at
 * the first blank line. Undefined if the note does not start with front matter in YAML.
 */
function frontMatterLines(source: SourceText): LineRange | undefined {
  const opening = source.text.slice(0, Math.min(source.lineEnd(0), 20));
  if (!/^\ufeff?---[ \t]*(?:ya?ml)?[ \t]*$/i.test(opening)) return undefined;
  const lineCount = Math.min(source.lineCount, maxLines);
  let firstBlank: number | undefined;
  for (let line = 1; line < lineCount; line++) {
    const text = source.lineText(line);
    if (/^(?:---|\.\.\.)/.test(text)) return { first: 1, last: line - 1 };
    if (text.trim() === '') firstBlank ??= line;
  }
  return { first: 1, last: firstBlank ?? lineCount - 1 };
}

/** Returns the top-level keys in the front matter that have a colon. */
export function presentKeys(source: SourceText): Set<string> {
  const lines = frontMatterLines(source);
  const keys = new Set<string>();
  for (let line = lines?.first ?? 0; lines && line <= lines.last; line++) {
    const found = readKey(source, line);
    if (found && found.colon !== null) keys.add(found.key);
  }
  return keys;
}

/**
 * Returns what an offset is in. Undefined outside of front matter, between a key and its colon, and in values below the
 * top level.
 */
export function cursorTarget(source: SourceText, offset: number): CursorTarget | undefined {
  const lines = frontMatterLines(source);
  const line = source.lineAt(offset);
  if (!lines || line < lines.first || line > lines.last) return undefined;
  const text = source.lineText(line);
  if (text.trim() === '') return offset === source.lineStart(line) ? newKeyAt(offset) : undefined;
  const marker = listItemMarker(text);
  return marker === undefined
    ? keyOrValueTarget(source, line, offset)
    : itemTarget(source, line, source.lineStart(line) + marker.length, offset, lines.first);
}

const newKeyAt = (offset: number): CursorTarget => ({
  part: 'key',
  key: '',
  start: offset,
  end: offset,
  hasColon: false,
  needsSpace: false,
});

/** The target in a line `key: value`. */
function keyOrValueTarget(source: SourceText, line: number, offset: number): CursorTarget | undefined {
  const found = readKey(source, line);
  if (!found) return undefined;
  const { key, span, colon } = found;
  if (offset <= span.end) return { part: 'key', key, ...span, hasColon: colon !== null, needsSpace: false };
  if (colon === null || offset <= colon) return undefined;
  const { isItem, start, end } = valueSpan(source, colon + 1, source.lineEnd(line), offset);
  return { part: isItem ? 'item' : 'value', key, start, end, hasColon: true, needsSpace: start === colon + 1 };
}

/**
 * The target in a line `- item`. The key of the list is the nearest one above. It must not have a value on its line.
 *
 * @param itemStart The offset after the list marker.
 * @param firstLine The first line of the front matter.
 */
function itemTarget(
  source: SourceText,
  line: number,
  itemStart: number,
  offset: number,
  firstLine: number,
): CursorTarget | undefined {
  if (offset < itemStart) return undefined;
  let keyLine = line - 1;
  while (keyLine >= firstLine && isListItemOrBlank(source.lineText(keyLine))) keyLine--;
  const found = keyLine >= firstLine ? readKey(source, keyLine) : undefined;
  if (!found || found.colon === null) return undefined;
  if (source.text.slice(found.colon + 1, source.lineEnd(keyLine)).trim() !== '') return undefined;
  const { start, end } = valueSpan(source, itemStart, source.lineEnd(line), offset);
  return { part: 'item', key: found.key, start, end, hasColon: true, needsSpace: false };
}

const valueForms = [
  String.raw`"(?:[^"\\]|\\.)*"?`,
  String.raw`'[^']*'?`,
  String.raw`\[[^\]]*\]?`,
  // Plain text up to a comment.
  String.raw`(?:[^ \t#]|[ \t]+(?![ \t#]|$)|(?<=\S)#)*`,
];

/** A value in one line. Its closing quote or bracket may be missing. */
const value = new RegExp(`^(?:${valueForms.join('|')})`);

/**
 * Returns the span of the value in a part of a line, without spaces and the comment around it. In a list in brackets
 * it is the span of the item at the offset.
 */
function valueSpan(source: SourceText, from: number, to: number, offset: number): Span & { readonly isItem: boolean } {
  const text = source.text.slice(from, to);
  const spaces = /^[ \t]*/.exec(text)![0].length;
  const written = value.exec(text.slice(spaces))![0];
  // Before a missing value, one space stays.
  const start = from + (written === '' && spaces > 1 ? 1 : spaces);
  const end = start + written.length;
  const isInList = written.startsWith('[') && offset > start && offset <= end;
  return isInList ? { ...itemSpan(source, start + 1, end, offset), isItem: true } : { start, end, isItem: false };
}

/** Returns the span of the item at an offset of a list in brackets. */
function itemSpan(source: SourceText, listStart: number, listEnd: number, offset: number): Span {
  const before = source.text.slice(listStart, offset);
  const after = source.text.slice(offset, listEnd);
  const start = offset - /[^,]*$/.exec(before)![0].trimStart().length;
  return { start, end: Math.max(start, offset + /^[^,\]]*/.exec(after)![0].trimEnd().length) };
}
