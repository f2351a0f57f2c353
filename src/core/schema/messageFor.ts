import type { PlainValue } from '../frontMatter/yamlValue';
import { l10n, type Message } from '../text/message';
import {
  alternativeText,
  describeTypes,
  describeValue,
  displayValue,
  formatNames,
  joinAlternatives,
  listValues,
  shorten,
} from './displayValue';
import type { SchemaError } from './schemaErrors';
import { isRecord, type SchemaNode } from './schemaNode';

/** Returns one sentence that says how a value violates its schema. */
export function messageFor(error: SchemaError): Message {
  const { keyword, missingKey, presentKey, path, schema, value } = error;
  const subject = path.length === 0 ? l10n.t('The front matter') : `"${shorten(pathText(path))}"`;
  if (missingKey !== undefined)
    return presentKey === undefined
      ? l10n.t('{0} has no "{1}".', subject, missingKey)
      : l10n.t('{0} has no "{1}", which is required if "{2}" is present.', subject, missingKey, presentKey);
  return Object.hasOwn(messages, keyword)
    ? messages[keyword]!({ subject, value, schema, limit: schema[keyword] })
    : l10n.t('{0} does not match the schema.', subject);
}

/** Returns a path as text, such as `author.name` or `tags[2]`. List items are numbered from 1. */
const pathText = (path: readonly string[]): string =>
  path.reduce((text, step) => {
    if (text === '') return step;
    return /^\d+$/.test(step) ? `${text}[${Number(step) + 1}]` : `${text}.${step}`;
  }, '');

interface Violation {
  /** The value's path, or "The front matter". */
  readonly subject: Message | string;
  readonly value: PlainValue;
  /** The schema that has the keyword. */
  readonly schema: SchemaNode;
  /** The value of the keyword. */
  readonly limit: unknown;
}

type MessageMaker = (violation: Violation) => Message;

const mustBe = ({ subject, value }: Violation, expected: Message | string): Message =>
  l10n.t('{0} must be {1}, but it is {2}.', subject, expected, describeValue(value));

/** Makes messages for a keyword that limits a number. */
const numberLimit =
  (message: (subject: Violation['subject'], limit: string, value: string) => Message): MessageMaker =>
  ({ subject, value, limit }) =>
    message(subject, String(limit), displayValue(value));

const atLeast = numberLimit((subject, limit, value) =>
  l10n.t('{0} must be at least {1}, but it is {2}.', subject, limit, value),
);
const atMost = numberLimit((subject, limit, value) =>
  l10n.t('{0} must be at most {1}, but it is {2}.', subject, limit, value),
);
const greaterThan = numberLimit((subject, limit, value) =>
  l10n.t('{0} must be greater than {1}, but it is {2}.', subject, limit, value),
);
const lessThan = numberLimit((subject, limit, value) =>
  l10n.t('{0} must be less than {1}, but it is {2}.', subject, limit, value),
);

const minSize =
  (count: (limit: unknown) => Message): MessageMaker =>
  ({ subject, value, limit }) =>
    l10n.t('{0} must have at least {1}, but it has {2}.', subject, count(limit), sizeOf(value));
const maxSize =
  (count: (limit: unknown) => Message): MessageMaker =>
  ({ subject, value, limit }) =>
    l10n.t('{0} must have at most {1}, but it has {2}.', subject, count(limit), sizeOf(value));

const characters = (count: unknown): Message =>
  count === 1 ? l10n.t('1 character') : l10n.t('{0} characters', String(count));
const items = (count: unknown): Message => (count === 1 ? l10n.t('1 item') : l10n.t('{0} items', String(count)));
const keys = (count: unknown): Message => (count === 1 ? l10n.t('1 key') : l10n.t('{0} keys', String(count)));

