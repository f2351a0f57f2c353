import { Handles } from './handles';
import { findHabits, type KeyHabits } from './keyHabits';
import type { IsoDate } from './model';
import type { PathNote } from './series';

/** What the notes of one series show when they are looked at together; each answer is worked out once, when first asked for. */
export class SeriesFacts {
  readonly #notes: readonly PathNote[];
  #byDay: ReadonlyMap<IsoDate, readonly PathNote[]> | undefined;
  #handles: Handles | undefined;
  #keys: KeyHabits | undefined;
  #people: ReadonlySet<string> | undefined;
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

  /** Handles that the series knows well, one letter off one that stands in a single note of it. */
  handlesNear(handle: string): readonly string[] {
    return (this.#handles ??= new Handles(this.#notes)).near(handle);
  }

  /** Whether somebody of that name or handle, in upper or lower case, was present at one of the meetings. */
  knows(name: string): boolean {
    this.#people ??= new Set(this.#notes.flatMap(({ note }) => note.meetings.flatMap(({ people }) => people.map(person => person.name.toLowerCase()))));
    return this.#people.has(name.toLowerCase());
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
