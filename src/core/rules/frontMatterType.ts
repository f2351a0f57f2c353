import { yamlOf } from '../frontMatter/write';
import { minNotes, isHabit, type KeyHabit } from '../series/keyHabits';
import type { Field, Span, ValueKind } from '../model';
import { isOneEditApart } from '../text/editDistance';
import { describeKeys } from '../schema/describe';
import { checkFrontMatter, type PlacedError } from '../schema/frontMatterCheck';
import type { FrontMatterSchema } from '../schema/frontMatterSchema';
import { messageFor, plain } from '../schema/messages';
import type { PlainValue } from '../frontMatter/yamlValue';
import { meetingFrontMatter, type Finding, type Fix, type Rule, type RuleContext } from './helpers/rule';

export const frontMatterType: Rule = {
  id: 'front-matter/type',
  level: 'warning',
  summary:
    'Values in the front matter are of the kind that its schema wants, or else the other notes of the series have.',
  *check(context): Generator<Finding> {
    const frontMatter = meetingFrontMatter(context);
    if (!frontMatter) return;
    if (context.schema) yield* bySchema(context, context.schema);
    else if (context.series) yield* byHabit(context, frontMatter.fields);
  },
};

function* bySchema(context: RuleContext, schema: FrontMatterSchema): Generator<Finding> {
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
      message: 'The front matter is too large or too involved to be held to its schema.',
      fixes: [],
    });
  for (const error of errors) {
    if (error.missing !== undefined) continue;
    const place = (ofKeys.has(error.keyword) ? error.keySpan : error.valueSpan) ?? error.keySpan ?? error.valueSpan;
    yield {
      ...(error.path.length > 0 && place ? withoutLineEnds(context, place) : opening),
      message: messageFor(error),
      fixes: fixesFor(context, schema, error),
    };
  }
}

/** What these say is about a key, not about its value. */
const ofKeys = new Set(['false', 'propertyNames']);

/** A list over several lines ends where the next key begins; what is marked ends with its last item. */
function withoutLineEnds({ document: { source } }: RuleContext, { start, end }: Span): Span {
  return { start, end: start + source.text.slice(start, end).trimEnd().length };
}

/** What is meant is certain where one slip of the fingers, or a pair of quotes, is all there is to it. */
function fixesFor(
  context: RuleContext,
  schema: FrontMatterSchema,
  { keyword, schema: { enum: choices, const: constant, type }, value, path, keySpan, valueSpan }: PlacedError,
): Fix[] {
  if (keyword === 'false') return keySpan && path.length === 1 ? renameKey(context, schema, path[0]!, keySpan) : [];
  if (!valueSpan) return [];
  if (keyword === 'enum')
    return typeof value === 'string'
      ? nearest(value, choices!).map(one => replace(valueSpan, yamlOf(one, true), plain(one)))
      : [];
  if (keyword === 'const')
    return [{ ...replace(valueSpan, yamlOf(constant!, true), plain(constant!)), isSuggestion: true }];
  return keyword === 'type'
    ? otherQuotes(context.document.source.slice(valueSpan), valueSpan, [type ?? []].flat())
    : [];
}

const replace = (span: Span, newText: string, shown = newText): Fix => ({
  title: `Change to “${shown}”`,
  edits: [{ ...span, newText }],
});

/** The one choice that differs in a letter or in upper and lower case alone. */
function nearest(value: string, choices: readonly PlainValue[]): string[] {
  const near = choices.filter(
    (choice): choice is string =>
      typeof choice === 'string' && (isOneEditApart(value, choice) || value.toLowerCase() === choice.toLowerCase()),
  );
  return near.length === 1 ? near : [];
}

function renameKey({ note: { frontMatter } }: RuleContext, schema: FrontMatterSchema, key: string, span: Span): Fix[] {
  const near = describeKeys(schema).filter(
    one => isOneEditApart(key, one.key) && !frontMatter!.fields.some(field => field.key === one.key),
  );
  return near.length === 1 ? [{ ...replace(span, yamlOf(near[0]!.key), near[0]!.key), isSuggestion: true }] : [];
}

/** A number in quotes is a text, and without them a number. */
function otherQuotes(written: string, span: Span, types: readonly string[]): Fix[] {
  const inQuotes = /^(["'])(-?\d+(?:\.\d+)?|true|false)\1$/.exec(written)?.[2];
  if (inQuotes !== undefined)
    return types.includes(/^[tf]/.test(inQuotes) ? 'boolean' : inQuotes.includes('.') ? 'number' : 'integer') ||
      (types.includes('number') && !/^[tf]/.test(inQuotes))
      ? [replace(span, inQuotes)]
      : [];
  return types.includes('string') && /^[\w.+-]+$/.test(written) ? [replace(span, `"${written}"`)] : [];
}

/** In words, for one value. */
const kindWords: Readonly<Record<ValueKind, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  mapping: 'a mapping',
  empty: 'nothing',
};
const typeOf: Readonly<Partial<Record<ValueKind, string>>> = { string: 'string', number: 'number', boolean: 'boolean' };

function* byHabit(context: RuleContext, fields: readonly Field[]): Generator<Finding> {
  const habits = new Map(context.series!.keys.keys.map(habit => [habit.key, habit]));
  for (const field of fields) {
    const habit = habits.get(field.key);
    const usual = habit && usualKindOfOthers(context, habit, field);
    if (!usual || usual === field.kind || !tellsApart(usual, field, habit)) continue;
    const place = withoutLineEnds(context, field.valueSpan);
    const message = `“${field.key}” is ${kindWords[field.kind]} here; ${habit.kinds.get(usual)!} of ${habit.count} notes of this series have ${kindWords[usual]}.`;
    yield {
      ...place,
      message,
      fixes:
        typeOf[usual] === undefined ? [] : otherQuotes(context.document.source.slice(place), place, [typeOf[usual]]),
    };
  }
}

/** The kind that (nearly) all others have, where they are not too few. */
function usualKindOfOthers({ series, document }: RuleContext, habit: KeyHabit, field: Field): ValueKind | undefined {
  const own = series!.includes(document.path) ? 1 : 0;
  const others = habit.count - own;
  if (others + 1 < minNotes) return undefined;
  return [...habit.kinds].find(([kind, count]) => isHabit(kind === field.kind ? count - own : count, others))?.[0];
}

/** Whether the two kinds are two things: nothing may be missing yet, and “1.10.1” among 1.9 and 1.10 is what it has to be. */
function tellsApart(usual: ValueKind, { kind, text }: Field, { values }: KeyHabit): boolean {
  if (kind === 'empty' || usual === 'empty') return false;
  if (typeOf[kind] === undefined || typeOf[usual] === undefined) return true;
  const looksLikeValue = (one: string): boolean => /^(?:[-+]?[\d.]+|true|false)$/i.test(one);
  return looksLikeValue(text ?? '') && values.every(one => looksLikeValue(one.text));
}
