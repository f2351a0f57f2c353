import { l10n, type Message } from '../text/message';
import { schemaKeywords, schemaListKeywords, schemaMapKeywords } from './keywords';
import { isRecord, type SchemaNode } from './schemaNode';
import { UnusableSchemaError } from './unusableSchemaError';

/** Returns what the value of a keyword must be, to follow "must be", or null if it is valid. */
type Check = (value: unknown, isDraft4: boolean) => Message | null;

const isSchema = (value: unknown): boolean => typeof value === 'boolean' || isRecord(value);
const isStringList = (value: unknown): boolean => Array.isArray(value) && value.every(item => typeof item === 'string');
const isNonEmptyList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 0;
const isRecordOf = (value: unknown, isValid: (item: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(isValid);

/** Creates a check from a predicate. */
const must =
  (isValid: (value: unknown) => boolean, expected: Message): Check =>
  value =>
    isValid(value) ? null : expected;

const typeNames = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

const text = must(value => typeof value === 'string', l10n.t('text'));
const number = must(value => typeof value === 'number', l10n.t('a number'));
const boolean = must(value => typeof value === 'boolean', l10n.t('true or false'));
const count = must(
  value => Number.isInteger(value) && (value as number) >= 0,
  l10n.t('a whole number that is not negative'),
);
const schema = must(isSchema, l10n.t('a schema'));
const schemaList = must(value => isNonEmptyList(value) && value.every(isSchema), l10n.t('a list of schemas'));
const schemaMap = must(value => isRecordOf(value, isSchema), l10n.t('an object whose values are schemas'));

/** In draft 4, `exclusiveMinimum` and `exclusiveMaximum` are Booleans. */
const exclusiveLimit: Check = (value, isDraft4) => (isDraft4 ? boolean : number)(value, isDraft4);

/** `items` is a schema, or a list of schemas that can be empty. */
const items: Check = (value, isDraft4) =>
  Array.isArray(value) && value.every(isSchema) ? null : (Array.isArray(value) ? schemaList : schema)(value, isDraft4);

const checkAll = (keywords: Iterable<string>, check: Check): Record<string, Check> =>
  Object.fromEntries([...keywords].map(keyword => [keyword, check]));

const checks: Readonly<Record<string, Check>> = {
  ...checkAll(schemaKeywords, schema),
  ...checkAll(schemaListKeywords, schemaList),
  ...checkAll(schemaMapKeywords, schemaMap),
  ...checkAll(['minimum', 'maximum'], number),
  ...checkAll(['exclusiveMinimum', 'exclusiveMaximum'], exclusiveLimit),
  ...checkAll(['minLength', 'maxLength', 'minItems', 'maxItems', 'minContains', 'maxContains'], count),
  ...checkAll(['minProperties', 'maxProperties'], count),
  ...checkAll(['format', 'pattern', 'title', 'description', '$ref', '$id', '$anchor', '$schema'], text),
  items,
  dependencies: must(
    value => isRecordOf(value, item => isSchema(item) || isStringList(item)),
    l10n.t('an object whose values are schemas or lists of keys'),
  ),
  dependentRequired: must(value => isRecordOf(value, isStringList), l10n.t('an object whose values are lists of keys')),
  required: must(isStringList, l10n.t('a list of keys')),
  enum: must(isNonEmptyList, l10n.t('a list of values')),
  type: must(
    value => [value].flat().every(name => typeNames.includes(name as string)),
    l10n.t('one of {0}', typeNames.join(', ')),
  ),
  uniqueItems: boolean,
  multipleOf: must(value => typeof value === 'number' && value > 0, l10n.t('a number greater than 0')),
};

const unsupportedKeywords = ['$dynamicRef', '$dynamicAnchor', '$recursiveRef', '$recursiveAnchor'];

/**
 * Checks the values of all keywords of a schema. It does not check the schemas inside.
 *
 * @param path The path from the root to the schema, such as `properties/title`; empty for the root.
 * @throws UnusableSchemaError
 */
export function checkKeywords(node: SchemaNode, path: string, isDraft4: boolean): void {
  for (const [keyword, value] of Object.entries(node)) {
    const keywordPath = path === '' ? keyword : `${path}/${keyword}`;
    if (unsupportedKeywords.includes(keyword))
      throw new UnusableSchemaError(l10n.t('"{0}" is not supported.', keywordPath));
    const expected = Object.hasOwn(checks, keyword) ? checks[keyword]!(value, isDraft4) : null;
    if (expected !== null) throw new UnusableSchemaError(l10n.t('"{0}" must be {1}.', keywordPath, expected));
  }
}
