import { addDays, daysBetween } from '../dates/calendar';
import type { IsoDate, Note } from '../model';
import { seriesFolder, seriesName } from '../paths/seriesPath';
import { groupBy } from '../text/groupBy';

/** A note and its path relative to its workspace folder, with forward slashes. */
export interface PathNote {
  readonly path: string;
  readonly note: Note;
}

/** The notes of meetings that belong together because they are in the same folder, or in its folders for years. */
export interface Series {
  /** The folder without the parts that are a year: `meetings` for `meetings/2024`. */
  readonly folder: string;
  /** The name of the closest folder that is specific, not `meetings` or `2024`. Null if there is none. */
  readonly name: string | null;
  /** Newest first. Notes without a date are last. */
  readonly notes: readonly PathNote[];
}

/** Returns the date of a note's newest meeting, or null if no meeting has a date. */
export const newestDate = ({ meetings }: Note): IsoDate | null =>
  meetings.reduce<IsoDate | null>(
    (newest, { date }) => (date !== null && (newest === null || date > newest) ? date : newest),
    null,
  );

/** Groups notes into series. The series with the newest meeting is first. Notes without meetings are left out. */
export function findSeries(notes: Iterable<PathNote>): Series[] {
  const notesWithMeetings = [...notes].filter(({ note }) => note.meetings.length > 0);
  const byDateAndPath = (a: PathNote, b: PathNote): number => compareNewestDates(a, b) || (a.path < b.path ? -1 : 1);
  return [...groupBy(notesWithMeetings, ({ path }) => seriesFolder(path))]
    .map(([folder, members]) => ({ folder, name: seriesName(members[0]!.path), notes: members.sort(byDateAndPath) }))
    .sort((a, b) => compareNewestDates(a.notes[0]!, b.notes[0]!) || (a.folder < b.folder ? -1 : 1));
}

/** Compares notes: those with the newest meeting are first. */
const compareNewestDates = (a: PathNote, b: PathNote): number => compareDates(newestDate(b.note), newestDate(a.note));

/** Compares dates: earlier dates are first, null is before all dates. */
export function compareDates(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

/** The interval of a series is computed from this number of its newest notes. */
const maxRecentNotes = 9;

/** In days. If meetings are further apart than three months, the next date cannot be predicted. */
const maxInterval = 92;

/** Returns the median number of days between the newest meetings of a series, or null for fewer than two meetings. */
export function meetingInterval(series: Series): number | null {
  const recentDates = series.notes.slice(0, maxRecentNotes).flatMap(({ note }) => newestDate(note) ?? []);
  const dates = [...new Set(recentDates)];
  const intervals = dates
    .slice(1)
    .map((date, index) => daysBetween(date, dates[index]!))
    .sort((a, b) => a - b);
  return intervals[Math.floor(intervals.length / 2)] ?? null;
}

/**
 * Predicts the date of the next meeting: after the last one, on or after `today`, and a multiple of the interval away.
 *
 * @returns null if the series has no regular interval.
 */
export function nextMeetingDate(series: Series, today: IsoDate): IsoDate | null {
  const lastDate = series.notes[0] && newestDate(series.notes[0].note);
  const interval = meetingInterval(series);
  if (!lastDate || interval === null || interval < 1 || interval > maxInterval) return null;
  // Meetings that are held about once a week or month stay on the same weekday.
  const step = interval >= 5 ? Math.max(7, Math.round(interval / 7) * 7) : interval;
  const steps = Math.max(1, Math.ceil(daysBetween(lastDate, today) / step));
  return addDays(lastDate, steps * step);
}
