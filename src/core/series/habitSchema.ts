import { isoDate, dateParts } from '../dates/calendar';
import { minNotes, isHabit, usualKind, type KeyHabit, type KeyHabits } from './keyHabits';
import type { ValueKind } from '../model';
import type { PlainValue } from '../frontMatter/yamlValue';

/** More values than this are not a choice among few. */
const mostChoices = 6;

/**
 * A JSON Schema of what notes have in their front matter, for people to start from: what is a habit is required, with the
 * kinds of values that there are. The notes it is made from keep it, save those that break a habit.
 */
export function schemaOfHabits(habits: KeyHabits): Record<string, unknown> {
  const keys = habits.keys.filter(({ key }) => key !== '<<');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: keys.filter(({ count }) => isHabit(count, habits.notes)).map(({ key }) => key),
    properties: Object.fromEntries(keys.map(habit => [habit.key, propertyOf(habit, habits.notes)])),
  };
}

function propertyOf(habit: KeyHabit, notes: number): Record<string, unknown> {
  const types = typesOf(habit);
  const choices = choicesOf(habit, types);
  const proposed = proposedValue(habit, types);
  return {
    description: `In ${habit.count} of ${notes} notes.`,
    type: types.length === 1 ? types[0] : types,
    ...(choices && { enum: choices }),
    ...(types.includes('string') &&
      habit.values.length > 0 &&
      habit.values.every(({ text }) => isDay(text)) && { format: 'date' }),
    ...(proposed !== undefined && { default: proposed }),
  };
}

const typeOf: Readonly<Record<ValueKind, string>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  list: 'array',
  mapping: 'object',
  empty: 'null',
};

/** The usual kind, or all where there is none; a value that is still to be filled in is never wrong. */
function typesOf(habit: KeyHabit): string[] {
  const usual = usualKind(habit);
  const kinds =
    usual === null
      ? [...habit.kinds.keys()]
      : [usual, ...(usual !== 'empty' && habit.kinds.has('empty') ? (['empty'] as const) : [])];
  const whole = habit.values.every(({ text }) => !/^[-+.\d]/.test(text) || /^[-+]?\d+$/.test(text));
  return kinds.map(kind => (kind === 'number' && whole ? 'integer' : typeOf[kind]));
}

/** Few texts, each of which comes again. */
function choicesOf({ values, kinds, count }: KeyHabit, types: readonly string[]): PlainValue[] | undefined {
  const onlyTexts = [...kinds.keys()].every(kind => kind === 'string' || kind === 'empty') && types.includes('string');
  if (
    !onlyTexts ||
    count < minNotes ||
    values.length === 0 ||
    values.length > mostChoices ||
    values.some(one => one.count < 2)
  )
    return undefined;
  return [...values.map(({ text }) => text), ...(types.includes('null') ? [null] : [])];
}

function proposedValue({ value }: KeyHabit, types: readonly string[]): PlainValue | undefined {
  if (value === null || isDay(value)) return undefined;
  if (types[0] === 'boolean') return value === 'true' ? true : value === 'false' ? false : undefined;
  if (types[0] === 'string') return value;
  const number = types[0] === 'integer' || types[0] === 'number' ? Number(value) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const { year, month, day } = dateParts(text);
  return isoDate(year, month, day) === text;
}
