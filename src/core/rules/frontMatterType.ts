import { toYaml } from '../frontMatter/write';
import { minNotes, isUsual, type KeyUsage } from '../series/frontMatterUsage';
import type { FrontMatterField, Span, ValueKind } from '../model';
import { isOneEditApart } from '../text/editDistance';
import { describeKeys } from '../schema/describe';
import { checkFrontMatter, type LocatedError } from '../schema/checkFrontMatter';
import type { FrontMatterSchema } from '../schema/frontMatterSchema';
import { displayValue } from '../schema/displayValue';
import { messageFor } from '../schema/messageFor';
import { l10n, type Message } from '../text/message';
import { meetingFrontMatter, type Finding, type Fix, type Rule, type RuleContext } from './helpers/rule';
import { changeQuotesFixes, misspelledChoiceFixes, replaceValueFix } from './helpers/valueFixes';

export const frontMatterType: Rule = {
  id: 'front-matter/type',
  level: 'warning',
  summary:
    'Values in the front matter are valid in its schema, or have the same type as in the other notes of the series.',
  *check(context): Generator<Finding> {
    const frontMatter = meetingFrontMatter(context);
    if (!frontMatter) return;
    if (context.schema) yield* invalidInSchema(context, context.schema);
    else if (context.series) yield* unusualInSeries(context, frontMatter.fields);
  },
};

function* invalidInSchema(context: RuleContext, schema: FrontMatterSchema): Generator<Finding> {
  const {
    document: { source },
    note: { frontMatter },
  } = context;
  const start = frontMatter!.start;
  const opening = { start, end: source.lineEnd(source.lineAt(start)) };
  const errors = checkFrontMatter(source, frontMatter, schema);
  if (!errors)
    return void (yield {
      ...opening,
      message: l10n.t('The front matter is too large or too complex to be checked against its schema.'),
      fixes: [],
    });
  for (const error of errors) {
    if (error.missingKey !== undefined) continue;
    const span = (keyKeywords.has(error.keyword) ? error.keySpan : error.valueSpan) ?? error.keySpan ?? error.valueSpan;
    yield {
      ...(error.path.length > 0 && span ? withoutTrailingSpace(context, span) : opening),
      message: messageFor(error),
      fixes: fixesFor(context, schema, error),
    };
  }
}

/** Schema keywords that are about a key instead of its value. */
const keyKeywords = new Set(['false', 'propertyNames']);

/** The span of a multi-line list extends to the next key; without trailing space it ends with the last item. */
function withoutTrailingSpace({ document: { source } }: RuleContext, { start, end }: Span): Span {
  return { start, end: start + source.text.slice(start, end).trimEnd().length };
}

/** Fixes are certain for misspelled values and for values with wrong quotes. Others are suggestions. */
function fixesFor(context: RuleContext, schema: FrontMatterSchema, error: LocatedError): Fix[] {
  const { keyword, value, path, keySpan, valueSpan } = error;
  const { enum: choices, const: constant, type } = error.schema;
  if (keyword === 'false') return keySpan && path.length === 1 ? renameFixes(context, schema, path[0]!, keySpan) : [];
  if (!valueSpan) return [];
  if (keyword === 'enum') return misspelledChoiceFixes(value, choices!, valueSpan);
  if (keyword === 'const')
    return [{ ...replaceValueFix(valueSpan, toYaml(constant!, true), displayValue(constant!)), isSuggestion: true }];
  return keyword === 'type'
    ? changeQuotesFixes(context.document.source.slice(valueSpan), valueSpan, [type ?? []].flat())
    : [];
}

/** Renames an unknown key to the one missing key of the schema that differs from it in one character. */
function renameFixes(
  { note: { frontMatter } }: RuleContext,
  schema: FrontMatterSchema,
  key: string,
  span: Span,
): Fix[] {
  const isPresent = (name: string): boolean => frontMatter!.fields.some(field => field.key === name);
  const [newKey, ...others] = describeKeys(schema)
    .map(description => description.key)
    .filter(name => isOneEditApart(key, name) && !isPresent(name));
  if (newKey === undefined || others.length > 0) return [];
  const title = l10n.t('Rename the key "{0}" to "{1}"', key, newKey);
  return [{ title, edits: [{ ...span, newText: toYaml(newKey) }], isSuggestion: true }];
}

/** The types of values in words, to follow "is". */
const kindWords: Readonly<Record<ValueKind, Message>> = {
  string: l10n.t('text'),
  number: l10n.t('a number'),
  boolean: l10n.t('true or false'),
  list: l10n.t('a list'),
  mapping: l10n.t('a mapping'),
  empty: l10n.t('empty'),
};

/** The types in JSON Schema whose values a change of quotes can give another type. */
const scalarTypes: Readonly<Partial<Record<ValueKind, string>>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
};

function* unusualInSeries(context: RuleContext, fields: readonly FrontMatterField[]): Generator<Finding> {
  const usageByKey = new Map(context.series!.frontMatterUsage.keys.map(usage => [usage.key, usage]));
  for (const field of fields) {
    const usage = usageByKey.get(field.key);
    const usual = usage && usualKindOfOthers(context, usage, field);
    if (!usual || usual === field.kind || !isMistake(usual, field, usage)) continue;
    const span = withoutTrailingSpace(context, field.valueSpan);
    const type = scalarTypes[usual];
    yield {
      ...span,
      message: l10n.t(
        '"{0}" is {1}, but in {2} of {3} notes in this series it is {4}.',
        field.key,
        kindWords[field.kind],
        usage.kinds.get(usual)!,
        usage.count,
        kindWords[usual],
      ),
      fixes: type === undefined ? [] : changeQuotesFixes(context.document.source.slice(span), span, [type]),
    };
  }
}

/** The type of the value in nearly all other notes that have the key; undefined if there are too few of them. */
function usualKindOfOthers(
  { series, document }: RuleContext,
  usage: KeyUsage,
  field: FrontMatterField,
): ValueKind | undefined {
  const self = series!.includes(document.path) ? 1 : 0;
  const others = usage.count - self;
  if (others + 1 < minNotes) return undefined;
  return [...usage.kinds].find(([kind, count]) => isUsual(kind === field.kind ? count - self : count, others))?.[0];
}

/**
 * Whether a difference in type is likely a mistake. An empty value may be filled in later. Scalars must all look like
 * numbers or Booleans: a room can be "12" in one note and "Main hall" in the others.
 */
function isMistake(usual: ValueKind, { kind, text }: FrontMatterField, { values }: KeyUsage): boolean {
  if (kind === 'empty' || usual === 'empty') return false;
  if (scalarTypes[kind] === undefined || scalarTypes[usual] === undefined) return true;
  const looksTyped = (value: string): boolean => /^(?:[-+]?[\d.]+|true|false)$/i.test(value);
  return looksTyped(text ?? '') && values.every(value => looksTyped(value.text));
}
