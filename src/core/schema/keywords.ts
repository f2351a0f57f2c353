import { isRecord, type SchemaNode } from './schemaNode';

/** Keywords whose value is a schema. `items` can also be a list of schemas. */
export const schemaKeywords = new Set([
  'additionalItems',
  'additionalProperties',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

/** Keywords whose value is a list of schemas. */
export const schemaListKeywords = new Set(['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems']);

/** Keywords whose value is an object with schemas. In `dependencies`, some values can be lists of keys instead. */
export const schemaMapKeywords = new Set([
  '$defs',
  'definitions',
  'dependencies',
  'dependentSchemas',
  'patternProperties',
  'properties',
]);

/** Keywords whose schemas apply to the same value as the schema that contains them. */
const sameValueKeywords = new Set([
  'allOf',
  'anyOf',
  'dependencies',
  'dependentSchemas',
  'else',
  'if',
  'not',
  'oneOf',
  'then',
]);

/** A schema inside another one. */
export interface Subschema {
  /** The path from the enclosing schema, such as `properties/title`. */
  readonly path: string;
  readonly schema: unknown;
  /** Whether it applies to the same value as the enclosing schema. */
  readonly isForSameValue: boolean;
}

/** Returns the schemas directly inside a schema. */
export const subschemasOf = (node: SchemaNode): Subschema[] =>
  Object.entries(node).flatMap(([keyword, value]) => {
    const isForSameValue = sameValueKeywords.has(keyword);
    return subschemasOfKeyword(keyword, value).map(([path, schema]) => ({ path, schema, isForSameValue }));
  });

function subschemasOfKeyword(keyword: string, value: unknown): [path: string, schema: unknown][] {
  if (Array.isArray(value))
    return schemaListKeywords.has(keyword) ? value.map((schema, index) => [`${keyword}/${index}`, schema]) : [];
  if (schemaMapKeywords.has(keyword) && isRecord(value))
    return Object.entries(value)
      .filter(([, schema]) => !Array.isArray(schema))
      .map(([key, schema]) => [`${keyword}/${key}`, schema]);
  return schemaKeywords.has(keyword) ? [[keyword, value]] : [];
}
