import { cursorTarget, presentKeys, type CursorTarget } from '../frontMatter/cursor';
import { toYaml } from '../frontMatter/write';
import type { Span } from '../model';
import type { ParsedNote } from '../parse';
import { dateInPath } from '../paths/pathDates';
import { describeKey, describeKeys, type KeyDescription } from '../schema/describe';
import { usualKind, withDate, type KeyUsage } from '../series/frontMatterUsage';
import { l10n, type Message } from '../text/message';
import { documentKey, summarizeKey, usageOf, type FrontMatterGuide } from './keyDocumentation';

/** A completion in front matter. */
export interface FrontMatterCompletion {
  readonly kind: 'key' | 'value';
  readonly label: string;
  /** A few words to show after the label; may be empty. */
  readonly detail: Message | string;
  /** Paragraphs in Markdown. */
  readonly documentation: readonly (Message | string)[];
  readonly insertText: string;
  /** For a key, the values to choose from after it, as YAML. Empty if there are none or `insertText` has the value. */
  readonly choices: readonly string[];
  /** The span to replace. */
  readonly replace: Span;
}

const maxValues = 20;

/**
 * Returns the completions at an offset of front matter, most likely first: keys that are not present yet, or values for
 * the key. Empty outside of front matter.
 */
export function completeFrontMatter(
  read: ParsedNote,
  offset: number,
  guide: FrontMatterGuide,
): FrontMatterCompletion[] {
  const target = cursorTarget(read.document.source, offset);
  if (!target) return [];
  return target.part === 'key' ? completeKeys(read, target, guide) : completeValues(read, target, guide);
}

/** Required keys, or the most frequent ones in the series, are first. */
function completeKeys(
  { document }: ParsedNote,
  target: CursorTarget,
  guide: FrontMatterGuide,
): FrontMatterCompletion[] {
  const present = presentKeys(document.source);
  const isOffered = (key: string): boolean => key === target.key || !present.has(key);
  if (guide.schema)
    return describeKeys(guide.schema)
      .sort((a, b) => Number(b.required) - Number(a.required))
      .filter(({ key }) => isOffered(key))
      .map(description => completeKey(description.key, description, target, guide));
  return [...(guide.usage?.keys ?? [])]
    .sort((a, b) => b.count - a.count)
    .filter(({ key }) => isOffered(key))
    .map(({ key }) => completeKey(key, undefined, target, guide));
}

function completeKey(
  key: string,
  description: KeyDescription | undefined,
  { start, end, hasColon }: CursorTarget,
  guide: FrontMatterGuide,
): FrontMatterCompletion {
  const usage = usageOf(guide, key);
  const value = likelyValue(description, usage);
  return {
    kind: 'key',
    label: key,
    detail: summarizeKey(description, usage, guide),
    documentation: documentKey(description, usage, guide),
    insertText: hasColon ? toYaml(key) : `${toYaml(key)}: ${value ?? ''}`,
    choices: hasColon || value !== undefined ? [] : choicesFor(description, usage),
    replace: { start, end },
  };
}

/** The value to insert with a key, as YAML: the one that the schema proposes, or that nearly all notes have. */
function likelyValue(description: KeyDescription | undefined, usage: KeyUsage | undefined): string | undefined {
  if (description) return description.proposedValue === undefined ? undefined : toYaml(description.proposedValue);
  const usualValue = usage?.usualValue ?? null;
  return usage && usualValue !== null ? usedValueAsYaml(usage, usualValue) : undefined;
}

/** Returns a value from other notes as YAML. Numbers and Booleans stay without quotes. */
const usedValueAsYaml = (usage: KeyUsage, text: string): string =>
  ['number', 'boolean'].includes(usualKind(usage) ?? '') ? text : toYaml(text);

/** The values to choose from, as YAML. */
function choicesFor(description: KeyDescription | undefined, usage: KeyUsage | undefined): string[] {
  if (description && description.choices.length > 0) return description.choices.map(value => toYaml(value, true));
  const isBoolean = description ? description.types.includes('boolean') : usage && usualKind(usage) === 'boolean';
  return isBoolean ? ['true', 'false'] : [];
}

/** A value as YAML, with a few words to show after it. */
interface ValueOption {
  readonly value: string;
  readonly detail: Message | string;
}

function completeValues(read: ParsedNote, target: CursorTarget, guide: FrontMatterGuide): FrontMatterCompletion[] {
  const description = guide.schema ? describeKey(guide.schema, target.key) : undefined;
  const usage = usageOf(guide, target.key);
  const options = target.part === 'item' ? itemOptions(description) : valueOptions(read, description, usage);
  const documentation = documentKey(description, usage, guide);
  return withoutRepetitions(options)
    .slice(0, maxValues)
    .map(({ value, detail }) => ({
      kind: 'value',
      label: value,
      detail,
      documentation,
      insertText: target.needsSpace ? ` ${value}` : value,
      choices: [],
      replace: { start: target.start, end: target.end },
    }));
}

/** Keeps the first option for each value. */
function withoutRepetitions(options: readonly ValueOption[]): ValueOption[] {
  const optionByValue = new Map<string, ValueOption>();
  for (const option of options) if (!optionByValue.has(option.value)) optionByValue.set(option.value, option);
  return [...optionByValue.values()];
}

const itemOptions = (description: KeyDescription | undefined): ValueOption[] =>
  (description?.itemChoices ?? []).map(value => ({ value: toYaml(value, true), detail: '' }));

function valueOptions(
  read: ParsedNote,
  description: KeyDescription | undefined,
  usage: KeyUsage | undefined,
): ValueOption[] {
  const options: ValueOption[] = choicesFor(description, usage).map(value => ({
    value,
    detail: noteCountDetail(usage?.values.find(({ text }) => text === value)?.count ?? 0),
  }));
  if (description?.proposedValue !== undefined)
    options.push({ value: toYaml(description.proposedValue), detail: l10n.t('default') });
  const isChoice = description !== undefined && description.choices.length > 0;
  if (!isChoice && usage) options.push(...usedOptions(read, usage));
  return options;
}

/** The date of this note in the format of the series, then the values of other notes. */
function usedOptions({ note: { meetings }, document: { path } }: ParsedNote, usage: KeyUsage): ValueOption[] {
  // A new note may have its date only in the name of the file.
  const date = meetings[0]?.date ?? dateInPath(path);
  const { latestDatedValue, values } = usage;
  const used = values
    .slice(0, maxValues)
    .filter(({ count }) => count > 1)
    .map(({ text, count }) => ({ value: usedValueAsYaml(usage, text), detail: noteCountDetail(count) }));
  if (latestDatedValue === null || !date) return used;
  return [{ value: toYaml(withDate(latestDatedValue.trim(), date)), detail: l10n.t('date of this note') }, ...used];
}

function noteCountDetail(count: number): Message | string {
  if (count === 0) return '';
  return count === 1 ? l10n.t('in 1 note') : l10n.t('in {0} notes', count);
}
