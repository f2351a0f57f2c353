import { findDates } from '../dates/findDates';
import { rewriteDate, spanWithWeekday } from '../dates/rewriteDate';
import { titleWithoutDate } from '../dates/titleWithoutDate';
import type { FrontMatterField, IsoDate, ValueKind } from '../model';
import { baseName, stemOf } from '../paths/paths';
import { newestDate, type PathNote } from './series';

/** How the notes of a series use front matter. */
export interface FrontMatterUsage {
  /** The number of notes, including those without front matter. */
  readonly noteCount: number;
  /** The keys in the order in which the notes usually have them. */
  readonly keys: readonly KeyUsage[];
  /** The number of notes with front matter by the shape of their file name, see `nameShape`. */
  readonly nameShapes: ReadonlyMap<string, number>;
}

/** How the notes of a series use one key of front matter. */
export interface KeyUsage {
  readonly key: string;
  /** The number of notes with the key. */
  readonly count: number;
  /** The number of notes by the kind of their value. */
  readonly kinds: ReadonlyMap<ValueKind, number>;
  /** The scalar values with the number of notes that have them, the most frequent first. */
  readonly values: readonly { readonly text: string; readonly count: number }[];
  /** The value that nearly all notes have, or null. */
  readonly usualValue: string | null;
  /** The newest value that contains the date of its meeting, or null. */
  readonly latestDatedValue: string | null;
  /** Whether nearly all values contain the date of their meeting and have the same form as `latestDatedValue`. */
  readonly hasUniformDates: boolean;
}

/** In a series with fewer notes nothing is regarded as usual. */
export const minNotes = 5;

/** Tests whether nearly all members of a group have something in common: at least nine in ten. */
export const isUsual = (count: number, total: number): boolean => total > 0 && count * 10 >= total * 9;

/** Returns the kind of value that nearly all notes with a key have, or null. */
export function usualKind({ kinds, count }: KeyUsage): ValueKind | null {
  for (const [kind, noteCount] of kinds) if (isUsual(noteCount, count)) return kind;
  return null;
}

/** A field of one note. */
interface FieldInNote {
  readonly field: FrontMatterField;
  readonly meetingDate: IsoDate | null;
  /** The 0-based index of the key in its front matter. */
  readonly position: number;
}

/** Reads how notes use front matter. Of duplicate keys in a note only the last one counts. */
export function readFrontMatterUsage(notes: readonly PathNote[]): FrontMatterUsage {
  const withFrontMatter = notes.filter(({ note }) => note.frontMatter !== null);
  const fieldsByKey = new Map<string, FieldInNote[]>();
  for (const fieldInNote of withFrontMatter.flatMap(fieldsOf)) {
    const others = fieldsByKey.get(fieldInNote.field.key);
    if (others) others.push(fieldInNote);
    else fieldsByKey.set(fieldInNote.field.key, [fieldInNote]);
  }
  const keys = [...fieldsByKey]
    .map(([key, fields]) => ({ usage: keyUsage(key, fields), position: averagePosition(fields) }))
    .sort((a, b) => a.position - b.position)
    .map(({ usage }) => usage);
  return { noteCount: notes.length, keys, nameShapes: countBy(withFrontMatter, ({ path }) => nameShape(path)) };
}

function fieldsOf({ note }: PathNote): FieldInNote[] {
  const meetingDate = newestDate(note);
  const fieldByKey = new Map((note.frontMatter?.fields ?? []).map(field => [field.key, field]));
  return [...fieldByKey.values()].map((field, position) => ({ field, meetingDate, position }));
}

const averagePosition = (fields: readonly FieldInNote[]): number =>
  fields.reduce((sum, { position }) => sum + position, 0) / fields.length;

function keyUsage(key: string, fields: readonly FieldInNote[]): KeyUsage {
  const count = fields.length;
  const texts = fields.flatMap(({ field }) => field.text ?? []);
  const values = [...countBy(texts, text => text)]
    .map(([text, textCount]) => ({ text, count: textCount }))
    .sort((a, b) => b.count - a.count);
  const [mostFrequent] = values;
  return {
    key,
    count,
    kinds: countBy(fields, ({ field }) => field.kind),
    values,
    usualValue: mostFrequent && mostFrequent.count > 1 && isUsual(mostFrequent.count, count) ? mostFrequent.text : null,
    ...datedValues(fields),
  };
}

function datedValues(fields: readonly FieldInNote[]): Pick<KeyUsage, 'latestDatedValue' | 'hasUniformDates'> {
  const dated = fields.flatMap(({ field: { text }, meetingDate }) =>
    meetingDate !== null && text !== null && onlyDateIn(text) === meetingDate ? { text, meetingDate } : [],
  );
  if (dated.length === 0) return { latestDatedValue: null, hasUniformDates: false };
  const latest = dated.reduce((newest, value) => (newest.meetingDate > value.meetingDate ? newest : value));
  const form = dateForm(latest.text);
  const sameForm = dated.filter(({ text }) => dateForm(text) === form);
  return { latestDatedValue: latest.text, hasUniformDates: isUsual(sameForm.length, fields.length) };
}

function countBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return counts;
}

/** Returns the date in a text. Null without a date, with several dates, or if day and month may be swapped. */
function onlyDateIn(text: string): IsoDate | null {
  const [date, ...others] = findDates(text);
  return date && others.length === 0 && date.dayMonthOrder !== 'either' ? date.iso : null;
}

/** Returns the form of a text with a date: the date's words and numbers are replaced, the rest stays. */
function dateForm(text: string): string {
  const [date] = findDates(text);
  if (!date) return text;
  const { start, end } = spanWithWeekday(date);
  const form = text
    .slice(start, end)
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d{4}/g, '0000')
    .replace(/(?<!\d)\d\d?(?!\d)/g, '0');
  return `${text.slice(0, start)}|${form}|${text.slice(end)}`;
}

/** Changes the first date in a text to another day. A text without a date is returned as it is. */
export function withDate(text: string, isoDate: IsoDate): string {
  const [date] = findDates(text);
  return date ? rewriteDate(text, date, isoDate) : text;
}

/** Returns the part of a file name that is the same in a series: no date, and 0 instead of every number. */
const nameShape = (path: string): string =>
  titleWithoutDate(stemOf(baseName(path)).replaceAll('_', '-'))
    .toLowerCase()
    .replace(/\d+/g, '0');

/**
 * Tests whether a file is named like the notes with front matter of its series, or these have no common shape of names.
 * An agenda or a README among minutes is a different kind of file and not expected to have the same front matter.
 *
 * @param isCounted Whether the name of the file itself is counted in the usage.
 */
export function hasUsualName(path: string, { nameShapes }: FrontMatterUsage, isCounted: boolean): boolean {
  const otherCount = (nameShapes.get(nameShape(path)) ?? 0) - (isCounted ? 1 : 0);
  const hasNoCommonShape = nameShapes.size * 2 > countNotesWithFrontMatter({ nameShapes });
  return otherCount > 0 || hasNoCommonShape;
}

export const countNotesWithFrontMatter = ({ nameShapes }: Pick<FrontMatterUsage, 'nameShapes'>): number =>
  [...nameShapes.values()].reduce((sum, count) => sum + count, 0);
