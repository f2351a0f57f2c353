import { blockText } from '../../markdown/blockText';
import { blockLabel } from '../../outline/blockLabel';
import { findDates } from '../../dates/findDates';
import { addFrontMatter, addLine, yamlOf, type KeyLine } from '../../frontMatter/write';
import { onDay, usualKind, type KeyHabit } from '../../series/keyHabits';
import type { IsoDate } from '../../model';
import { isOneEditApart } from '../../text/editDistance';
import { baseName, stemOf } from '../../paths/paths';
import type { KeyDescription } from '../../schema/describe';
import type { Fix, RuleContext } from './rule';

/** What a key that is missing is to say; `isCertain` where nobody needs to be asked. */
export interface KnownValue extends KeyLine {
  readonly isCertain: boolean;
}

/** What the series writes there: always the same, or the day of the meeting in its own form. */
export function valueByHabit(context: RuleContext, habit: KeyHabit): KnownValue | undefined {
  const { key, value, dated, isDatedAlike } = habit;
  const kind = usualKind(habit);
  if (value !== null && value.trim() !== '')
    return {
      key,
      value: kind === 'number' || kind === 'boolean' ? value : yamlOf(value.trim()),
      isCertain: kind !== null,
    };
  const day = dated === null ? undefined : dayTold(context);
  if (day)
    return {
      key,
      value: yamlOf(onDay(dated!.trim(), day.iso)),
      isCertain: day.isCertain && isDatedAlike && !dated!.includes('://'),
    };
  return headingFor(context, key);
}

/** What the schema proposes, or the day of the meeting where it wants a date. */
export function valueBySchema(context: RuleContext, { key, proposed, format }: KeyDescription): KnownValue | undefined {
  if (proposed !== undefined) return { key, value: yamlOf(proposed), isCertain: true };
  const day = key === 'date' && format === 'date' ? dayTold(context) : undefined;
  return day ? { key, value: day.iso, isCertain: day.isCertain } : headingFor(context, key);
}

/** A title that the note shows to its readers may be what it is to be called. */
function headingFor({ document: { source, blocks } }: RuleContext, key: string): KnownValue | undefined {
  const [first] = blocks;
  const text =
    key === 'title' && first?.kind === 'heading' && blockLabel(source, first) === null
      ? blockText(source, first).trim()
      : '';
  return text === '' ? undefined : { key, value: yamlOf(text), isCertain: false };
}

/** The day of a note's only meeting; certain where all that tells one agrees, the file's name included. */
function dayTold({
  note: { meetings, dates },
  document: { path },
}: RuleContext): { readonly iso: IsoDate; readonly isCertain: boolean } | undefined {
  const iso = meetings.length === 1 ? meetings[0]!.date : null;
  if (iso === null) return undefined;
  const named = findDates(stemOf(baseName(path)).replaceAll('_', '-'));
  const told = [...dates, ...named].filter(date => date.iso !== null);
  return { iso, isCertain: told.length > 0 && told.every(date => date.iso === iso) };
}

/**
 * The fix that adds one key to front matter.
 *
 * @param order The keys in their usual order.
 */
export function addKeyFix(
  { document: { source }, note: { frontMatter } }: RuleContext,
  known: KnownValue | undefined,
  order: readonly string[],
): Fix[] {
  const before = order.slice(0, Math.max(0, order.indexOf(known?.key ?? '')));
  const edit = known && frontMatter ? addLine(source, frontMatter, known, before) : undefined;
  return edit ? [{ title: `Add “${known!.key}: ${known!.value}”`, edits: [edit], ...judged(known!.isCertain) }] : [];
}

/**
 * The fix that renames a key which is written nearly so: in other capitals, or one letter off.
 *
 * @param known The keys that mean something else.
 */
export function renameKeyFix(
  { note: { frontMatter } }: RuleContext,
  key: string,
  known: readonly string[],
): Fix | undefined {
  const field = frontMatter?.fields.find(
    one => !known.includes(one.key) && (one.key.toLowerCase() === key.toLowerCase() || isOneEditApart(one.key, key)),
  );
  if (!field) return undefined;
  return {
    title: `Change “${field.key}” to “${key}”`,
    edits: [{ ...field.keySpan, newText: yamlOf(key) }],
    ...judged(field.key.toLowerCase() === key.toLowerCase()),
  };
}

/** The fix that gives a note front matter; none where it is not known what each key is to say. */
export function addAllFix({ document: { source } }: RuleContext, known: readonly (KnownValue | undefined)[]): Fix[] {
  const lines = known.filter(one => one !== undefined);
  if (lines.length < known.length) return [];
  return [
    {
      title: 'Add the front matter',
      edits: [addFrontMatter(source, lines)],
      ...judged(lines.every(({ isCertain }) => isCertain)),
    },
  ];
}

const judged = (isCertain: boolean): { needsJudgement?: true } => (isCertain ? {} : { needsJudgement: true });
