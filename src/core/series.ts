import { findDates } from './dates';
import { addDays, daysBetween, weekdayOf } from './calendar';
import { groupBy } from './groupBy';
import type { IsoDate, Note } from './model';
import { directoryOf } from './paths';

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

/** Folders named for what they hold or for a year say nothing of whose meetings they are. */
const generic = /^(?:(?:meeting|community)?[-_ ]?(?:meetings?|minutes|notes|agendas?|archives?|calls?)(?:[-_ ](?:notes|minutes|archives?))*|_?posts|docs?|main|src|content|pages|files|documents?|communication|content|(?:19|20)\d\d(?:[-_]?\d\d)?|\d\d|\d+(?:st|nd|rd|th)?[-_ ]?(?:meeting|call)|(?:meeting|call)[-_ ]?\d+)$/i;
const yearNamed = /^(?:19|20)\d\d(?:[-_]?\d\d)?$/;

/** The folder that a note's series is known by. */
export function seriesFolder(path: string): string {
  return directoryOf(path).split('/').filter(part => !yearNamed.test(part)).join('/');
}

/** The folder above those that are named for a year, a month or a day: where the archive of a note begins. */
export function topFolder(path: string): string {
  const parts = directoryOf(path).split('/');
  while (parts.length > 0 && /^(?:\d\d|(?:19|20)\d\d.*)$/.test(parts.at(-1)!)) parts.pop();
  return parts.join('/');
}

/** What a series is called, by its folder; null where no part of the folder's path says it. */
export function seriesName(path: string): string | null {
  return directoryOf(path).split('/').findLast(part => part !== '' && !generic.test(part) && findDates(part.replaceAll('_', ' ')).length === 0) ?? null;
}

/** The day of a note's newest meeting. */
export const newestDate = ({ meetings }: Note): IsoDate | null =>
  meetings.reduce<IsoDate | null>((newest, { date }) => (date !== null && (newest === null || date > newest) ? date : newest), null);

/** Notes by their series, the one that met last first. Notes without meetings belong to none. */
export function findSeries(notes: Iterable<PathNote>): Series[] {
  const withMeetings = [...notes].filter(({ note }) => note.meetings.length > 0);
  const byDate = (a: PathNote, b: PathNote): number => compareDates(newestDate(b.note), newestDate(a.note)) || (a.path < b.path ? -1 : 1);
  return [...groupBy(withMeetings, ({ path }) => seriesFolder(path))]
    .map(([folder, members]) => ({ folder, name: seriesName(members[0]!.path), notes: members.sort(byDate) }))
    .sort((a, b) => compareDates(newestDate(b.notes[0]!.note), newestDate(a.notes[0]!.note)) || (a.folder < b.folder ? -1 : 1));
}

/** Earlier first; none is earlier than any. */
export const compareDates = (a: IsoDate | null, b: IsoDate | null): number => (a ?? '' ) < (b ?? '') ? -1 : a === b ? 0 : 1;

/** How many of the last meetings tell the rhythm. */
const recent = 9;

/** Meetings further apart than a quarter have no rhythm that tells the next day. */
const longestInterval = 92;

/** Days between meetings: the median of the last intervals; null for fewer than two meetings. */
export function interval(series: Series): number | null {
  const days = [...new Set(series.notes.slice(0, recent).flatMap(({ note }) => newestDate(note) ?? []))];
  const gaps = days.slice(1).map((day, index) => daysBetween(day, days[index]!)).sort((a, b) => a - b);
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
