import { cursorTarget, presentKeys, type CursorTarget } from '../frontMatter/cursor';
import { toYaml } from '../frontMatter/write';
import { onDay, usualKind, type KeyHabit, type KeyHabits } from '../series/keyHabits';
import { dayOfPath } from '../paths/pathDates';
import type { Span } from '../model';
import type { ReadNote } from '../parse';
import { describeKey, describeKeys, type KeyDescription } from '../schema/describe';
import type { FrontMatterSchema } from '../schema/frontMatterSchema';
import { listed, plain, typeWords } from '../schema/messages';
import type { PlainValue } from '../frontMatter/yamlValue';

/** Something that may be written in front matter. */
export interface FrontMatterCompletion {
  readonly kind: 'key' | 'value';
  readonly label: string;
  /** A few words beside the label. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  readonly insertText: string;
  /** The values to choose from behind a key, as YAML; empty where there are none, or one alone is already in `insertText`. */
  readonly choices: readonly string[];
  /** What it takes the place of. */
  readonly replace: Span;
}

/** What holds for a note's front matter: its schema, or else the habits of its series. */
export interface FrontMatterGuide {
  readonly schema: FrontMatterSchema | null;
  readonly habits: KeyHabits | null;
}

const mostValues = 20;

/** What may be written at an offset of front matter, the likeliest first: keys that are not there yet, or values of the key there. */
export function completeFrontMatter(read: ReadNote, offset: number, guide: FrontMatterGuide): FrontMatterCompletion[] {
  const spot = cursorTarget(read.document.source, offset);
  if (!spot) return [];
  return spot.part === 'key' ? completeKeys(read, spot, guide) : completeValues(read, spot, guide);
}

function completeKeys(
  { document: { source } }: ReadNote,
  spot: CursorTarget,
  guide: FrontMatterGuide,
): FrontMatterCompletion[] {
  const there = presentKeys(source);
  const described = guide.schema
    ? [...describeKeys(guide.schema)].sort((a, b) => Number(b.required) - Number(a.required))
    : [];
  const keys = guide.schema
    ? described.map(({ key }) => key)
    : [...(guide.habits?.keys ?? [])].sort((a, b) => b.count - a.count).map(({ key }) => key);
  return keys
    .filter(key => key === spot.key || !there.has(key))
    .map(key => {
      const description = described.find(one => one.key === key);
      const habit = habitFor(guide, key);
      const choices = choicesFor(description, habit);
      const only = onlyValue(description, habit);
      const name = toYaml(key);
      return {
        kind: 'key',
        label: key,
        detail: detailOf(description, habit, guide),
        documentation: documentationOf(description, habit, guide),
        insertText: spot.hasColon ? name : `${name}: ${only ?? ''}`,
        choices: spot.hasColon || only !== undefined ? [] : choices,
        replace: { start: spot.start, end: spot.end },
      };
    });
}

const habitFor = ({ habits }: FrontMatterGuide, key: string): KeyHabit | undefined =>
  habits?.keys.find(one => one.key === key);

/** The value that goes without saying. */
function onlyValue(description: KeyDescription | undefined, habit: KeyHabit | undefined): string | undefined {
  if (description?.proposed !== undefined) return toYaml(description.proposed);
  return description || habit?.value === undefined || habit.value === null ? undefined : asWritten(habit, habit.value);
}

/** A text of a habit as YAML: a number stays one. */
const asWritten = (habit: KeyHabit, text: string): string =>
  ['number', 'boolean'].includes(usualKind(habit) ?? '') ? text : toYaml(text);

function choicesFor(description: KeyDescription | undefined, habit: KeyHabit | undefined): string[] {
  if (description && description.choices.length > 0) return description.choices.map(one => toYaml(one, true));
  if (description?.types.includes('boolean') ?? (habit && usualKind(habit) === 'boolean')) return ['true', 'false'];
  return [];
}

