import { rewriteDate, spanWithWeekday } from '../dates/rewriteDate';
import { findDates } from '../dates/findDates';
import type { FrontMatterField, IsoDate, ValueKind } from '../model';
import { baseName, stemOf } from '../paths/paths';
import { newestDate, type PathNote } from './series';
import { titleWithoutDate } from '../dates/titleWithoutDate';

/** What the notes of a series have in their front matter. */
export interface KeyHabits {
  /** How many notes there are. */
  readonly notes: number;
  /** Their keys, in the order in which most of them are written. */
  readonly keys: readonly KeyHabit[];
  /** How many notes with front matter have a name of each shape, see `nameShape`. */
  readonly names: ReadonlyMap<string, number>;
}

/** How a series uses one key. */
export interface KeyHabit {
  readonly key: string;
  /** In how many notes it stands. */
  readonly count: number;
  readonly kinds: ReadonlyMap<ValueKind, number>;
  /** Its texts with how many notes have each, the most frequent first; lists and mappings have none. */
  readonly values: readonly { readonly text: string; readonly count: number }[];
  /** The text that (nearly) all have. */
  readonly value: string | null;
  /** The newest text of those that tell the day of their meeting. */
  readonly dated: string | null;
  /** True where (nearly) all tell the day of their meeting, and in the same form. */
  readonly isDatedAlike: boolean;
}

/** Fewer notes have no habits. */
export const minNotes = 5;

/** What at least nine of ten do is a habit. */
export const isHabit = (count: number, of: number): boolean => of > 0 && count * 10 >= of * 9;

/** The kind of value that (nearly) all have; null where they differ. */
export function usualKind({ kinds, count }: KeyHabit): ValueKind | null {
  for (const [kind, notes] of kinds) if (isHabit(notes, count)) return kind;
  return null;
}

interface Written {
  readonly field: FrontMatterField;
  readonly day: IsoDate | null;
  readonly position: number;
}

/** Looks at what the front matter of notes has in common. A key that stands twice in one note counts once. */
export function findHabits(notes: readonly PathNote[]): KeyHabits {
  const byKey = new Map<string, Written[]>();
  const names = new Map<string, number>();
  for (const { path, note } of notes) {
    if (!note.frontMatter) continue;
    const shape = nameShape(path);
    names.set(shape, (names.get(shape) ?? 0) + 1);
    const fields = new Map(note.frontMatter.fields.map(field => [field.key, field]));
    const day = newestDate(note);
    for (const [position, field] of [...fields.values()].entries()) {
      const others = byKey.get(field.key);
      if (others) others.push({ field, day, position });
      else byKey.set(field.key, [{ field, day, position }]);
    }
  }
  const keys = [...byKey].map(([key, written]) => ({
    habit: habitOf(key, written),
    position: written.reduce((sum, { position }) => sum + position, 0) / written.length,
  }));
  return { notes: notes.length, keys: keys.sort((a, b) => a.position - b.position).map(({ habit }) => habit), names };
}

function habitOf(key: string, written: readonly Written[]): KeyHabit {
  const kinds = countBy(written, ({ field }) => field.kind);
  const texts = written.flatMap(({ field }) => field.text ?? []);
  const values = [...countBy(texts, text => text)]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count);
  const [most] = values;
  const dated = written.filter(({ field: { text }, day }) => day !== null && text !== null && dayIn(text) === day);
  const newest = dated.reduce<Written | undefined>(
    (latest, one) => (latest && latest.day! > one.day! ? latest : one),
    undefined,
  );
  const alike = newest ? dated.filter(({ field }) => dateForm(field.text!) === dateForm(newest.field.text!)).length : 0;
  return {
    key,
    count: written.length,
    kinds,
    values,
    value: most && most.count > 1 && isHabit(most.count, written.length) ? most.text : null,
    dated: newest?.field.text ?? null,
    isDatedAlike: isHabit(alike, written.length),
  };
}

function countBy<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return counts;
}

/** The one day that a text tells without doubt. */
function dayIn(text: string): IsoDate | null {
  const [date, ...others] = findDates(text);
  return date && others.length === 0 && date.dayMonthOrder !== 'either' ? date.iso : null;
}

/** How a text with a date is made: its words without the date, and the date without its letters and digits. */
function dateForm(text: string): string {
  const [date] = findDates(text);
  if (!date) return text;
  const { start, end } = spanWithWeekday(date);
  const shape = text
    .slice(start, end)
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d{4}/g, '0000')
    .replace(/(?<!\d)\d\d?(?!\d)/g, '0');
  return `${text.slice(0, start)}|${shape}|${text.slice(end)}`;
}

/** A text that tells a day, made to tell another one in the same form. */
export function onDay(text: string, day: IsoDate): string {
  const [date] = findDates(text);
  return date ? rewriteDate(text, date, day) : text;
}

/** A file's name without what differs from meeting to meeting: its date and its numbers. */
export const nameShape = (path: string): string =>
  titleWithoutDate(stemOf(baseName(path)).replaceAll('_', '-'))
    .toLowerCase()
    .replace(/\d+/g, '0');

/**
 * True where a file is named as those of the series with front matter are, or they are all named in ways of their own. An
 * agenda or a README among minutes is another kind of file.
 *
 * @param isOneOfThem Whether its own name is counted.
 */
export function isNamedAlike(path: string, { names }: KeyHabits, isOneOfThem: boolean): boolean {
  const shape = nameShape(path);
  return (names.get(shape) ?? 0) > (isOneOfThem ? 1 : 0) || names.size * 2 > withFrontMatter({ names });
}

/** How many of the notes have front matter. */
export const withFrontMatter = ({ names }: Pick<KeyHabits, 'names'>): number =>
  [...names.values()].reduce((sum, count) => sum + count, 0);