/** The number of characters, items or keys. */
function sizeOf(value: PlainValue): number {
  if (typeof value === 'string') return [...value].length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

const messages: Readonly<Record<string, MessageMaker>> = {
  type: violation => mustBe(violation, describeTypes(violation.schema.type)),
  enum: violation => mustBe(violation, l10n.t('one of {0}', listValues(violation.schema.enum!))),
  const: violation => mustBe(violation, constantText(violation.schema.const!)),
  format: violation => mustBe(violation, formatNames[violation.schema.format!] ?? violation.schema.format!),
  pattern: violation => {
    const { subject, schema, value } = violation;
    if (schema.title !== undefined) return mustBe(violation, schema.title);
    return l10n.t('{0} must match the pattern {1}, but it is {2}.', subject, schema.pattern!, describeValue(value));
  },
  minLength: ({ subject, value, limit }) =>
    l10n.t('{0} must have at least {1}, but it is {2}.', subject, characters(limit), describeValue(value)),
  maxLength: maxSize(characters),
  minimum: violation => (violation.schema['exclusiveMinimum'] === true ? greaterThan : atLeast)(violation),
  maximum: violation => (violation.schema['exclusiveMaximum'] === true ? lessThan : atMost)(violation),
  exclusiveMinimum: greaterThan,
  exclusiveMaximum: lessThan,
  multipleOf: numberLimit((subject, limit, value) =>
    l10n.t('{0} must be a multiple of {1}, but it is {2}.', subject, limit, value),
  ),
  minItems: minSize(items),
  maxItems: maxSize(items),
  minProperties: minSize(keys),
  maxProperties: maxSize(keys),
  uniqueItems: ({ subject }) => l10n.t('{0} has duplicate items.', subject),
  contains: ({ subject, limit }) =>
    withDescription(limit, l10n.t('{0} does not contain a required item.', subject), description =>
      l10n.t('{0} does not contain a required item: {1}', subject, description),
    ),
  minContains: ({ subject, limit }) =>
    l10n.t('{0} must contain at least {1} of the required kind.', subject, items(limit)),
  maxContains: ({ subject, limit }) =>
    l10n.t('{0} must contain at most {1} of the required kind.', subject, items(limit)),
  not: ({ subject, limit }) =>
    withDescription(limit, l10n.t('{0} has a value that the schema does not allow.', subject), description =>
      l10n.t('{0} has a value that the schema does not allow: {1}', subject, description),
    ),
  anyOf: violation =>
    alternativesMessage(violation) ??
    l10n.t('{0} does not match any of the alternatives in the schema.', violation.subject),
  oneOf: violation =>
    alternativesMessage(violation) ??
    l10n.t('{0} must match exactly one of the alternatives in the schema.', violation.subject),
  propertyNames: ({ subject, limit }) =>
    withDescription(limit, l10n.t('{0} is not a valid name for a key.', subject), description =>
      l10n.t('{0} is not a valid name for a key: {1}', subject, description),
    ),
  false: ({ subject }) => l10n.t('{0} is not allowed by the schema.', subject),
};

/** Objects and lists are shown completely, unlike in `describeValue`. */
const constantText = (value: PlainValue): Message | string =>
  typeof value === 'object' ? displayValue(value) : describeValue(value);

/** Adds the description of a schema to a message, if it has one. */
function withDescription(schema: unknown, message: Message, describe: (description: string) => Message): Message {
  const description = isRecord(schema) ? schema['description'] : undefined;
  return typeof description === 'string' ? describe(shorten(description).replace(/\.?$/, '.')) : message;
}

/** The message for alternatives that are all types or values. Undefined if one of them is something else. */
function alternativesMessage(violation: Violation): Message | undefined {
  const alternatives: (Message | string)[] = [];
  for (const alternative of violation.limit as readonly unknown[]) {
    const text = isRecord(alternative) ? alternativeText(alternative) : undefined;
    if (text === undefined) return undefined;
    alternatives.push(text);
  }
  return mustBe(violation, joinAlternatives(alternatives));
}
