import { parse, type ParseError } from 'jsonc-parser';
import { SourceText } from './sourceText';

/**
 * Reads JSON. The reason says where it goes wrong and quotes nothing: what a link in somebody's repository leads to is
 * not to be printed.
 */
export function readJson(text: string): { readonly value: unknown } | { readonly reason: string } {
  const json = text.replace(/^\ufeff/, '');
  try {
    return { value: JSON.parse(json) };
  } catch {
    const errors: ParseError[] = [];
    parse(json, errors, { disallowComments: true });
    const { line, column } = new SourceText(json).positionAt(errors[0]?.offset ?? 0);
    return { reason: `It is not JSON: see line ${line + 1}, column ${column + 1}.` };
  }
}