function completeValues(read: ReadNote, spot: CursorTarget, guide: FrontMatterGuide): FrontMatterCompletion[] {
  const description = guide.schema ? describeKey(guide.schema, spot.key) : undefined;
  const habit = habitFor(guide, spot.key);
  const offered = new Map<string, string>();
  const offer = (value: string, detail: string): void => void (offered.has(value) || offered.set(value, detail));
  if (spot.part === 'item') for (const one of description?.itemChoices ?? []) offer(toYaml(one, true), '');
  else {
    for (const one of choicesFor(description, habit)) offer(one, detailOfValue(habit, one));
    if (description?.proposed !== undefined) offer(toYaml(description.proposed), 'default');
    const isChoice = description !== undefined && description.choices.length > 0;
    if (!isChoice && habit) offerHabits(read, habit, offer);
  }
  const documentation = documentationOf(description, habit, guide);
  return [...offered].slice(0, mostValues).map(([value, detail]) => ({
    kind: 'value',
    label: value,
    detail,
    documentation,
    insertText: spot.needsSpace ? ` ${value}` : value,
    choices: [],
    replace: { start: spot.start, end: spot.end },
  }));
}

/** The day of this note in the form of the series, then what comes again in it. */
function offerHabits(
  { note: { meetings }, document: { path } }: ReadNote,
  habit: KeyHabit,
  offer: (value: string, detail: string) => void,
): void {
  // A note that has only just been begun may be known by its file's name alone.
  const day = meetings[0]?.date ?? dayOfPath(path);
  if (habit.dated !== null && day) offer(toYaml(onDay(habit.dated.trim(), day)), 'the day of this note');
  for (const { text, count } of habit.values.slice(0, mostValues))
    if (count > 1) offer(asWritten(habit, text), `in ${count} notes`);
}

function detailOfValue(habit: KeyHabit | undefined, value: string): string {
  const count = habit?.values.find(({ text }) => text === value)?.count ?? 0;
  return count > 0 ? `in ${count} notes` : '';
}

function detailOf(
  description: KeyDescription | undefined,
  habit: KeyHabit | undefined,
  { habits }: FrontMatterGuide,
): string {
  if (description)
    return [description.required ? 'required' : '', typeWords(description.types)].filter(Boolean).join(', ');
  return habit ? `in ${habit.count} of ${habits!.notes} notes` : '';
}

/** What is known of a key, as Markdown; empty where nothing is. */
function documentationOf(
  description: KeyDescription | undefined,
  habit: KeyHabit | undefined,
  { habits }: FrontMatterGuide,
): string {
  const lines: string[] = [];
  if (description) {
    if (description.description !== null) lines.push(description.description);
    if (description.types.length > 0)
      lines.push(`It is ${typeWords(description.types)}${description.required ? ', and required' : ''}.`);
    else if (description.required) lines.push('It is required.');
    if (description.choices.length > 0) lines.push(`One of ${listed(description.choices, quoted)}.`);
  }
  if (habit) lines.push(`${habit.count} of ${habits!.notes} notes of this series have it${mostly(habit)}.`);
  return lines.join('\n\n');
}

function mostly({ value, values, count }: KeyHabit): string {
  const [first] = values;
  if (value !== null) return `; mostly ${quoted(value)}`;
  return first && first.count > 1 && first.count * 2 > count ? `; more than half ${quoted(first.text)}` : '';
}

/** Escaped, as it may be anything. */
const quoted = (value: PlainValue): string => `“${plain(value).replace(/[\\`*_{}[\]()#+.!|<>&~-]/g, '\\$&')}”`;

/** What is known of the key at an offset of front matter, as Markdown; undefined where nothing is. */
export function hoverFrontMatter(
  { document: { source } }: ReadNote,
  offset: number,
  guide: FrontMatterGuide,
): { readonly span: Span; readonly markdown: string } | undefined {
  const spot = cursorTarget(source, offset);
  if (!spot || spot.key === '' || spot.start === spot.end || offset < spot.start || offset > spot.end) return undefined;
  const description = guide.schema ? describeKey(guide.schema, spot.key) : undefined;
  const markdown = documentationOf(description, habitFor(guide, spot.key), guide);
  return markdown === '' ? undefined : { span: { start: spot.start, end: spot.end }, markdown };
}
