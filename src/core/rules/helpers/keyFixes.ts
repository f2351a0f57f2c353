import { blockText } from '../../markdown/blockText';
import { blockLabel } from '../../outline/blockLabel';
import { insertFrontMatter, insertKeyLine, toYaml, type KeyLine } from '../../frontMatter/write';
import { withDate, usualKind, type KeyUsage } from '../../series/frontMatterUsage';
import type { IsoDate } from '../../model';
import { isOneEditApart } from '../../text/editDistance';
import { l10n } from '../../text/message';
import { datesInFileName } from '../../paths/pathDates';
import type { KeyDescription } from '../../schema/describe';
import type { Fix, RuleContext } from './rule';

/** A value for a missing key. If it is not certain, the fix is only a suggestion. */
export interface ProposedValue extends KeyLine {
  readonly isCertain: boolean;
}

/**
 * Returns the value that the other notes of the series suggest: the value that they share, or the day of the meeting
 * in their date format. For `title` it falls back to the heading.
 */
export function valueFromUsage(context: RuleContext, keyUsage: KeyUsage): ProposedValue | undefined {
  const { key, usualValue, latestDatedValue, hasUniformDates } = keyUsage;
  const kind = usualKind(keyUsage);
  if (usualValue !== null && usualValue.trim() !== '')
    return {
      key,
      value: kind === 'number' || kind === 'boolean' ? usualValue : toYaml(usualValue.trim()),
      isCertain: kind !== null,
    };
  const day = latestDatedValue === null ? undefined : meetingDay(context);
  if (day)
    return {
      key,
      value: toYaml(withDate(latestDatedValue!.trim(), day.iso)),
      // A URL with a date may need more changes than the date.
      isCertain: day.isCertain && hasUniformDates && !latestDatedValue!.includes('://'),
    };
  return valueFromHeading(context, key);
}

/** Returns the value that the schema proposes, or the day of the meeting. For `title` it falls back to the heading. */
export function valueFromSchema(
  context: RuleContext,
  { key, proposedValue, format }: KeyDescription,
): ProposedValue | undefined {
  if (proposedValue !== undefined) return { key, value: toYaml(proposedValue), isCertain: true };
  const day = key === 'date' && format === 'date' ? meetingDay(context) : undefined;
  return day ? { key, value: day.iso, isCertain: day.isCertain } : valueFromHeading(context, key);
}

/** The heading at the start of the note may be its title. */
function valueFromHeading({ document: { source, blocks } }: RuleContext, key: string): ProposedValue | undefined {
  const [first] = blocks;
  const text =
    key === 'title' && first?.kind === 'heading' && blockLabel(source, first) === null
      ? blockText(source, first).trim()
      : '';
  return text === '' ? undefined : { key, value: toYaml(text), isCertain: false };
}

/** The day of the note's only meeting. It is certain if all dates in the note and its file name agree. */
function meetingDay({
  note: { meetings, dates },
  document: { path },
}: RuleContext): { readonly iso: IsoDate; readonly isCertain: boolean } | undefined {
  const iso = meetings.length === 1 ? meetings[0]!.date : null;
  if (iso === null) return undefined;
  const fileNameDates = datesInFileName(path);
  const fullDates = [...dates, ...fileNameDates].filter(date => date.iso !== null);
  return { iso, isCertain: fullDates.length > 0 && fullDates.every(date => date.iso === iso) };
}

/**
 * Returns the fix that adds a key to the front matter; empty if the value is unknown or the key cannot be added.
 *
 * @param order The usual order of the keys.
 */
export function addKeyFix(
  { document: { source }, note: { frontMatter } }: RuleContext,
  proposed: ProposedValue | undefined,
  order: readonly string[],
): Fix[] {
  if (!proposed || !frontMatter) return [];
  const before = order.slice(0, Math.max(0, order.indexOf(proposed.key)));
  const edit = insertKeyLine(source, frontMatter, proposed, before);
  if (!edit) return [];
  const title = l10n.t('Add "{0}: {1}"', proposed.key, proposed.value);
  return [{ title, edits: [edit], ...certainty(proposed.isCertain) }];
}

/**
 * Returns the fix that renames a misspelled key: one that differs from `key` only in case or in one character.
 *
 * @param otherKeys Keys that are never a misspelling.
 */
export function renameKeyFix(
  { note: { frontMatter } }: RuleContext,
  key: string,
  otherKeys: readonly string[],
): Fix | undefined {
  const isSameInLowerCase = (written: string): boolean => written.toLowerCase() === key.toLowerCase();
  const field = frontMatter?.fields.find(
    ({ key: written }) => !otherKeys.includes(written) && (isSameInLowerCase(written) || isOneEditApart(written, key)),
  );
  if (!field) return undefined;
  return {
    title: l10n.t('Rename the key "{0}" to "{1}"', field.key, key),
    edits: [{ ...field.keySpan, newText: toYaml(key) }],
    ...certainty(isSameInLowerCase(field.key)),
  };
}

/** Returns the fix that adds front matter to a note; empty if one of the values is unknown. */
export function addFrontMatterFix(
  { document: { source } }: RuleContext,
  proposed: readonly (ProposedValue | undefined)[],
): Fix[] {
  const lines = proposed.filter(value => value !== undefined);
  if (lines.length < proposed.length) return [];
  return [
    {
      title: l10n.t('Add the front matter'),
      edits: [insertFrontMatter(source, lines)],
      ...certainty(lines.every(({ isCertain }) => isCertain)),
    },
  ];
}

const certainty = (isCertain: boolean): { isSuggestion?: true } => (isCertain ? {} : { isSuggestion: true });
