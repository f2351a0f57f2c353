import type { PlainValue } from '../frontMatter/yamlValue';

/** One schema of a compiled schema; its keywords are of the kinds that JSON Schema wants. */
export interface SchemaNode {
  readonly $ref?: string;
  /** What `$ref` leads to, as the validator knows it. */
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

/** One of the schemas that are neither `true` nor `false`. */
export const isNode = (value: unknown): value is SchemaNode => isRecord(value);

/** Deeper, or of more values, no schema is that a person wrote. */
const mostLevels = 100;
const mostNodes = 50_000;

/** A copy of a JSON value that may be written to, its objects without prototypes; undefined where it is too large. */
export function copyJson(value: unknown): PlainValue | undefined {
  let left = mostNodes;
  const copy = (one: unknown, levels: number): PlainValue => {
    if (levels > mostLevels || --left < 0) return null;
    if (Array.isArray(one)) return one.map(item => copy(item, levels + 1));
    if (!isRecord(one)) return one === undefined || typeof one === 'function' ? null : (one as PlainValue);
    const result = Object.create(null) as Record<string, PlainValue>;
    for (const [key, item] of Object.entries(one)) result[key] = copy(item, levels + 1);
    levelsMet = Math.max(levelsMet, levels);
    return result;
  };
  let levelsMet = 0;
  const result = copy(value, 0);
  return left < 0 || levelsMet >= mostLevels ? undefined : result;
}
