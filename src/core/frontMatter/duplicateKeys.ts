import { isMap, isScalar, isSeq, type Document } from 'yaml';
import type { FrontMatterField, FrontMatterError, Span } from '../model';
import { l10n } from '../text/message';

/** Reports each duplicate of a top-level key. */
export function duplicateFields(fields: readonly FrontMatterField[]): FrontMatterError[] {
  const seen = new Set<string>();
  const errors: FrontMatterError[] = [];
  for (const { key, keySpan } of fields) {
    if (seen.has(key)) errors.push(duplicateKeyError(key, keySpan));
    seen.add(key);
  }
  return errors;
}

/**
 * Reports each duplicate of a key in a mapping below the top level. YAML parsers reject the whole file because of it.
 *
 * @param yaml The span of the YAML in the note.
 */
export function nestedDuplicateKeys({ contents }: Document.Parsed, yaml: Span): FrontMatterError[] {
  const errors: FrontMatterError[] = [];
  const visit = (node: unknown, isTopLevel: boolean): void => {
    if (isSeq(node)) node.items.forEach(item => visit(item, false));
    if (!isMap(node)) return;
    const seen = new Set<unknown>();
    for (const { key, value } of node.items) {
      if (!isTopLevel && isScalar(key) && key.range) {
        const [start, end] = key.range;
        if (seen.has(key.value))
          errors.push(duplicateKeyError(String(key.value), { start: yaml.start + start, end: yaml.start + end }));
        seen.add(key.value);
      }
      visit(value, false);
    }
  };
  visit(contents, true);
  return errors;
}

const duplicateKeyError = (key: string, { start, end }: Span): FrontMatterError => ({
  kind: 'duplicate-key',
  start,
  end,
  reason: l10n.t('Duplicate key "{0}".', key),
});
