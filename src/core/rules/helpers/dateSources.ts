import { blockText } from '../../markdown/blockText';
import { blockLabel } from '../../outline/blockLabel';
import { dateParts, daysBetween, isoDate } from '../../dates/calendar';
import { findDates } from '../../dates/findDates';
import { rewriteDate, wholeDate } from '../../dates/rewriteDate';
import { isOnlyADate } from '../../dates/dateLines';
import { dayOfPath } from '../../paths/pathDates';
import type { IsoDate, Note, NoteDate, Span } from '../../model';
import { isAboutThisMeeting } from '../../meeting/meetingScope';
import { baseName, stemOf } from '../../paths/paths';
import { plainText } from '../../markdown/plainText';
import type { SourceText } from '../../text/sourceText';
import { labelKind, labelledValue, speaksOfEarlier, speaksOfMeetings } from '../../vocabulary/labelKind';
import { leadsToAnotherDay } from '../../vocabulary/meetingWords';
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
  /** All days in the file's name: "2024-04-24-call-of-20240417" tells when it came out and when it was. */
  readonly named: readonly IsoDate[];
}

/** How many headings, and how many blocks at a note's head, may tell its day. */
const headHeadings = 2;
const headBlocks = 12;

/** What tells the day of a note's meeting; null where a note has none, or several: those have a day each. */
export function dateSources(context: RuleContext): DateSources | null {
  let sources = known.get(context.note);
  if (sources === undefined) known.set(context.note, (sources = readSources(context)));
  return sources;
}

/** Asked for by several rules, and for each date. */
const known = new WeakMap<Note, DateSources | null>();

function readSources(context: RuleContext): DateSources | null {
  const {
    note,
    document: { source, path },
  } = context;
  const [meeting, ...others] = note.meetings;
  if (!meeting || others.length > 0 || meeting.end < source.text.length) return null;
  const day = dayOfPath(path) ?? note.dates.find(({ iso }) => iso !== null)?.iso ?? null;
  const dates = note.dates
    .filter(date => isOfOwnDay(source, date))
    .flatMap(date => inYearOf(date, day) ?? [])
    .filter(({ iso }) => day === null || daysBetween(iso!, day) < longAgo);
  const field = dates.filter(({ where }) => where === 'date');
  const texts = [
    dates.filter(({ where }) => where === 'title'),
    datesOfHeading(context, dates),
    datesOfLine(context, dates),
  ].filter(([date]) => date !== undefined);
  return {
    texts: texts.map(sourceOf),
    field: field.length > 0 ? sourceOf(field) : null,
    path: dayOfPath(path),
    named: daysInName(path),
  };
}

const daysInName = (path: string): IsoDate[] =>
  findDates(stemOf(path).replaceAll('_', '-')).flatMap(({ iso }) => iso ?? []);

/** A day so many days before is one that is spoken of. */
const longAgo = 5 * 365;

const sourceOf = (dates: readonly NoteDate[]): DateSource => ({ where: dates[0]!.where, dates });

/** Of the first headings the first that tells a day. */
function datesOfHeading({ document: { source, blocks } }: RuleContext, dates: readonly NoteDate[]): NoteDate[] {
  const headings = blocks
    .filter(({ kind }) => kind === 'heading')
    .slice(0, headHeadings)
    .filter(block => blockLabel(source, block) !== 'next' && !speaksOfEarlier(blockText(source, block)));
  const inHeadings = headings.map(({ start, end }) =>
    dates.filter(date => date.where === 'heading' && start <= date.start && date.end <= end),
  );
  return inHeadings.find(found => found.length > 0) ?? [];
}

/** The first date line at the head that is of the meeting itself. */
function datesOfLine({ document }: RuleContext, dates: readonly NoteDate[]): NoteDate[] {
  const { source, blocks } = document;
  const blockOf = (date: NoteDate): number =>
    blocks.slice(0, headBlocks).findIndex(({ start, end }) => start <= date.start && date.start < end);
  const isOwn = (date: NoteDate): boolean =>
    date.where === 'line' &&
    saysWhen(source, date) &&
    blockOf(date) >= 0 &&
    isAboutThisMeeting(document, blockOf(date));
  const first = dates.find(isOwn);
  return first ? dates.filter(date => isOwn(date) && source.lineAt(date.start) === source.lineAt(first.start)) : [];
}

/** Not of another day; and where the year is not written, in a line that is about a meeting or a date. */
function isOfOwnDay(source: SourceText, date: NoteDate): boolean {
  const line = source.lineAt(date.start);
  if (leadsToAnotherDay(source.text.slice(source.lineStart(line), wholeDate(date).start))) return false;
  return (
    date.year !== null ||
    date.where === 'date' ||
    date.where === 'line' ||
    speaksOfMeetings(source.lineText(line)) ||
    isOnlyADate(plainText(source.lineText(line)))
  );
}

/** A year that is not written is that of the nearest such day; undefined where there is no telling, or no such day. */
function inYearOf(date: NoteDate, known: IsoDate | null): NoteDate | undefined {
  if (date.iso !== null) return date;
  if (date.year !== null || known === null) return undefined;
  const { year } = dateParts(known);
  const days = [year - 1, year, year + 1].flatMap(one => isoDate(one, date.month, date.day) ?? []);
  const [iso] = days.sort((a, b) => Math.abs(daysBetween(known, a)) - Math.abs(daysBetween(known, b)));
  return iso === undefined ? undefined : { ...date, iso };
}

/** A "Date:" line or row, or one that begins with the date: "That was on 2024-04-17" is of another day. */
export function saysWhen(source: SourceText, date: NoteDate): boolean {
  const line = source.lineAt(date.start);
  const before = plainText(source.text.slice(source.lineStart(line), wholeDate(date).start).replaceAll('|', ' '));
  return (
    before.length <= 2 ||
    labelledValue(before)?.kind === 'when' ||
    (source.lineText(line).trimStart().startsWith('|') && labelKind(`${before}:`) === 'when')
  );
}

/** Every day that the file's name, titles and date lines tell of the meeting. */
export function daysTold(context: RuleContext): IsoDate[] {
  const sources = dateSources(context);
  return sources ? [...(sources.path ? [sources.path] : []), ...sources.texts.map(({ dates }) => dates[0]!.iso!)] : [];
}

/** True where the source names that day, or it lies between those it names. */
export function agrees({ dates }: DateSource, day: IsoDate): boolean {
  const days = dates.flatMap(({ iso, until }) => [iso!, until ?? iso!]).sort();
  return days[0]! <= day && day <= days.at(-1)!;
}

/** Where a date source says it, weekday included; of several dates the first. */
export const placeOf = ({ dates }: DateSource): Span => wholeDate(dates[0]!);

/** Where the first that tells that day says it; undefined where none does. */
export function placeTelling(sources: DateSources | null, day: IsoDate): Span | undefined {
  const told = [...(sources?.texts ?? []), sources?.field].find(source => source && agrees(source, day));
  return told ? placeOf(told) : undefined;
}

/** What the file would be called, had it been of that day; undefined where its name does not hold its whole day. */
export function nameOn(path: string, day: IsoDate): string | undefined {
  const name = baseName(path);
  const stem = stemOf(path);
  const [written] = findDates(stem.replaceAll('_', '-'));
  return written?.iso ? rewriteDate(stem, written, day) + name.slice(stem.length) : undefined;
}
