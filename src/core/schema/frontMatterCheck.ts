import type { FrontMatter, Span } from '../model';
import type { SourceText } from '../text/sourceText';
import { parseYaml } from '../frontMatter/parseYaml';
import { resolveValue, type PlainValue } from '../frontMatter/yamlValue';
import { locateValue } from '../frontMatter/locateValue';
import type { FrontMatterSchema, SchemaError } from './frontMatterSchema';

/** What is wrong with a value of front matter, with the places of its key and of itself; null where nothing is written. */
export interface PlacedError extends SchemaError {
  readonly keySpan: Span | null;
  readonly valueSpan: Span | null;
}

const none: PlainValue = {};

/**
 * What a schema finds wrong with a note's front matter, each at its own place. Nothing where it is not YAML that can be
 * read; null where it is too large or too involved to be checked.
 */
export function checkFrontMatter(
  source: SourceText,
  frontMatter: FrontMatter | null,
  schema: FrontMatterSchema,
): PlacedError[] | null {
  if (!frontMatter) return (schema.check(none) ?? []).map(error => ({ ...error, keySpan: null, valueSpan: null }));
  if (!/^ya?ml$/.test(frontMatter.language) || frontMatter.errors.some(({ kind }) => kind !== 'duplicate-key'))
    return [];
  const document = parseYaml(source.slice(frontMatter.contentSpan));
  if (!document) return [];
  const read = resolveValue(document);
  const errors = 'problem' in read ? null : schema.check(read.value ?? none);
  if (!errors) return null;
  const {
    contentSpan: { start: by },
  } = frontMatter;
  const moved = (span: Span | null | undefined): Span | null =>
    span ? { start: by + span.start, end: by + span.end } : null;
  return errors.map(error => {
    const place = locateValue(document, error.path);
    return { ...error, keySpan: moved(place?.key), valueSpan: moved(place?.value) };
  });
}
