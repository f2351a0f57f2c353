import { weekdayOf } from '../dates/calendar';
import { Handles } from './handles';
import { minNotes, findHabits, isHabit, type KeyHabits } from './keyHabits';
import { dateInPath } from '../paths/pathDates';
import type { IsoDate, Weekday } from '../model';
import type { PathNote } from './series';

/** What the notes of one series show when they are looked at together; each answer is worked out once, when first asked for. */
export class SeriesFacts {
  readonly #notes: readonly PathNote[];
  #byDay: ReadonlyMap<IsoDate, readonly PathNote[]> | undefined;
  #handles: Handles | undefined;
  #keys: KeyHabits | undefined;
  #people: ReadonlySet<string> | undefined;
  #paths: ReadonlySet<string> | undefined;
  #namedForTheirDay: ReadonlyMap<string, boolean> | undefined;
  #countOfNamed: number | undefined;
  #agendas: ReturnType<typeof countAgendas> | undefined;
  #usualWeekday: { readonly weekday: Weekday | null } | undefined;

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
    this.#people ??= new Set(
      this.#notes.flatMap(({ note }) =>
        note.meetings.flatMap(({ people }) => people.map(person => person.name.toLowerCase())),
      ),
    );
    return this.#people.has(name.toLowerCase());
  }

  /**
   * Whether the other notes than that of `path` are, nine of ten of at least four, of the day that their file's name tells,
   * as their titles and headings say.
   */
  areNamedForTheirDay(path: string): boolean {
    this.#namedForTheirDay ??= new Map(
      this.#notes.flatMap(one => {
        const told = isNamedForItsDay(one);
        return told === null ? [] : [[one.path, told]];
      }),
    );
    this.#countOfNamed ??= [...this.#namedForTheirDay.values()].filter(Boolean).length;
    const own = this.#namedForTheirDay.get(path);
    const others = this.#namedForTheirDay.size - Number(own !== undefined);
    return others >= minNotes - 1 && isHabit(this.#countOfNamed - Number(own === true), others);
  }

  /** The weekday that (nearly) all meetings of a series of five or more are on; null where there is none. */
  get usualWeekday(): Weekday | null {
    return (this.#usualWeekday ??= { weekday: weekdayOfMost(this.#notes) }).weekday;
  }

  /** Whether a subject is on the agendas of at least three notes, and of half of all. */
  isOnMostAgendas(title: string): boolean {
    this.#agendas ??= countAgendas(this.#notes);
    const count = this.#agendas.counts.get(agendaKey(title)) ?? 0;
    return count >= 3 && count * 2 >= this.#agendas.notes;
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

/** Null where the name, or the text, tells no day. */
function isNamedForItsDay({ path, note }: PathNote): boolean | null {
  const day = dateInPath(path);
  const told = note.dates.filter(({ iso, origin: where }) => iso !== null && where !== 'date' && where !== 'line');
  return day === null || told.length === 0 || note.meetings.length !== 1 ? null : told[0]!.iso === day;
}

/** Of few meetings one may be on another day. */
function weekdayOfMost(notes: readonly PathNote[]): Weekday | null {
  const days = new Set(notes.flatMap(({ note }) => note.meetings.flatMap(({ date }) => date ?? [])));
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const day of days) counts[weekdayOf(day)]!++;
  const most = Math.max(...counts);
  return days.size >= minNotes && (most + 1) * 10 >= days.size * 9 ? (counts.indexOf(most) as Weekday) : null;
}

const agendaKey = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** In how many notes each subject is on an agenda, and how many have one. */
function countAgendas(notes: readonly PathNote[]): {
  readonly counts: ReadonlyMap<string, number>;
  readonly notes: number;
} {
  const counts = new Map<string, number>();
  const withAgenda = notes.filter(({ note }) => note.meetings.some(({ agenda }) => agenda.length > 0));
  for (const { note } of withAgenda) {
    for (const key of new Set(note.meetings.flatMap(({ agenda }) => agenda.map(({ title }) => agendaKey(title)))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, notes: withAgenda.length };
}
