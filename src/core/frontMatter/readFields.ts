import { isMap, isScalar, isSeq, type Document, type Pair, type Scalar } from 'yaml';
import type { FrontMatterField, Span, ValueKind } from '../model';

/**
 * Returns the top-level fields of a document. Keys that are lists or mappings are left out.
 *
 * @param text The text of the note.
 * @param yaml The span of the YAML in it.
 */
export const readFields = ({ contents }: Document.Parsed, text: string, yaml: Span): FrontMatterField[] =>
  isMap(contents) ? contents.items.flatMap(pair => readField(pair, text, yaml)) : [];

function readField({ key, value }: Pair, text: string, yaml: Span): FrontMatterField[] {
  if (!isScalar(key) || !key.range) return [];
  const keySpan = { start: yaml.start + key.range[0], end: yaml.start + key.range[1] };
  return [
    {
      key: String(key.value),
      keySpan,
      valueSpan: spanOfValue(value, yaml) ?? spanAfterColon(text, keySpan.end),
      text: isScalar(value) ? scalarText(value) : null,
      kind: kindOf(value),
    },
  ];
}

function spanOfValue(value: unknown, yaml: Span): Span | undefined {
  if (!value || typeof value !== 'object' || !('range' in value) || !value.range) return undefined;
  const [start, end] = value.range as readonly [number, number];
  return start === end ? undefined : { start: yaml.start + start, end: yaml.start + end };
}

/** The empty span after the colon of a key without a value. */
function spanAfterColon(text: string, keyEnd: number): Span {
  const offset = text.indexOf(':', keyEnd) + 1 || keyEnd;
  return { start: offset, end: offset };
}

function kindOf(value: unknown): ValueKind {
  if (isSeq(value)) return 'list';
  if (!isScalar(value)) return isMap(value) ? 'mapping' : 'empty';
  if (value.value === null || value.value === undefined) return 'empty';
  if (typeof value.value === 'boolean') return 'boolean';
  return typeof value.value === 'number' ? 'number' : 'string';
}

/** The text of a scalar: numbers and dates as written, strings without quotes and escapes. Null if it is empty. */
function scalarText({ value, source }: Scalar): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : (source ?? JSON.stringify(value));
}
