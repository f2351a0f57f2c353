import type { Block } from '../block';
import { dateParts } from '../calendar';
import type { IsoDate, Span } from '../model';
import { plainText } from '../plainText';
import { labelledValue } from '../vocabulary';
import { dayPattern, isInstruction, isLater, isThing } from '../words/placeholders';
import { isHeld } from './held';
import type { Finding, Fix, Rule, RuleContext } from './rule';

export const placeholderLeft: Rule = {
  id: 'placeholder/left',
  level: 'warning',
  summary: 'Notes of a meeting that is over have nothing of their template left.',
  *check(context): Generator<Finding> {
    const { note: { meetings }, today } = context;
    const held = meetings.filter(meeting => isHeld(meeting, today));
    if (held.length === 0) return;
    for (const found of findPlaceholders(context)) {
      const meeting = held.find(({ start, end }) => start <= found.start && found.end <= end);
      if (meeting) yield { start: found.start, end: found.end, message: messages[found.kind](found.text), fixes: fixesFor(context, found, meeting.date) };
    }
  },
};

interface Placeholder extends Span {
  readonly kind: 'name' | 'order' | 'day' | 'later';
  readonly text: string;
}

const messages: Readonly<Record<Placeholder['kind'], (text: string) => string>> = {
  name: text => `“${text}” is still to be filled in.`,
  day: text => `“${text}” is still to be the meeting’s date.`,
  later: text => `This is still “${text}”.`,
  order: () => 'This comment is of the template: it tells whoever fills it in what to do.',
};

/** What templates mark as theirs: `$NAME$`, `{{ name }}`, `<name>`, `[name]`, a comment. */
const marks = /\$[A-Z][A-Z\d_]{2,40}\$|\{\{[^{}\n]{1,60}\}\}|<(?!!--|\/)[^<>\n]{2,60}>|(?<![\]!\\])\[[^[\]\n]{3,60}\](?![([:])|<!--[^]{1,300}?-->/g;

function findPlaceholders(context: RuleContext): Placeholder[] {
  const { document: { source, blocks } } = context;
  const found: Placeholder[] = [];
  let index = 0;
  for (const { 0: text, index: start } of source.text.matchAll(marks)) {
    while (index < blocks.length && blocks[index]!.end <= start) index++;
    const block = blocks[index];
    const within = block && block.start <= start ? block : undefined;
    if (within?.kind === 'code' || isInCode(context, start)) continue;
    const span = { start, end: start + text.length, text };
    if (text.startsWith('<!--')) {
      if (isInstruction.test(text.slice(4, -3).trim())) found.push({ ...span, kind: 'order' });
    } else if (isMark(text) && (/^[${]/.test(text) || standsAlone(context, span, within))) found.push({ ...span, kind: 'name' });
  }
  return [...found, ...valuesToCome(context)].sort((a, b) => a.start - b.start);
}

const isMark = (text: string): boolean => text.startsWith('$') || /^\{\{\s*[A-Z][A-Z\d_]{2,}\s*\}\}$/.test(text) || isThing.test(text.replace(/^[{[<\s]+|[}\]>\s]+$/g, ''));

/** An odd number of backticks before it on its line. */
function isInCode({ document: { source } }: RuleContext, at: number): boolean {
  const before = source.text.slice(source.lineStart(source.lineAt(at)), at);
  return before.split('`').length % 2 === 0;
}

/** In a heading, in front matter, or on a line that says nothing else but its label: `npm publish <name>` is of a command. */
function standsAlone({ document: { source }, note: { frontMatter } }: RuleContext, { start }: Span, block: Block | undefined): boolean {
  if (frontMatter && start < frontMatter.end) return true;
  if (block?.kind === 'heading') return true;
  const line = source.lineText(source.lineAt(start));
  if (line.length > 200) return false;
  const rest = line.replace(/^[\s>*+-]*(?:\d+[.)]\s)?(?:\[[ x]\])?/, '').replace(/^[^:：<[{]{1,60}[:：]/, '').replace(marks, '');
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** Dates that are still `YYYY-MM-DD`, and values that are still to be decided, in titles, headings and labelled lines. */
function valuesToCome({ document: { source, blocks }, note: { frontMatter } }: RuleContext): Placeholder[] {
  const fields = (frontMatter?.fields ?? []).filter(({ key, text }) => text !== null && /^title$/i.test(key));
  const values = [
    ...fields.map(({ valueSpan }) => ({ ...valueSpan, isRequired: true })),
    ...blocks.flatMap(block => {
      if (block.kind === 'heading') return [{ start: block.textStart, end: block.textEnd, isRequired: false }];
      return block.kind === 'paragraph' || block.kind === 'item' ? labelledValues(source.text, block) : [];
    }),
  ];
  return values.flatMap(({ start, end, isRequired }): Placeholder[] => {
    const text = source.text.slice(start, end);
    if (isRequired && isLater.test(plainText(text.replace(/^["']|["']$/g, '')))) return [{ start, end, kind: 'later', text }];
    return [...text.matchAll(dayPattern)].map(({ 0: day, index }) => ({ start: start + index, end: start + index + day.length, kind: 'day', text: day }));
  });
}

/** Longer lines say more than a label and what is to come. */
const longestLine = 120;

/** What stands behind the labels of a block's lines: "**Recording**: TBD". */
function labelledValues(text: string, block: Block): (Span & { isRequired: boolean })[] {
  if (block.end - block.textStart > 20 * longestLine) return [];
  const lines = [...text.slice(block.textStart, block.end).matchAll(/[^\r\n]+/g)];
  return lines.flatMap(({ 0: line, index }) => {
    const colon = line.length <= longestLine ? line.search(/[:：]/) : -1;
    const kind = colon > 0 ? labelledValue(plainText(line.slice(0, colon + 1)))?.kind : undefined;
    if (!kind || !filledIn.has(kind)) return [];
    const behind = /^[*_\s]*/.exec(line.slice(colon + 1))![0].length;
    const start = block.textStart + index + colon + 1 + behind;
    return [{ start, end: start + line.slice(colon + 1 + behind).replace(/[*_\s]+$/, '').length, isRequired: true }];
  });
}

/** Labels with a value that is known once the meeting is over. */
const filledIn: ReadonlySet<string> = new Set(['when', 'links', 'roles', 'people']);

function fixesFor({ document: { source } }: RuleContext, { start, end, kind, text }: Placeholder, date: IsoDate | null): Fix[] {
  if (kind === 'day' && date !== null) {
    const day = inForm(text, date);
    return [{ title: `Change to “${day}”`, edits: [{ start, end, newText: day }] }];
  }
  if (kind !== 'order') return [];
  const line = source.lineAt(start);
  const isWholeLine = source.slice({ start: source.lineStart(line), end: start }).trim() === '' && source.slice({ start: end, end: source.lineEnd(source.lineAt(end)) }).trim() === '';
  const next = source.lineAt(end) + 1;
  const edit = isWholeLine && next < source.lineCount ? { start: source.lineStart(line), end: source.lineStart(next), newText: '' } : { start, end, newText: '' };
  return [{ title: 'Remove the comment', edits: [edit], needsJudgement: true }];
}

/** Which part of a date stands in the place of which letters. */
function inForm(text: string, date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  const two = (value: number): string => String(value).padStart(2, '0');
  return text.replace(/(?:Y{4}|J{4}|A{4}|Г{4})|M{2}|М{2}|(?:D{2}|T{2}|J{2}|G{2}|Д{2})/g, part =>
    (part.length === 4 ? String(year) : /^[MМ]/.test(part) ? two(month) : two(day)));
}
