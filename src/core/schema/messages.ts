import type { PlainValue } from '../frontMatter/yamlValue';
import type { SchemaError } from './frontMatterSchema';
import { isRecord, type SchemaNode } from './schemaNode';

/** What is wrong, in one sentence for whoever writes the note. */
export function messageFor(error: SchemaError): string {
  const { keyword, missing, beside, path, value } = error;
  if (missing !== undefined) {
    const owner = path.length === 0 ? 'The front matter' : nameOf(path);
    return `${owner} has no “${missing}”${beside === undefined ? '' : `, which belongs beside “${beside}”`}.`;
  }
  const name = path.length === 0 ? 'The front matter' : nameOf(path);
  const say = Object.hasOwn(sentences, keyword) ? sentences[keyword]! : (): string => 'is not as the schema wants it';
  return `${name} ${say(error.schema, value, error.schema[keyword])}.`;
}

/** “author.name”, “tags[2]”: list positions from 1, as people count. */
function nameOf(path: readonly string[]): string {
  const name = path.reduce(
    (all, step) =>
      /^\d+$/.test(step) && all !== '' ? `${all}[${Number(step) + 1}]` : `${all}${all === '' ? '' : '.'}${step}`,
    '',
  );
  return `“${shortened(name)}”`;
}

type Sentence = (schema: SchemaNode, value: PlainValue, wanted: unknown) => string;

const sentences: Readonly<Record<string, Sentence>> = {
  type: ({ type }, value) => `is to be ${typeWords(type)}; it is ${written(value)}`,
  enum: (schema, value) => `is to be one of ${listed(schema.enum!)}; it is ${written(value)}`,
  const: (schema, value) =>
    `is to be ${typeof schema.const === 'object' ? plain(schema.const) : written(schema.const!)}; it is ${written(value)}`,
  format: ({ format }, value) => `is to be ${formatWords[format!] ?? `a ${format!}`}; it is ${written(value)}`,
  pattern: ({ pattern, title }, value) =>
    `is to be ${title === undefined ? `of the form ${pattern!}` : title}; it is ${written(value)}`,
  minLength: (_, value, wanted) => `is to have at least ${counted(wanted, 'character')}; it is ${written(value)}`,
  maxLength: (_, value, wanted) =>
    `is to have at most ${counted(wanted, 'character')}; it has ${[...(value as string)].length}`,
  minimum: ({ exclusiveMinimum }, value, wanted) =>
    `is to be ${exclusiveMinimum === true ? 'more than' : 'at least'} ${String(wanted)}; it is ${plain(value)}`,
  maximum: ({ exclusiveMaximum }, value, wanted) =>
    `is to be ${exclusiveMaximum === true ? 'less than' : 'at most'} ${String(wanted)}; it is ${plain(value)}`,
  exclusiveMinimum: (_, value, wanted) => `is to be more than ${String(wanted)}; it is ${plain(value)}`,
  exclusiveMaximum: (_, value, wanted) => `is to be less than ${String(wanted)}; it is ${plain(value)}`,
  multipleOf: (_, value, wanted) => `is to be a multiple of ${String(wanted)}; it is ${plain(value)}`,
  minItems: (_, value, wanted) => `is to have at least ${counted(wanted, 'item')}; it has ${sizeOf(value)}`,
  maxItems: (_, value, wanted) => `is to have at most ${counted(wanted, 'item')}; it has ${sizeOf(value)}`,
  minProperties: (_, value, wanted) => `is to have at least ${counted(wanted, 'key')}; it has ${sizeOf(value)}`,
  maxProperties: (_, value, wanted) => `is to have at most ${counted(wanted, 'key')}; it has ${sizeOf(value)}`,
  uniqueItems: (): string => 'has the same item twice',
  contains: ({ contains }) => `has no item of the kind that is wanted${described(contains)}`,
  minContains: (_, __, wanted) => `is to have at least ${counted(wanted, 'item')} of the kind that is wanted`,
  maxContains: (_, __, wanted) => `is to have at most ${counted(wanted, 'item')} of the kind that is wanted`,
  not: ({ not }) => `is what it is not to be${described(not)}`,
  anyOf: ({ anyOf }, value) => alternatives(anyOf, value) ?? 'fits none of the forms that the schema allows',
  oneOf: ({ oneOf }, value) =>
    alternatives(oneOf, value) ?? 'is to fit exactly one of the forms that the schema allows',
  propertyNames: ({ propertyNames }) => `is not a name that the schema allows a key to have${described(propertyNames)}`,
  false: (): string => 'is not a key that the schema allows',
};

const described = (schema: unknown): string =>
  isRecord(schema) && typeof schema['description'] === 'string' ? `: ${shortened(schema['description'])}` : '';

const counted = (number: unknown, what: string): string => `${String(number)} ${what}${number === 1 ? '' : 's'}`;
const sizeOf = (value: PlainValue): number =>
  typeof value === 'object' && value !== null ? Object.keys(value).length : 0;

/** Where the alternatives are but kinds or values: them all. */
function alternatives(schemas: unknown, value: PlainValue): string | undefined {
  const words = (schemas as readonly unknown[]).map(schema => {
    if (!isRecord(schema)) return undefined;
    const { type, const: one, enum: some } = schema as SchemaNode;
    if (one !== undefined) return plain(one);
    if (some !== undefined) return listed(some);
    return type === undefined ? undefined : typeWords(type);
  });
  return words.includes(undefined)
    ? undefined
    : `is to be ${[...new Set(words)].join(' or ')}; it is ${written(value)}`;
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'empty',
  number: 'a number',
  object: 'a mapping',
  string: 'a text',
};

/** Kinds of values in words: “a text or a list”. */
export const typeWords = (type: SchemaNode['type']): string =>
  [type ?? []]
    .flat()
    .map(one => typeNames[one] ?? one)
    .join(' or ');

const formatWords: Readonly<Record<string, string>> = {
  date: 'a date like 2015-04-17',
  time: 'a time like 16:00:00Z',
  'date-time': 'a date and time like 2015-04-17T16:00:00Z',
  duration: 'a duration like PT1H30M',
  email: 'an e-mail address',
  hostname: 'the name of a host',
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
  uri: 'a whole address like https://example.com/notes',
  'uri-reference': 'an address',
  regex: 'a regular expression',
  uuid: 'a UUID',
};

const longest = 60;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** As it is listed among others. */
export const plain = (value: PlainValue): string =>
  shortened(typeof value === 'string' && value !== '' ? value : JSON.stringify(value));

/** No message, and no hover, lists more values than these. */
const mostListed = 20;

/** Values one after the other, at most so many. */
export function listed(values: readonly PlainValue[], say: (value: PlainValue) => string = plain): string {
  const more = values.length - mostListed;
  return `${values.slice(0, mostListed).map(say).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function written(value: PlainValue): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string'
    ? `“${shortened(value)}”`
    : `the ${typeof value === 'number' ? 'number' : 'value'} ${String(value)}`;
}
