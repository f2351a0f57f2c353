import type { PlainValue } from '../frontMatter/yamlValue';
import { l10n, type Message } from '../text/message';
import type { SchemaNode } from './schemaNode';

const maxTextLength = 60;

export const shorten = (text: string): string =>
  text.length > maxTextLength ? `${text.slice(0, maxTextLength - 1)}…` : text;

/** Returns a value as text for a list of values: strings without quotes, everything else as JSON. */
export const displayValue = (value: PlainValue): string =>
  shorten(typeof value === 'string' && value !== '' ? value : JSON.stringify(value));

/** Returns what a value is, to follow "is": `"draft"`, `the number 3`, `a list`. */
export function describeValue(value: PlainValue): Message | string {
  if (value === null) return typeNames['null']!;
  if (Array.isArray(value)) return typeNames['array']!;
  if (typeof value === 'object') return typeNames['object']!;
  if (typeof value === 'number') return l10n.t('the number {0}', String(value));
  return typeof value === 'string' ? `"${shorten(value)}"` : String(value);
}

const typeNames: Readonly<Record<string, Message>> = {
  array: l10n.t('a list'),
  boolean: l10n.t('true or false'),
  integer: l10n.t('a whole number'),
  null: l10n.t('empty'),
  number: l10n.t('a number'),
  object: l10n.t('a mapping'),
  string: l10n.t('text'),
};

/** Returns types in words, to follow "is": `text or a list`. Empty if there are none. */
export const describeTypes = (types: SchemaNode['type']): Message | string =>
  joinAlternatives([types ?? []].flat().map(type => typeNames[type] ?? type));

/** Joins alternatives with "or", without repetitions. Empty if there are none. */
export function joinAlternatives(alternatives: readonly (Message | string)[]): Message | string {
  const [first = '', ...others] = new Map(alternatives.map(text => [JSON.stringify(text), text])).values();
  return others.reduce((joined, next) => l10n.t('{0} or {1}', joined, next), first);
}

/** The formats of JSON Schema in words, to follow "must be". */
export const formatNames: Readonly<Record<string, Message>> = {
  date: l10n.t('a date like 2015-04-17'),
  time: l10n.t('a time like 16:00:00Z'),
  'date-time': l10n.t('a date and time like 2015-04-17T16:00:00Z'),
  duration: l10n.t('a duration like PT1H30M'),
  email: l10n.t('an email address'),
  hostname: l10n.t('a host name'),
  ipv4: l10n.t('an IPv4 address'),
  ipv6: l10n.t('an IPv6 address'),
  uri: l10n.t('a complete URL like https://example.com/notes'),
  'uri-reference': l10n.t('a URL'),
  regex: l10n.t('a regular expression'),
  uuid: l10n.t('a UUID'),
};

const maxListedValues = 20;

/** Returns a list of values, with at most 20 of them. */
export function listValues(values: readonly PlainValue[], display = displayValue): Message | string {
  const list = values.slice(0, maxListedValues).map(display).join(', ');
  const more = values.length - maxListedValues;
  return more > 0 ? l10n.t('{0} and {1} more', list, more) : list;
}

/** Returns what an alternative allows, to follow "must be". Undefined if that is more than a type or values. */
export function alternativeText({ type, const: constant, enum: choices }: SchemaNode): Message | string | undefined {
  if (constant !== undefined) return displayValue(constant);
  if (choices !== undefined) return listValues(choices);
  return type === undefined ? undefined : describeTypes(type);
}
