import { parse, type ParseError } from 'jsonc-parser';
import { l10n, type Message } from './message';
import { SourceText } from './sourceText';

/**
 * Parses JSON. The reason for a failure is one sentence with the position of the error. It quotes nothing of the text,
 * because a link in somebody's repository may point to a file that must not be printed.
 */
export function readJson(text: string): { readonly value: unknown } | { readonly reason: Message } {
  const json = text.replace(/^\ufeff/, '');
  try {
    return { value: JSON.parse(json) };
  } catch {
    const errors: ParseError[] = [];
    parse(json, errors, { disallowComments: true });
    const { line, column } = new SourceText(json).positionAt(errors[0]?.offset ?? 0);
    return { reason: l10n.t('This is not valid JSON (line {0}, column {1}).', line + 1, column + 1) };
  }
}
