import { locateValue } from '../frontMatter/locateValue';
import { parseYaml } from '../frontMatter/parseYaml';
import { resolveValue, type PlainValue } from '../frontMatter/yamlValue';
import type { FrontMatter, Span } from '../model';
import type { SourceText } from '../text/sourceText';
import type { FrontMatterSchema } from './frontMatterSchema';
import type { SchemaError } from './schemaErrors';

/** A violation of a schema with its position in the note. */
export interface LocatedError extends SchemaError {
  /** Null for items of lists, and if there is no front matter. */
  readonly keySpan: Span | null;
  /** Null if the value is empty, and if there is no front matter. */
  readonly valueSpan: Span | null;
}

const emptyMapping: PlainValue = {};

/**
 * Returns the violations of a schema in the front matter of a note. A note without any is checked as if it were empty.
 * Front matter that is not YAML or has syntax errors is not checked. Null if it is too large or too complex.
 */
export function checkFrontMatter(
  source: SourceText,
  frontMatter: FrontMatter | null,
  schema: FrontMatterSchema,
): LocatedError[] | null {
  if (!frontMatter)
    return (schema.check(emptyMapping) ?? []).map(error => ({ ...error, keySpan: null, valueSpan: null }));
  if (!isReadable(frontMatter)) return [];
  const { contentSpan } = frontMatter;
  const document = parseYaml(source.slice(contentSpan));
  if (!document) return [];
  const resolved = resolveValue(document);
  const errors = 'problem' in resolved ? null : schema.check(resolved.value ?? emptyMapping);
  if (!errors) return null;
  const toNote = (span: Span | null | undefined): Span | null =>
    span ? { start: contentSpan.start + span.start, end: contentSpan.start + span.end } : null;
  return errors.map(error => {
    const location = locateValue(document, error.path);
    return { ...error, keySpan: toNote(location?.key), valueSpan: toNote(location?.value) };
  });
}

const isReadable = ({ language, errors }: FrontMatter): boolean =>
  /^ya?ml$/.test(language) && errors.every(({ kind }) => kind === 'duplicate-key');
