import type { Meeting, Note } from '../model';
import { seriesFolder, seriesName } from '../paths/seriesPath';
import { compareDates, findSeries, type Series } from './series';
import { SeriesFacts } from './seriesFacts';

/** A note of the workspace. */
export interface NoteEntry {
  /** The URI of the file, which is unique in the workspace. */
  readonly id: string;
  /** The URI of the workspace folder that contains the file. */
  readonly root: string;
  /** Relative to the workspace folder, with forward slashes. */
  readonly path: string;
  readonly note: Note;
}

/** A meeting of the workspace and the note that contains it. */
export interface MeetingEntry {
  /** The id of the note and the index of the meeting in it. Stays the same when the note is read again. */
  readonly id: string;
  readonly entry: NoteEntry;
  readonly meeting: Meeting;
  readonly series: string | null;
}

/** The meetings of one year, newest first. */
export interface YearGroup {
  /** Four digits, or null for meetings without a date. */
  readonly year: string | null;
  readonly meetings: readonly MeetingEntry[];
}

interface SeriesEntry {
  /** The ids of the notes. */
  readonly ids: Set<string>;
  /** Computed on the first request after a note of the series has changed. */
  facts: SeriesFacts | undefined;
}

/** All notes of the workspace. Answers about them are cached until a note changes. */
export class NoteCollection {
  readonly #entries = new Map<string, NoteEntry>();
  /** By root and series folder. */
  readonly #series = new Map<string, SeriesEntry>();
  #meetings: MeetingEntry[] | undefined;

  /** Adds a note or replaces the one with the same id. */
  set(entry: NoteEntry): void {
    this.#entries.set(entry.id, entry);
    this.#meetings = undefined;
    const series = this.#seriesEntry(entry);
    series.ids.add(entry.id);
    series.facts = undefined;
  }

  /** Removes a note. Returns false if there is no note with this id. */
  delete(id: string): boolean {
    this.#meetings = undefined;
    const entry = this.#entries.get(id);
    if (!entry) return false;
    const series = this.#seriesEntry(entry);
    series.ids.delete(id);
    series.facts = undefined;
    return this.#entries.delete(id);
  }

  #seriesEntry({ root, path }: Pick<NoteEntry, 'root' | 'path'>): SeriesEntry {
    const key = `${root}\n${seriesFolder(path)}`;
    let series = this.#series.get(key);
    if (!series) this.#series.set(key, (series = { ids: new Set(), facts: undefined }));
    return series;
  }

  /** The number of notes. */
  get size(): number {
    return this.#entries.size;
  }

  /** Returns the ids of all notes. */
  ids(): string[] {
    return [...this.#entries.keys()];
  }

  get(id: string): NoteEntry | undefined {
    return this.#entries.get(id);
  }

  /** Returns the notes of a workspace folder, given by its URI. */
  entries(root: string): NoteEntry[] {
    return [...this.#entries.values()].filter(entry => entry.root === root);
  }

  /** Returns the facts about the series of a path. The note at this path need not exist. */
  facts(root: string, path: string): SeriesFacts {
    const series = this.#seriesEntry({ root, path });
    return (series.facts ??= new SeriesFacts(
      [...series.ids].map(id => this.#entries.get(id)!).filter(({ note }) => note.meetings.length > 0),
    ));
  }

  /** Returns the ids of all notes in a folder, given by its URI, and in its subfolders. */
  idsUnder(folder: string): string[] {
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    return [...this.#entries.keys()].filter(id => id.startsWith(prefix));
  }

  /** Returns all meetings, newest first. Meetings without a date are last. */
  meetings(): readonly MeetingEntry[] {
    this.#meetings ??= [...this.#entries.values()].flatMap(toMeetingEntries).sort(compareNewestFirst);
    return this.#meetings;
  }

  /** Returns all meetings by year, newest first. Meetings without a date are last. */
  years(): YearGroup[] {
    const groups: { year: string | null; meetings: MeetingEntry[] }[] = [];
    for (const entry of this.meetings()) {
      const year = entry.meeting.date?.slice(0, 4) ?? null;
      const lastGroup = groups.at(-1);
      if (lastGroup?.year === year) lastGroup.meetings.push(entry);
      else groups.push({ year, meetings: [entry] });
    }
    return groups;
  }

  /** Returns the series of a workspace folder. The series with the newest meeting is first. */
  series(root: string): Series[] {
    return findSeries(this.entries(root));
  }
}

function toMeetingEntries(entry: NoteEntry): MeetingEntry[] {
  const series = seriesName(entry.path);
  return entry.note.meetings.map((meeting, index) => ({ id: `${entry.id}#${index}`, entry, meeting, series }));
}

/** Compares meetings: the newest is first. Meetings on the same date are in the order of their files and positions. */
function compareNewestFirst(a: MeetingEntry, b: MeetingEntry): number {
  if (a.meeting.date !== b.meeting.date) return compareDates(b.meeting.date, a.meeting.date);
  if (a.entry.id !== b.entry.id) return a.entry.id < b.entry.id ? -1 : 1;
  return a.meeting.start - b.meeting.start;
}
