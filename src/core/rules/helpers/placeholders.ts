import type { Block } from '../../markdown/block';
import type { NoteDocument } from '../../noteDocument';
import type { Span } from '../../model';
import { isUnderTopic } from '../../meeting/date/meetingScope';
import { plainText } from '../../markdown/plainText';
import type { SourceText } from '../../text/sourceText';
import { labelKind, parseLabeledValue } from '../../vocabulary/labelKind';
import { needsValue } from '../../vocabulary/sectionKind';
import {
  datePlaceholderPattern,
  instructionPattern,
  undecidedPattern,
  tagPlaceholderPattern,
  placeholderPattern,
} from '../../vocabulary/placeholderWords';

/** Text of a template that the author of a note has to replace or remove. */
export interface Placeholder extends Span {
  /**
   * - `name`: the name of a value, such as `<topic>` or `$TITLE$`
   * - `instruction`: a comment such as `<!-- Add your topics here -->`
   * - `date`: a date format, such as `YYYY-MM-DD`
   * - `open`: a word for a value that is not known yet, such as `TBD`
   */
  readonly kind: 'name' | 'instruction' | 'date' | 'open';
  readonly text: string;
}

/** The span of a value that may contain a placeholder. */
interface ValueSpan extends Span {
  /** Whether a word such as "TBD" is a placeholder here. Below the first heading it can be a topic. */
  readonly mayBeOpen: boolean;
}

/** Longer lines, in UTF-16 code units, are prose and not searched. */
const maxLineLength = 200;

