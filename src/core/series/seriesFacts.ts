import { weekdayOf } from '../dates/calendar';
import type { IsoDate, Weekday } from '../model';
import { dateInPath } from '../paths/pathDates';
import { isUsual, minNotes, readFrontMatterUsage, type FrontMatterUsage } from './frontMatterUsage';
import { HandleIndex } from './handleIndex';
import type { PathNote } from './series';

/** Facts about all notes of a series together. Each is computed on the first request. */
export class SeriesFacts {
  readonly #notes: readonly PathNote[];
  #notesByDate: ReadonlyMap<IsoDate, readonly PathNote[]> | undefined;
  #handles: HandleIndex | undefined;
  #frontMatterUsage: FrontMatterUsage | undefined;
  #attendees: ReadonlySet<string> | undefined;
  #paths: ReadonlySet<string> | undefined;
  #datedFileNames: DatedFileNames | undefined;
  #agendas: AgendaCounts | undefined;
  #usualWeekday: { readonly weekday: Weekday | null } | undefined;

  /** @param notes The notes of one series that contain meetings. */
  constructor(notes: readonly PathNote[]) {
    this.#notes = notes;
  }

  /** Returns the notes with a meeting on a date. */
  notesOn(date: IsoDate): readonly PathNote[] {
    this.#notesByDate ??= groupByDate(this.#notes);
    return this.#notesByDate.get(date) ?? [];
  }

  /** Returns the frequent handles of the series that are one typing error away from a handle of a single meeting. */
  similarHandles(handle: string): readonly string[] {
    this.#handles ??= new HandleIndex(this.#notes);
    return this.#handles.similarTo(handle);
  }

  /** Tests whether a person was present at one of the meetings. Ignores the case of the name or handle. */
  hasAttended(name: string): boolean {
    this.#attendees ??= new Set(
      this.#notes.flatMap(({ note }) =>
        note.meetings.flatMap(({ people }) => people.map(person => person.name.toLowerCase())),
      ),
    );
    return this.#attendees.has(name.toLowerCase());
  }

  /**
   * Tests whether the dates in the file names of a series are usually those of the meetings.
   *
   * @param path The note with this path is not counted.
   */
  usesMeetingDatesInFileNames(path: string): boolean {
    this.#datedFileNames ??= readDatedFileNames(this.#notes);
    const { matches, matchCount } = this.#datedFileNames;
    const isMatch = matches.get(path);
    const otherCount = matches.size - Number(isMatch !== undefined);
    return otherCount >= minNotes - 1 && isUsual(matchCount - Number(isMatch === true), otherCount);
  }

  /** The weekday of nearly all meetings, or null if there is none or the series has too few meetings. */
  get usualWeekday(): Weekday | null {
    this.#usualWeekday ??= { weekday: findUsualWeekday(this.#notes) };
    return this.#usualWeekday.weekday;
  }

  /** Tests whether a topic is on at least three agendas and on at least half of all agendas of the series. */
  isOnMostAgendas(title: string): boolean {
    this.#agendas ??= countAgendas(this.#notes);
    const count = this.#agendas.countByTopic.get(topicKey(title)) ?? 0;
    return count >= 3 && count * 2 >= this.#agendas.agendaCount;
  }

  get frontMatterUsage(): FrontMatterUsage {
    return (this.#frontMatterUsage ??= readFrontMatterUsage(this.#notes));
  }

  /** Tests whether the note with a path is one of the notes of the series. */
  includes(path: string): boolean {
    this.#paths ??= new Set(this.#notes.map(note => note.path));
    return this.#paths.has(path);
  }
}

function groupByDate(notes: readonly PathNote[]): Map<IsoDate, PathNote[]> {
  const notesByDate = new Map<IsoDate, PathNote[]>();
  for (const pathNote of notes) {
    for (const date of new Set(pathNote.note.meetings.flatMap(meeting => meeting.date ?? []))) {
      const others = notesByDate.get(date);
      if (others) others.push(pathNote);
      else notesByDate.set(date, [pathNote]);
    }
  }
  return notesByDate;
}

interface DatedFileNames {
  /** By path, whether the date in the file name is that of the meeting. Notes without one of the dates are left out. */
  readonly matches: ReadonlyMap<string, boolean>;
  readonly matchCount: number;
}

function readDatedFileNames(notes: readonly PathNote[]): DatedFileNames {
  const matches = new Map<string, boolean>();
  for (const pathNote of notes) {
    const isMatch = hasMeetingDateInFileName(pathNote);
    if (isMatch !== null) matches.set(pathNote.path, isMatch);
  }
  return { matches, matchCount: [...matches.values()].filter(Boolean).length };
}

/** Returns null if the path or the title and headings contain no date, or if the note has several meetings. */
function hasMeetingDateInFileName({ path, note }: PathNote): boolean | null {
  const pathDate = dateInPath(path);
  const writtenDate = note.dates.find(
    ({ iso, origin }) => iso !== null && (origin === 'title' || origin === 'heading'),
  );
  return pathDate === null || !writtenDate || note.meetings.length !== 1 ? null : writtenDate.iso === pathDate;
}

function findUsualWeekday(notes: readonly PathNote[]): Weekday | null {
  const dates = new Set(notes.flatMap(({ note }) => note.meetings.flatMap(({ date }) => date ?? [])));
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const date of dates) counts[weekdayOf(date)]!++;
  const maxCount = Math.max(...counts);
  // One meeting may be on another day even if there are fewer than ten.
  return dates.size >= minNotes && isUsual(maxCount + 1, dates.size) ? (counts.indexOf(maxCount) as Weekday) : null;
}

/** Returns the form in which topics of different agendas are compared. */
const topicKey = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

interface AgendaCounts {
  /** The number of notes that have a topic on an agenda. */
  readonly countByTopic: ReadonlyMap<string, number>;
  /** The number of notes with an agenda. */
  readonly agendaCount: number;
}

function countAgendas(notes: readonly PathNote[]): AgendaCounts {
  const countByTopic = new Map<string, number>();
  const notesWithAgenda = notes.filter(({ note }) => note.meetings.some(({ agenda }) => agenda.length > 0));
  for (const { note } of notesWithAgenda) {
    const keys = note.meetings.flatMap(({ agenda }) => agenda.map(({ title }) => topicKey(title)));
    for (const key of new Set(keys)) countByTopic.set(key, (countByTopic.get(key) ?? 0) + 1);
  }
  return { countByTopic, agendaCount: notesWithAgenda.length };
}
