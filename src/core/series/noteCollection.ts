import type { Meeting, Note } from '../model';
import { compareDates, findSeries, type Series } from './series';
import { seriesName } from '../paths/seriesPath';
import { seriesFolder } from '../paths/seriesPath';
import { SeriesFacts } from './seriesFacts';

/** One note of the workspace. */
export interface NoteEntry {
  /** Unique over all workspace folders: the file's URI. */
  readonly id: string;
  /** The URI of the workspace folder it lies in. */
  readonly root: string;
  /** Relative to that folder, with forward slashes. */
  readonly path: string;
  readonly note: Note;
}

/** One meeting of the workspace with the note it stands in. */
export interface MeetingEntry {
  /** Unique, and the same when read again: the note's id and the meeting's number in it. */
  readonly id: string;
  readonly entry: NoteEntry;
  readonly meeting: Meeting;
  readonly series: string | null;
}

/** The meetings of one year, newest first; `year` is null for those without a date. */
export interface YearGroup {
  readonly year: string | null;
  readonly meetings: readonly MeetingEntry[];
}

/** All notes of the workspace and what is asked of them; answers are kept until a note changes. */
export class NoteCollection {
  readonly #entries = new Map<string, NoteEntry>();
  /** By root and series folder: the notes' ids, and what they show together once that has been asked for. */
  readonly #series = new Map<string, { readonly ids: Set<string>; facts?: SeriesFacts | undefined }>();
  #meetings: MeetingEntry[] | undefined;

  set(entry: NoteEntry): void {
    this.#entries.set(entry.id, entry);
    this.#meetings = undefined;
    const series = this.#seriesOf(entry);
    series.ids.add(entry.id);
    series.facts = undefined;
  }

  #seriesOf({ root, path }: Pick<NoteEntry, 'root' | 'path'>): {
    readonly ids: Set<string>;
    facts?: SeriesFacts | undefined;
  } {
    const key = `${root}\n${seriesFolder(path)}`;
    let series = this.#series.get(key);
    if (!series) this.#series.set(key, (series = { ids: new Set() }));
    return series;
  }

  /** Takes a note out; false where there was none of that id. */
  delete(id: string): boolean {
    this.#meetings = undefined;
    const entry = this.#entries.get(id);
    if (!entry) return false;
    const series = this.#seriesOf(entry);
    series.ids.delete(id);
    series.facts = undefined;
    return this.#entries.delete(id);
  }

  /** How many notes there are. */
  get size(): number {
    return this.#entries.size;
  }

  /** The ids of all notes. */
  ids(): string[] {
    return [...this.#entries.keys()];
  }

  get(id: string): NoteEntry | undefined {
    return this.#entries.get(id);
  }

  /** The notes of one workspace folder, given by its URI. */
  entries(root: string): NoteEntry[] {
    return [...this.#entries.values()].filter(entry => entry.root === root);
  }

  /** What the notes of the series that a path belongs to show together; worked out when asked for, and again after one has changed. */
  facts(root: string, path: string): SeriesFacts {
    const series = this.#seriesOf({ root, path });
    return (series.facts ??= new SeriesFacts(
      [...series.ids].map(id => this.#entries.get(id)!).filter(({ note }) => note.meetings.length > 0),
    ));
  }

  /** The ids of all notes under a folder, given by its URI. */
  idsUnder(folder: string): string[] {
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    return [...this.#entries.keys()].filter(id => id.startsWith(prefix));
  }

  /** Every meeting, newest first, those without a date last. */
  meetings(): readonly MeetingEntry[] {
    this.#meetings ??= [...this.#entries.values()].flatMap(meetingEntries).sort(newestFirst);
    return this.#meetings;
  }

  /** Every meeting by its year, newest first. */
  years(): YearGroup[] {
    const groups: { year: string | null; meetings: MeetingEntry[] }[] = [];
    for (const entry of this.meetings()) {
      const year = entry.meeting.date?.slice(0, 4) ?? null;
      if (groups.at(-1)?.year === year && groups.length > 0) groups.at(-1)!.meetings.push(entry);
      else groups.push({ year, meetings: [entry] });
    }
    return groups;
  }

  /** The series of one workspace folder, the one that met last first. */
  series(root: string): Series[] {
    return findSeries(this.entries(root));
  }
}

function meetingEntries(entry: NoteEntry): MeetingEntry[] {
  const series = seriesName(entry.path);
  return entry.note.meetings.map((meeting, index) => ({ id: `${entry.id}#${index}`, entry, meeting, series }));
}

function newestFirst(a: MeetingEntry, b: MeetingEntry): number {
  if (a.meeting.date !== b.meeting.date) return compareDates(b.meeting.date, a.meeting.date);
  if (a.entry.id !== b.entry.id) return a.entry.id < b.entry.id ? -1 : 1;
  return a.meeting.start - b.meeting.start;
}
