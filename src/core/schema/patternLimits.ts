import { l10n, type Message } from '../text/message';
import { patternCost } from './patternCost';
import type { SchemaNode } from './schemaNode';
import { UnusableSchemaError } from './unusableSchemaError';

/** Returns the patterns that a schema itself has. */
export const patternsOf = ({ pattern, patternProperties }: SchemaNode): string[] => [
  ...(pattern === undefined ? [] : [pattern]),
  ...Object.keys(patternProperties ?? {}),
];

/** How much of a pattern a message shows. */
const maxShownLength = 80;

/**
 * Returns the maximum length of a text that is matched with the patterns of a schema. Infinity if it has no patterns.
 *
 * @param path The path from the root to the schema; empty for the root.
 * @throws UnusableSchemaError
 */
export function textLimitOf(node: SchemaNode, path: string): number {
  let maxTextLength = Infinity;
  for (const pattern of patternsOf(node)) {
    const cost = patternCost(pattern);
    if ('reason' in cost)
      throw new UnusableSchemaError(patternReason(pattern.slice(0, maxShownLength), path, cost.reason));
    maxTextLength = Math.min(maxTextLength, cost.maxTextLength);
  }
  return maxTextLength;
}

const patternReason = (pattern: string, path: string, reason: Message): Message =>
  path === ''
    ? l10n.t('The pattern "{0}" cannot be used. {1}', pattern, reason)
    : l10n.t('The pattern "{0}" in "{1}" cannot be used. {2}', pattern, path, reason);
