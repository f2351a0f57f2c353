import { findHabits, type KeyHabits } from './keyHabits';
import type { IsoDate } from './model';
import type { PathNote } from './series';

/** What the notes of one series show when they are looked at together; each answer is worked out once, when first asked for. */
export class SeriesFacts {
  readonly #notes: readonly PathNote[];
  #byDay: ReadonlyMap<IsoDate, readonly PathNote[]> | undefined;
  #handles: ReadonlyMap<string, number> | undefined;
  #keys: KeyHabits | undefined;
  #paths: ReadonlySet<string> | undefined;

  /** @param notes Those with meetings, of one `seriesFolder`. */
  constructor(notes: readonly PathNote[]) {
    this.#notes = notes;
  }

  /** The notes that have a meeting on the day. */
  on(day: IsoDate): readonly PathNote[] {
    this.#byDay ??= notesByDay(this.#notes);
    return this.#byDay.get(day) ?? [];
  }

  /** In how many notes each `@handle` stands, in lower case, those present and owners of actions among them. */
  get handles(): ReadonlyMap<string, number> {
    return (this.#handles ??= countHandles(this.#notes));
  }

  /** What the notes have in their front matter. */
  get keys(): KeyHabits {
    return (this.#keys ??= findHabits(this.#notes));
  }

  /** Whether the note is one of these. */
  includes(path: string): boolean {
    this.#paths ??= new Set(this.#notes.map(one => one.path));
    return this.#paths.has(path);
  }
}

function notesByDay(notes: readonly PathNote[]): Map<IsoDate, PathNote[]> {
  const result = new Map<IsoDate, PathNote[]>();
  for (const one of notes) {
    for (const day of new Set(one.note.meetings.flatMap(({ date }) => date ?? []))) {
      const others = result.get(day);
      if (others) others.push(one);
      else result.set(day, [one]);
    }
  }
  return result;
}

function countHandles(notes: readonly PathNote[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const { note } of notes) {
    for (const handle of new Set(note.mentions.map(mention => mention.handle.toLowerCase()))) result.set(handle, (result.get(handle) ?? 0) + 1);
  }
  return result;
}
