import { findDates } from '../dates';
import { rewriteDate, wholeDate } from '../dateWriting';
import { dayOfPath } from '../meetingDate';
import type { IsoDate, NoteDate, Span } from '../model';
import { baseName, stemOf } from '../paths';
import { plainText } from '../plainText';
import type { SourceText } from '../sourceText';
import { labelledValue } from '../vocabulary';
import type { RuleContext } from './rule';

/** One place that tells the day of a note's meeting: a title, a heading, a line, the front matter's date. */
export interface DateSource {
  readonly where: NoteDate['where'];
  /** More than one where it names the days that a meeting began and ended on. */
  readonly dates: readonly NoteDate[];
}

/** All that tells the day of the one meeting in a note. */
export interface DateSources {
  /** The front matter's title, the first headings, the date lines at the head, those of them that name a whole date. */
  readonly texts: readonly DateSource[];
  /** The front matter's date. */
  readonly field: DateSource | null;
  /** The day that the file's path tells. */
  readonly path: IsoDate | null;
}

/** How many headings, and how many blocks at a note's head, may tell its day. */
const headHeadings = 2;
const headBlocks = 12;

/** What tells the day of a note's meeting; null where a note has none, or several: those have a day each. */
export function dateSources({ note, document: { source, path, blocks } }: RuleContext): DateSources | null {
  const [meeting, ...others] = note.meetings;
  if (!meeting || others.length > 0 || meeting.end < source.text.length) return null;
  const headings = blocks.filter(({ kind }) => kind === 'heading').slice(0, headHeadings);
  const headEnd = blocks[headBlocks]?.start ?? Infinity;
  const isAtHead = ({ where, start, end }: NoteDate): boolean =>
    where === 'heading' ? headings.some(heading => heading.start <= start && end <= heading.end) : start < headEnd;
  const dates = note.dates.filter(date => date.iso !== null && isAtHead(date));
  const sourceOf = (where: NoteDate['where'], found: readonly NoteDate[]): DateSource[] => (found.length > 0 ? [{ where, dates: found }] : []);
  const lines = dates.filter(date => date.where === 'line' && saysWhen(source, date));
  const inHeadings = headings.flatMap(heading => sourceOf('heading', dates.filter(({ where, start }) => where === 'heading' && heading.start <= start && start < heading.end)));
  const texts = [
    ...sourceOf('title', dates.filter(({ where }) => where === 'title')),
    ...inHeadings.slice(0, 1),
    ...sourceOf('line', lines.filter(({ start }) => source.lineAt(start) === source.lineAt(lines[0]!.start))),
  ];
  return { texts, field: sourceOf('date', dates.filter(({ where }) => where === 'date'))[0] ?? null, path: dayOfPath(path) };
}

/** A "Date:" line, or one that begins with the date: "That was on 2024-04-17" is of another day. */
function saysWhen(source: SourceText, date: NoteDate): boolean {
  const line = source.lineAt(date.start);
  const before = plainText(source.text.slice(source.lineStart(line), wholeDate(date).start));
  return before.length <= 2 || labelledValue(before)?.kind === 'when';
}

/** Every day that the file's name, titles and date lines tell of the meeting. */
export function daysTold(context: RuleContext): IsoDate[] {
  const sources = dateSources(context);
  return sources ? [...(sources.path ? [sources.path] : []), ...sources.texts.map(({ dates }) => dates[0]!.iso!)] : [];
}

/** True where the source names that day, or it lies between those it names. */
export function agrees({ dates }: DateSource, day: IsoDate): boolean {
  const days = dates.map(({ iso }) => iso!).sort();
  return days.length === 1 ? days[0] === day : days[0]! <= day && day <= days.at(-1)!;
}

/** Where a date source says it, weekday included; of several dates the first. */
export const placeOf = ({ dates }: DateSource): Span => wholeDate(dates[0]!);

/** What the file would be called, had it been of that day; undefined where its name does not hold its whole day. */
export function nameOn(path: string, day: IsoDate): string | undefined {
  const name = baseName(path);
  const stem = stemOf(path);
  const [written] = findDates(stem.replaceAll('_', '-'));
  return written?.iso ? rewriteDate(stem, written, day) + name.slice(stem.length) : undefined;
}
