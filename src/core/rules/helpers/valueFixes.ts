import { toYaml } from '../../frontMatter/write';
import type { PlainValue } from '../../frontMatter/yamlValue';
import type { Span } from '../../model';
import { displayValue } from '../../schema/displayValue';
import { isOneEditApart } from '../../text/editDistance';
import { l10n } from '../../text/message';
import type { Fix } from './rule';

/**
 * Returns the fix that replaces a value.
 *
 * @param newText The new value as YAML.
 * @param shown The new value as the title shows it.
 */
export const replaceValueFix = (span: Span, newText: string, shown = newText): Fix => ({
  title: l10n.t('Change the value to "{0}"', shown),
  edits: [{ ...span, newText }],
});

/** The one choice that differs from the value only in case or in one character; empty if there are several. */
function similarChoice(value: string, choices: readonly PlainValue[]): string[] {
  const similar = choices.filter(
    (choice): choice is string =>
      typeof choice === 'string' && (isOneEditApart(value, choice) || value.toLowerCase() === choice.toLowerCase()),
  );
  return similar.length === 1 ? similar : [];
}

/** Returns the fix that makes one choice of the value, if the value is a misspelling of it. */
export const misspelledChoiceFixes = (value: PlainValue, choices: readonly PlainValue[], span: Span): Fix[] =>
  typeof value === 'string'
    ? similarChoice(value, choices).map(choice => replaceValueFix(span, toYaml(choice, true), displayValue(choice)))
    : [];

/**
 * Returns the fix that removes or adds quotes, if that gives the value one of the expected types.
 *
 * @param written The value as YAML.
 * @param types Names of types as in JSON Schema.
 */
export function changeQuotesFixes(written: string, span: Span, types: readonly string[]): Fix[] {
  const inQuotes = /^(["'])(-?\d+(?:\.\d+)?|true|false)\1$/.exec(written)?.[2];
  if (inQuotes !== undefined)
    return types.some(type => isOfType(inQuotes, type)) ? [replaceValueFix(span, inQuotes)] : [];
  return types.includes('string') && /^[\w.+-]+$/.test(written) ? [replaceValueFix(span, `"${written}"`)] : [];
}

/** Whether unquoted YAML, a number or a Boolean, has a type. */
function isOfType(yaml: string, type: string): boolean {
  if (/^[tf]/.test(yaml)) return type === 'boolean';
  return type === 'number' || (type === 'integer' && !yaml.includes('.'));
}
