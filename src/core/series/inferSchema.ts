import { dateParts, isoDate } from '../dates/calendar';
import type { PlainValue } from '../frontMatter/yamlValue';
import type { ValueKind } from '../model';
import { isUsual, minNotes, usualKind, type FrontMatterUsage, type KeyUsage } from './frontMatterUsage';

/** This key includes another mapping in YAML. It is not an ordinary key. */
const yamlMergeKey = '<<';

/** A key with more different values has no fixed set of values. */
const maxEnumValues = 6;

/**
 * Returns a JSON Schema that describes the front matter of a series, as a starting point for a schema written by hand.
 * Keys of nearly all notes are required, and values have the usual types. Unusual notes are not valid.
 */
export function inferSchema({ keys, noteCount }: FrontMatterUsage): Record<string, unknown> {
  const ordinaryKeys = keys.filter(({ key }) => key !== yamlMergeKey);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ordinaryKeys.filter(({ count }) => isUsual(count, noteCount)).map(({ key }) => key),
    properties: Object.fromEntries(ordinaryKeys.map(usage => [usage.key, propertySchema(usage, noteCount)])),
  };
}

function propertySchema(usage: KeyUsage, noteCount: number): Record<string, unknown> {
  const types = typesOf(usage);
  const enumValues = enumValuesOf(usage, types);
  const defaultValue = defaultValueOf(usage, types);
  const hasOnlyDates = usage.values.length > 0 && usage.values.every(({ text }) => isIsoDate(text));
  return {
    description: `In ${usage.count} of ${noteCount} notes.`,
    type: types.length === 1 ? types[0] : types,
    ...(enumValues && { enum: enumValues }),
    ...(types.includes('string') && hasOnlyDates && { format: 'date' }),
    ...(defaultValue !== undefined && { default: defaultValue }),
  };
}

const schemaTypes: Readonly<Record<ValueKind, string>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  list: 'array',
  mapping: 'object',
  empty: 'null',
};

/** Returns the usual type, or all types if none is usual. A value that is often still empty may be empty. */
function typesOf(usage: KeyUsage): string[] {
  const numbers = usage.values.filter(({ text }) => /^[-+.\d]/.test(text));
  const areIntegers = numbers.every(({ text }) => /^[-+]?\d+$/.test(text));
  return allowedKinds(usage).map(kind => (kind === 'number' && areIntegers ? 'integer' : schemaTypes[kind]));
}

function allowedKinds(usage: KeyUsage): ValueKind[] {
  const usual = usualKind(usage);
  if (usual === null) return [...usage.kinds.keys()];
  return usual !== 'empty' && usage.kinds.has('empty') ? [usual, 'empty'] : [usual];
}

/** Returns the possible values if they are strings, few, and each is used more than once. */
function enumValuesOf({ values, kinds, count }: KeyUsage, types: readonly string[]): PlainValue[] | undefined {
  const areStrings = [...kinds.keys()].every(kind => kind === 'string' || kind === 'empty') && types.includes('string');
  const areFew = count >= minNotes && values.length > 0 && values.length <= maxEnumValues;
  if (!areStrings || !areFew || values.some(value => value.count < 2)) return undefined;
  return [...values.map(({ text }) => text), ...(types.includes('null') ? [null] : [])];
}

/** Returns the usual value in the type of the property. A date is not a default, because it changes with each note. */
function defaultValueOf({ usualValue }: KeyUsage, types: readonly string[]): PlainValue | undefined {
  if (usualValue === null || isIsoDate(usualValue)) return undefined;
  switch (types[0]) {
    case 'string':
      return usualValue;
    case 'boolean':
      return usualValue === 'true' ? true : usualValue === 'false' ? false : undefined;
    case 'integer':
    case 'number':
      return Number.isFinite(Number(usualValue)) ? Number(usualValue) : undefined;
    default:
      return undefined;
  }
}

function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const { year, month, day } = dateParts(text);
  return isoDate(year, month, day) === text;
}
