import type { Problem } from '../../../src/core/linter/checkNote';
import { checkText } from './rules';

/** A JSON Schema with the given properties. */
export const schemaOf = (
  properties: Record<string, unknown>,
  otherKeywords: Record<string, unknown> = {},
): Record<string, unknown> => ({ properties, ...otherKeywords });

/** Returns the problems that the rules for schemas find in a note. */
export const checkSchema = (text: string, schema: unknown): Problem[] =>
  checkText(text, { schema }).filter(({ rule: { id } }) => /^front-matter\/(?:required|type)$/.test(id));
