import { patternCost } from './patternCost';
import { isRecord, type SchemaNode } from './schemaNode';

/** Which keywords hold schemas: one, a list of them, or one by key. `items` and `dependencies` have two forms. */
export const oneSchema = new Set([
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
export const listOfSchemas = new Set(['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems']);
export const schemasByKey = new Set([
  '$defs',
  'definitions',
  'dependencies',
  'dependentSchemas',
  'patternProperties',
  'properties',
]);

/** Those that look at the very value that the schema around them looks at. */
export const sameValue = new Set([
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

/** What a keyword's value has to be: null where it is that, else how the sentence “… is to be” goes on. */
type Check = (value: unknown, isDraft4: boolean) => string | null;

const isSchema = (value: unknown): boolean => typeof value === 'boolean' || isRecord(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(one => typeof one === 'string');
const types = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

const text: Check = value => (typeof value === 'string' ? null : 'a text');
const number: Check = value => (typeof value === 'number' ? null : 'a number');
const count: Check = value => (Number.isInteger(value) && (value as number) >= 0 ? null : 'a whole number, 0 or more');
const schema: Check = value => (isSchema(value) ? null : 'a schema');
const schemas: Check = value =>
  Array.isArray(value) && value.length > 0 && value.every(isSchema) ? null : 'a list of schemas';
const byKey: Check = value => (isRecord(value) && Object.values(value).every(isSchema) ? null : 'an object of schemas');
const limit: Check = (value, isDraft4) =>
  isDraft4 ? (typeof value === 'boolean' ? null : 'true or false') : number(value, isDraft4);

const checks: Readonly<Record<string, Check>> = {
  ...Object.fromEntries([...oneSchema].map(keyword => [keyword, schema])),
  ...Object.fromEntries([...listOfSchemas].map(keyword => [keyword, schemas])),
  ...Object.fromEntries([...schemasByKey].map(keyword => [keyword, byKey])),
  items: (value, isDraft4) =>
    Array.isArray(value) ? (value.every(isSchema) ? null : 'a list of schemas') : schema(value, isDraft4),
  dependencies: value =>
    isRecord(value) && Object.values(value).every(one => isSchema(one) || isTexts(one))
      ? null
      : 'an object of schemas or lists of keys',
  dependentRequired: value =>
    isRecord(value) && Object.values(value).every(isTexts) ? null : 'an object of lists of keys',
  required: value => (isTexts(value) ? null : 'a list of keys'),
  enum: value => (Array.isArray(value) && value.length > 0 ? null : 'a list of values'),
  type: value =>
    (Array.isArray(value) ? value : [value]).every(one => types.includes(one as string))
      ? null
      : `one of ${types.join(', ')}`,
  uniqueItems: value => (typeof value === 'boolean' ? null : 'true or false'),
  minimum: number,
  maximum: number,
  exclusiveMinimum: limit,
  exclusiveMaximum: limit,
  multipleOf: value => (typeof value === 'number' && value > 0 ? null : 'a number above 0'),
  minLength: count,
  maxLength: count,
  minItems: count,
  maxItems: count,
  minContains: count,
  maxContains: count,
  minProperties: count,
  maxProperties: count,
  format: text,
  pattern: text,
  title: text,
  description: text,
  $ref: text,
  $id: text,
  $anchor: text,
  $schema: text,
};

const notSupported = ['$dynamicRef', '$dynamicAnchor', '$recursiveRef', '$recursiveAnchor'];

/** What is wrong with one schema's own keywords, in one sentence; undefined where nothing is. */
export function wrongKeyword(node: SchemaNode, where: string, isDraft4: boolean): string | undefined {
  for (const [keyword, value] of Object.entries(node)) {
    const place = `“${where === '' ? keyword : `${where}/${keyword}`}”`;
    if (notSupported.includes(keyword)) return `${place} is not supported.`;
    const wrong = Object.hasOwn(checks, keyword) ? checks[keyword]!(value, isDraft4) : null;
    if (wrong !== null) return `${place} is to be ${wrong}.`;
  }
  return undefined;
}

/** How long texts and keys may be that a schema's own patterns are held against, or why one of its patterns is refused. */
export function costOfPatterns(
  node: SchemaNode,
  where: string,
): { readonly longestText: number } | { readonly reason: string } {
  const patterns = [
    ...(node.pattern === undefined ? [] : [node.pattern]),
    ...Object.keys(node.patternProperties ?? {}),
  ];
  let longestText = Infinity;
  for (const pattern of patterns) {
    const cost = patternCost(pattern);
    if ('reason' in cost)
      return { reason: `The pattern “${pattern.slice(0, 80)}”${where === '' ? '' : ` of “${where}”`} ${cost.reason}.` };
    longestText = Math.min(longestText, cost.longestText);
  }
  return { longestText };
}
