import type { FrontMatterField, FrontMatter, FrontMatterError, Span } from '../model';
import { l10n } from '../text/message';
import type { SourceText } from '../text/sourceText';
import { duplicateFields, nestedDuplicateKeys } from './duplicateKeys';
import { parseYaml } from './parseYaml';
import { readFields } from './readFields';
import { yamlErrors } from './yamlErrors';

/**
 * Parses the YAML of front matter.
 *
 * @param yaml The span of the YAML in the note.
 * @param openingLine Where front matter that cannot be parsed at all is reported.
 * @returns The top-level fields and the errors, with offsets into the note.
 */
export function readYamlBlock(
  source: SourceText,
  yaml: Span,
  openingLine: Span,
): Pick<FrontMatter, 'fields' | 'errors'> {
  // The YAML library does not support a lone CR as a line break. An LF has the same length.
  const text = source.slice(yaml).replace(/\r(?!\n)/g, '\n');
  const document = parseYaml(text);
  if (!document) return { fields: [], errors: [depthError(openingLine)] };
  const errors = yamlErrors(document, text).map(error => ({ ...error, ...moveInto(yaml, error) }));
  const fields = fieldsBeforeError(readFields(document, source.text, yaml), errors[0]);
  const nested = errors.length > 0 ? [] : nestedDuplicateKeys(document, yaml);
  return { fields, errors: [...errors, ...duplicateFields(fields), ...nested] };
}

/** The fields before the first error. What the library reads after an error is a guess. */
const fieldsBeforeError = (fields: readonly FrontMatterField[], firstError: Span | undefined): FrontMatterField[] =>
  fields.filter(({ valueSpan }) => valueSpan.end <= (firstError?.start ?? Infinity));

const depthError = ({ start, end }: Span): FrontMatterError => ({
  kind: 'syntax',
  start,
  end,
  reason: l10n.t('The front matter is nested too deeply.'),
});

/** Converts a span in the YAML to a span in the note that does not extend beyond the YAML. */
const moveInto = (yaml: Span, { start, end }: Span): Span => ({
  start: Math.max(yaml.start, Math.min(yaml.start + start, yaml.end - 1)),
  end: Math.min(yaml.start + end, yaml.end),
});
