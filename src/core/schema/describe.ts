import type { PlainValue } from '../frontMatter/yamlValue';
import type { FrontMatterSchema } from './frontMatterSchema';
import { isRecord, type SchemaNode } from './schemaNode';

/** What a schema states about one key of front matter. */
export interface KeyDescription {
  readonly key: string;
  readonly description: string | null;
  /** Names of types as in JSON Schema. Empty if any type is valid. */
  readonly types: readonly string[];
  /** The valid values. Empty if the schema does not list them. */
  readonly choices: readonly PlainValue[];
  /** The valid items of a list. Empty if the schema does not list them. */
  readonly itemChoices: readonly PlainValue[];
  /** The only valid value or the default. Undefined if the schema has neither. */
  readonly proposedValue: PlainValue | undefined;
  readonly format: string | null;
  readonly required: boolean;
}

/** Returns the keys that a schema names, in its order. If several subschemas name a key, the first takes precedence. */
export function describeKeys(schema: FrontMatterSchema): KeyDescription[] {
  const roots = applicableNodes(schema, [schema.root]);
  const requiredKeys = new Set(roots.flatMap(({ required }) => required ?? []));
  const keys = new Set([...roots.flatMap(({ properties }) => Object.keys(properties ?? {})), ...requiredKeys]);
  return [...keys].map(key => {
    const schemas = roots.map(({ properties }) =>
      properties && Object.hasOwn(properties, key) ? properties[key] : undefined,
    );
    return { ...describeValue(schema, schemas), key, required: requiredKeys.has(key) };
  });
}

export const describeKey = (schema: FrontMatterSchema, key: string): KeyDescription | undefined =>
  describeKeys(schema).find(description => description.key === key);

function describeValue(
  schema: FrontMatterSchema,
  schemas: readonly unknown[],
): Omit<KeyDescription, 'key' | 'required'> {
  const nodes = applicableNodes(schema, schemas);
  const first = <T>(select: (node: SchemaNode) => T | undefined): T | undefined =>
    nodes.map(select).find(value => value !== undefined);
  const itemSchemas = nodes.map(({ items }) => items);
  return {
    description: first(({ description, title }) => description ?? title) ?? null,
    types: [first(node => node.type) ?? []].flat(),
    choices: choicesOf(nodes),
    itemChoices: choicesOf(applicableNodes(schema, itemSchemas)),
    proposedValue: first(node => node.const) ?? first(node => node.default),
    format: first(node => node.format) ?? null,
  };
}

const choicesOf = (nodes: readonly SchemaNode[]): PlainValue[] => [
  ...new Set(nodes.flatMap(node => (node.const === undefined ? (node.enum ?? []) : [node.const]))),
];

/** Returns the schemas that apply to the same value as the given ones. Alternatives are included. */
function applicableNodes(schema: FrontMatterSchema, schemas: readonly unknown[]): SchemaNode[] {
  const nodes = new Set<SchemaNode>();
  const queue = [...schemas];
  while (queue.length > 0) {
    const node = queue.shift();
    if (!isRecord(node) || nodes.has(node)) continue;
    nodes.add(node);
    const lists = [node['allOf'], node['anyOf'], node['oneOf']];
    queue.push(schema.target(node), ...lists.flatMap(list => (Array.isArray(list) ? (list as unknown[]) : [])));
  }
  return [...nodes];
}
