import { addDays, daysBetween, weekdayOf } from '../dates/calendar';
import { groupBy } from '../text/groupBy';
import type { IsoDate, Note } from '../model';
import { seriesFolder, seriesName } from '../paths/seriesPath';

/** A note with its place: `path` is relative to its workspace folder, with forward slashes. */
export interface PathNote {
  readonly path: string;
  readonly note: Note;
}

/** The notes of meetings that belong together, as their folder tells. */
export interface Series {
  /** The folder without the parts of it that are named for a year: `meetings` for `meetings/2024`. */
  readonly folder: string;
  /** What the folder is named for, words such as "meetings" aside; null at the top of the workspace. */
  readonly name: string | null;
  /** Newest first; notes without a date last. */
  readonly notes: readonly PathNote[];
}

/** The day of a note's newest meeting. */
export const newestDate = ({ meetings }: Note): IsoDate | null =>
  meetings.reduce<IsoDate | null>(
    (newest, { date }) => (date !== null && (newest === null || date > newest) ? date : newest),
    null,
  );

/** Notes by their series, the one that met last first. Notes without meetings belong to none. */
export function findSeries(notes: Iterable<PathNote>): Series[] {
  const withMeetings = [...notes].filter(({ note }) => note.meetings.length > 0);
  const byDate = (a: PathNote, b: PathNote): number =>
    compareDates(newestDate(b.note), newestDate(a.note)) || (a.path < b.path ? -1 : 1);
  return [...groupBy(withMeetings, ({ path }) => seriesFolder(path))]
    .map(([folder, members]) => ({ folder, name: seriesName(members[0]!.path), notes: members.sort(byDate) }))
    .sort(
      (a, b) =>
        compareDates(newestDate(b.notes[0]!.note), newestDate(a.notes[0]!.note)) || (a.folder < b.folder ? -1 : 1),
    );
}

/** Earlier first; none is earlier than any. */
export const compareDates = (a: IsoDate | null, b: IsoDate | null): number =>
  (a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1;

/** How many of the last meetings tell the rhythm. */
const recent = 9;

/** Meetings further apart than a quarter have no rhythm that tells the next day. */
const longestInterval = 92;

/** Days between meetings: the median of the last intervals; null for fewer than two meetings. */
export function interval(series: Series): number | null {
  const days = [...new Set(series.notes.slice(0, recent).flatMap(({ note }) => newestDate(note) ?? []))];
  const gaps = days
    .slice(1)
    .map((day, index) => daysBetween(day, days[index]!))
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? null;
}

/**
 * The day of the next meeting, on or after `today`: the last one plus the interval, moved on by whole intervals.
 * Null where the series has no rhythm yet.
 */
export function nextMeetingDay(series: Series, today: IsoDate): IsoDate | null {
  const last = series.notes[0] && newestDate(series.notes[0].note);
  const step = interval(series);
  if (!last || step === null || step < 1 || step > longestInterval) return null;
  // A monthly meeting keeps its weekday, not its number of days.
  const wholeWeeks = step >= 5 ? Math.max(7, Math.round(step / 7) * 7) : step;
  const behind = Math.max(1, Math.ceil(daysBetween(last, today) / wholeWeeks));
  const next = addDays(last, behind * wholeWeeks);
  return weekdayOf(next) === weekdayOf(last) || wholeWeeks !== step ? next : addDays(last, behind * step);
}
