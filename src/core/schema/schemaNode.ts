import type { PlainValue } from '../frontMatter/yamlValue';

/** A schema object of a compiled schema. The values of its keywords have the types that JSON Schema requires. */
export interface SchemaNode {
  readonly $ref?: string;
  /** The key under which the validator finds the target of `$ref`. */
  readonly __absolute_ref__?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly PlainValue[];
  readonly const?: PlainValue;
  readonly default?: PlainValue;
  readonly format?: string;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode | boolean>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode | boolean>>;
  readonly [keyword: string]: unknown;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a schema is an object. The other schemas are `true` and `false`. */
export const isNode = (value: unknown): value is SchemaNode => isRecord(value);

const maxDepth = 100;
const maxValues = 50_000;

/**
 * Returns a mutable copy of a JSON value, whose objects have no prototypes. Undefined if the value is too large or too
 * deep.
 */
export function copyJson(value: unknown): PlainValue | undefined {
  let valuesLeft = maxValues;
  let deepest = 0;
  const copy = (original: unknown, depth: number): PlainValue => {
    if (depth > maxDepth || --valuesLeft < 0) return null;
    if (Array.isArray(original)) return original.map(item => copy(item, depth + 1));
    if (!isRecord(original))
      return original === undefined || typeof original === 'function' ? null : (original as PlainValue);
    const result = Object.create(null) as Record<string, PlainValue>;
    for (const [key, item] of Object.entries(original)) result[key] = copy(item, depth + 1);
    deepest = Math.max(deepest, depth);
    return result;
  };
  const result = copy(value, 0);
  return valuesLeft < 0 || deepest >= maxDepth ? undefined : result;
}
