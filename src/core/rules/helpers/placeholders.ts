import type { Block } from '../../markdown/block';
import type { NoteDocument } from '../../noteDocument';
import type { Span } from '../../model';
import { isUnderTopic } from '../../meeting/meetingScope';
import { plainText } from '../../markdown/plainText';
import type { SourceText } from '../../text/sourceText';
import { isFilledIn, labelKind, labelledValue } from '../../vocabulary/labelKind';
import { dayPattern, isInstruction, isLater, isTagThing, isThing } from '../../vocabulary/placeholderWords';

/** Something that a template leaves to be filled in, or to be done and taken out. */
export interface Placeholder extends Span {
  /** A name for what is to stand there, an order in a comment, a date's form, or a word for what is still to be decided. */
  readonly kind: 'name' | 'order' | 'day' | 'later';
  readonly text: string;
}

/** Longer lines say more than a label and what is to come. */
const longestLine = 200;

/** What templates mark as theirs: `$NAME$`, `{{ name }}`, `<name>`, `[name]`, a comment. */
const marks =
  /\$[A-Za-z][A-Za-z\d_]{2,40}\$|\{\{[^{}\n]{1,60}\}\}|<(?!!--|\/)[^<>\n]{2,60}>|(?<![\]!\\])\[[^[\]\n]{3,60}\](?![([:])|<!--[^]{1,300}?-->/g;

/** The placeholders in a note, code left out, in document order. */
export function findPlaceholders(document: NoteDocument): Placeholder[] {
  const { source, blocks } = document;
  const found: Placeholder[] = [];
  let index = 0;
  for (const { 0: text, index: start } of source.text.matchAll(marks)) {
    while (index < blocks.length && blocks[index]!.end <= start) index++;
    const block = blocks[index];
    const within = block && block.start <= start ? block : undefined;
    if (within?.kind === 'code' || isInCode(document, start)) continue;
    const span = { start, end: start + text.length, text };
    if (text.startsWith('<!--')) {
      if (isInstruction.test(text.slice(4, -3).trim())) found.push({ ...span, kind: 'order' });
    } else if (isToBeFilledIn(document, span, within)) found.push({ ...span, kind: 'name' });
  }
  const starts = new Set(found.map(({ start }) => start));
  return [...found, ...valuesToCome(document).filter(({ start }) => !starts.has(start))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Some marks say it wherever they stand, others where they stand alone, or are all that stands behind a label. */
function isToBeFilledIn(document: NoteDocument, span: Span & { text: string }, within: Block | undefined): boolean {
  const { text } = span;
  if (isMark(text)) return /^[${]/.test(text) || standsAlone(document, span, within);
  return (isLater.test(inner(text)) || isTagThing.test(inner(text))) && isValue(document, span);
}

/** What a mark says, its brackets and underscores aside. */
const inner = (mark: string): string => mark.replace(/^[$<[{\s]+|[$>\]}\s]+$/g, '').replace(/_+/g, ' ');

const isMark = (mark: string): boolean =>
  /^\$[A-Z\d_]+\$$/.test(mark) || /^\{\{\s*[A-Z][A-Z\d_]{2,}\s*\}\}$/.test(mark) || isThing.test(inner(mark));

/** An odd number of backticks before it on its line; a line that is longer than a template's counts as code. */
function isInCode({ source }: NoteDocument, at: number): boolean {
  const start = source.lineStart(source.lineAt(at));
  return at - start > longestLine || source.text.slice(start, at).split('`').length % 2 === 0;
}

/** In a heading, in front matter, or on a line that says nothing else but its label: `npm publish <name>` is of a command. */
function standsAlone({ source, frontMatter }: NoteDocument, { start }: Span, block: Block | undefined): boolean {
  if (frontMatter && start < frontMatter.end) return true;
  if (block?.kind === 'heading') return true;
  const line = source.lineText(source.lineAt(start));
  if (line.length > longestLine) return false;
  const rest = line
    .replace(/^[\s>*+-]*(?:\d+[.)]\s)?(?:\[[ x]\])?/, '')
    .replace(/^[^:：<[{]{1,60}[:：]/, '')
    .replace(marks, '');
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** All that stands behind a label. */
function isValue({ source }: NoteDocument, { start }: Span): boolean {
  const [, label, value = ''] =
    /^[\s>*+-]*(?:\d+[.)]\s)?([^:：<[{]{1,60}[:：])[*_\s]*(.*)$/.exec(
      source.lineText(source.lineAt(start)).slice(0, longestLine),
    ) ?? [];
  return label !== undefined && labelKind(plainText(label)) !== null && value.replace(marks, '').trim() === '';
}

/** Dates that are still `YYYY-MM-DD`, and values that are still to be decided, in titles, headings and labelled lines. */
function valuesToCome(document: NoteDocument): Placeholder[] {
  const { source, blocks, frontMatter } = document;
  const fields = (frontMatter?.fields ?? []).filter(
    ({ key, text }) => text !== null && (/^title$/i.test(key) || isFilledIn(labelKind(`${key}:`))),
  );
  const first = blocks.find(({ kind }) => kind === 'heading');
  const values = [
    ...fields.map(({ valueSpan }) => ({ ...withoutQuotes(source, valueSpan), isRequired: true })),
    ...blocks.flatMap((block, index) => {
      if (block.kind === 'heading')
        return [{ start: block.textStart, end: block.textEnd, isRequired: block === first }];
      const found = block.kind === 'paragraph' || block.kind === 'item' ? labelledValues(source.text, block) : [];
      return found.length > 0 && !isUnderTopic(document, index) ? found : [];
    }),
  ];
  return values.flatMap(({ start, end, isRequired }): Placeholder[] => {
    const text = source.text.slice(start, end);
    if (isRequired && isLater.test(plainText(text))) return [{ start, end, kind: 'later', text }];
    return [...text.matchAll(dayPattern)].map(({ 0: day, index }) => ({
      start: start + index,
      end: start + index + day.length,
      kind: 'day',
      text: day,
    }));
  });
}

function withoutQuotes({ text }: SourceText, { start, end }: Span): Span {
  return /^(["']).*\1$/s.test(text.slice(start, end)) ? { start: start + 1, end: end - 1 } : { start, end };
}

/** What stands behind the labels of a block's lines: "**Recording**: TBD". */
function labelledValues(text: string, block: Block): (Span & { isRequired: boolean })[] {
  if (block.end - block.textStart > 20 * longestLine) return [];
  const lines = [...text.slice(block.textStart, block.end).matchAll(/[^\r\n]+/g)];
  return lines.flatMap(({ 0: line, index }) => {
    const colon = line.length <= longestLine ? line.search(/[:：]/) : -1;
    const kind = colon > 0 ? labelledValue(plainText(line.slice(0, colon + 1)))?.kind : undefined;
    if (!isFilledIn(kind)) return [];
    const behind = /^[*_\s]*/.exec(line.slice(colon + 1))![0].length;
    const start = block.textStart + index + colon + 1 + behind;
    return [{ start, end: start + line.slice(colon + 1 + behind).replace(/[*_\s]+$/, '').length, isRequired: true }];
  });
}