/** The usual syntax of placeholders in templates: `$NAME$`, `{{ name }}`, `<name>`, `[name]`, `<!-- comment -->`. */
const placeholderMarks = new RegExp(
  [
    /\$[A-Za-z][A-Za-z\d_]{2,40}\$/,
    /\{\{[^{}\n]{1,60}\}\}/,
    /<(?!!--|\/)[^<>\n]{2,60}>/,
    // Not an image, an escaped bracket, a link or a link definition.
    /(?<![\]!\\])\[[^[\]\n]{3,60}\](?![([:])/,
    /<!--[^]{1,300}?-->/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** Returns the placeholders in a note, except in code, in document order. */
export function findPlaceholders(document: NoteDocument): Placeholder[] {
  const { source, blocks } = document;
  const found: Placeholder[] = [];
  let index = 0;
  for (const { 0: text, index: start } of source.text.matchAll(placeholderMarks)) {
    while (index < blocks.length && blocks[index]!.end <= start) index++;
    const block = blocks[index];
    const within = block && block.start <= start ? block : undefined;
    if (within?.kind === 'code' || isInCode(document, start)) continue;
    const span = { start, end: start + text.length, text };
    if (text.startsWith('<!--')) {
      if (instructionPattern.test(text.slice(4, -3).trim())) found.push({ ...span, kind: 'instruction' });
    } else if (isNamePlaceholder(document, span, within)) found.push({ ...span, kind: 'name' });
  }
  const starts = new Set(found.map(({ start }) => start));
  return [...found, ...findOpenValues(document).filter(({ start }) => !starts.has(start))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Some marks are placeholders anywhere, others only if they are alone on their line or the whole value of a label. */
function isNamePlaceholder(document: NoteDocument, span: Span & { text: string }, within: Block | undefined): boolean {
  const { text } = span;
  if (isTemplateName(text)) return /^[${]/.test(text) || isAlone(document, span, within);
  return (
    (undecidedPattern.test(markText(text)) || tagPlaceholderPattern.test(markText(text))) &&
    isLabelValue(document, span)
  );
}

/** The text of a mark without brackets and underscores. */
const markText = (mark: string): string => mark.replace(/^[$<[{\s]+|[$>\]}\s]+$/g, '').replace(/_+/g, ' ');

const isTemplateName = (mark: string): boolean =>
  /^\$[A-Z\d_]+\$$/.test(mark) ||
  /^\{\{\s*[A-Z][A-Z\d_]{2,}\s*\}\}$/.test(mark) ||
  placeholderPattern.test(markText(mark));

/** True after an odd number of backticks. Anything far into a long line counts as code too. */
function isInCode({ source }: NoteDocument, at: number): boolean {
  const start = source.lineStart(source.lineAt(at));
  return at - start > maxLineLength || source.text.slice(start, at).split('`').length % 2 === 0;
}

/**
 * True in a heading, in front matter, and on a line with no other text than a label. `npm publish <name>` is a command,
 * not a placeholder.
 */
function isAlone({ source, frontMatter }: NoteDocument, { start }: Span, block: Block | undefined): boolean {
  if (frontMatter && start < frontMatter.end) return true;
  if (block?.kind === 'heading') return true;
  const line = source.lineText(source.lineAt(start));
  if (line.length > maxLineLength) return false;
  const rest = line
    .replace(/^[\s>*+-]*(?:\d+[.)]\s)?(?:\[[ x]\])?/, '')
    .replace(/^[^:：<[{]{1,60}[:：]/, '')
    .replace(placeholderMarks, '');
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** True if the rest of the line after a known label has no other text. */
function isLabelValue({ source }: NoteDocument, { start }: Span): boolean {
  const [, label, value = ''] =
    /^[\s>*+-]*(?:\d+[.)]\s)?([^:：<[{]{1,60}[:：])[*_\s]*(.*)$/.exec(
      source.lineText(source.lineAt(start)).slice(0, maxLineLength),
    ) ?? [];
  return (
    label !== undefined && labelKind(plainText(label)) !== null && value.replace(placeholderMarks, '').trim() === ''
  );
}

/** Finds date formats and words such as "TBD" in front matter, headings and labeled lines. */
function findOpenValues(document: NoteDocument): Placeholder[] {
  const { source, blocks, frontMatter } = document;
  const fields = (frontMatter?.fields ?? []).filter(
    ({ key, text }) => text !== null && (/^title$/i.test(key) || needsValue(labelKind(`${key}:`))),
  );
  const firstHeading = blocks.find(({ kind }) => kind === 'heading');
  const values: ValueSpan[] = [
    ...fields.map(({ valueSpan }) => ({ ...withoutQuotes(source, valueSpan), mayBeOpen: true })),
    ...blocks.flatMap((block, index) => {
      if (block.kind === 'heading')
        return [{ start: block.textStart, end: block.textEnd, mayBeOpen: block === firstHeading }];
      const found = block.kind === 'paragraph' || block.kind === 'item' ? labeledValues(source.text, block) : [];
      return found.length > 0 && !isUnderTopic(document, index) ? found : [];
    }),
  ];
  return values.flatMap(({ start, end, mayBeOpen }): Placeholder[] => {
    const text = source.text.slice(start, end);
    if (mayBeOpen && undecidedPattern.test(plainText(text))) return [{ start, end, kind: 'open', text }];
    return [...text.matchAll(datePlaceholderPattern)].map(({ 0: day, index }) => ({
      start: start + index,
      end: start + index + day.length,
      kind: 'date',
      text: day,
    }));
  });
}

function withoutQuotes({ text }: SourceText, { start, end }: Span): Span {
  return /^(["']).*\1$/s.test(text.slice(start, end)) ? { start: start + 1, end: end - 1 } : { start, end };
}

/** The values of a block's labeled lines, such as "**Recording**: TBD". */
function labeledValues(text: string, block: Block): ValueSpan[] {
  if (block.end - block.textStart > 20 * maxLineLength) return [];
  const lines = [...text.slice(block.textStart, block.end).matchAll(/[^\r\n]+/g)];
  return lines.flatMap(({ 0: line, index }) => {
    const colon = line.length <= maxLineLength ? line.search(/[:：]/) : -1;
    const kind = colon > 0 ? parseLabeledValue(plainText(line.slice(0, colon + 1)))?.kind : undefined;
    if (!needsValue(kind)) return [];
    const [opening] = /^[*_\s]*/.exec(line.slice(colon + 1))!;
    const valueStart = colon + 1 + opening.length;
    const start = block.textStart + index + valueStart;
    return [{ start, end: start + line.slice(valueStart).replace(/[*_\s]+$/, '').length, mayBeOpen: true }];
  });
}
