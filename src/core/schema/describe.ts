import type { PlainValue } from '../frontMatter/yamlValue';
import type { FrontMatterSchema } from './frontMatterSchema';
import { isRecord, type SchemaNode } from './schemaNode';

/** What a schema says of one key of the front matter. */
export interface KeyDescription {
  readonly key: string;
  readonly description: string | null;
  readonly types: readonly string[];
  /** The values it may have; empty where they are not few. */
  readonly choices: readonly PlainValue[];
  /** The values that the items of a list may have. */
  readonly itemChoices: readonly PlainValue[];
  /** Undefined where the schema proposes none. */
  readonly proposed: PlainValue | undefined;
  readonly format: string | null;
  readonly required: boolean;
}

/** The keys that a schema speaks of, in its order. What it says of a key in several places is put together, the first counting. */
export function describeKeys(schema: FrontMatterSchema): KeyDescription[] {
  const roots = nodesAt(schema, [schema.root]);
  const required = new Set(roots.flatMap(({ required: keys }) => keys ?? []));
  const keys = new Set([...roots.flatMap(({ properties }) => Object.keys(properties ?? {})), ...required]);
  return [...keys].map(key => ({
    ...describe(
      schema,
      roots.map(({ properties }) => (properties && Object.hasOwn(properties, key) ? properties[key] : undefined)),
    ),
    key,
    required: required.has(key),
  }));
}

export const describeKey = (schema: FrontMatterSchema, key: string): KeyDescription | undefined =>
  describeKeys(schema).find(one => one.key === key);

function describe(schema: FrontMatterSchema, starts: readonly unknown[]): Omit<KeyDescription, 'key' | 'required'> {
  const nodes = nodesAt(schema, starts);
  const first = <T>(of: (node: SchemaNode) => T | undefined): T | undefined =>
    nodes.map(of).find(value => value !== undefined);
  return {
    description: first(({ description, title }) => description ?? title) ?? null,
    types: [first(node => node.type) ?? []].flat(),
    choices: valuesOf(nodes),
    itemChoices: valuesOf(
      nodesAt(
        schema,
        nodes.map(({ items }) => items),
      ),
    ),
    proposed: first(node => node.const) ?? first(node => node.default),
    format: first(node => node.format) ?? null,
  };
}

const valuesOf = (nodes: readonly SchemaNode[]): PlainValue[] => [
  ...new Set(
    nodes.flatMap(({ enum: values, const: constant }) => (constant === undefined ? (values ?? []) : [constant])),
  ),
];

/** The schemas that look at the same value, alternatives among them. */
function nodesAt(schema: FrontMatterSchema, starts: readonly unknown[]): SchemaNode[] {
  const found = new Set<SchemaNode>();
  const queue = [...starts];
  for (let node = queue.shift(); node !== undefined || queue.length > 0; node = queue.shift()) {
    if (!isRecord(node) || found.has(node)) continue;
    found.add(node);
    const { allOf, anyOf, oneOf } = node as SchemaNode;
    queue.push(
      schema.target(node),
      ...[allOf, anyOf, oneOf].flatMap(one => (Array.isArray(one) ? (one as unknown[]) : [])),
    );
  }
  return [...found];
}
