import { blockText } from '../../markdown/blockText';
import { blockLabel } from '../../outline/blockLabel';
import { dateParts, daysBetween, isoDate } from '../../dates/calendar';
import { rewriteDate, spanWithWeekday } from '../../dates/rewriteDate';
import { isMostlyDate } from '../../dates/dateLines';
import { dateInPath, datesInFileName } from '../../paths/pathDates';
import type { IsoDate, Note, NoteDate, Span } from '../../model';
import { isAboutThisMeeting } from '../../meeting/date/meetingScope';
import { baseName, stemOf } from '../../paths/paths';
import { plainText } from '../../markdown/plainText';
import type { SourceText } from '../../text/sourceText';
import { labelKind, parseLabeledValue } from '../../vocabulary/labelKind';
import { introducesOtherDate, mentionsMeeting, mentionsPreviousMeeting } from '../../vocabulary/meetingWords';
import type { RuleContext } from './rule';
import { getOrInsertComputed } from '../../text/getOrInsertComputed';

/** A place in a note that states the day of its meeting: a title, a heading, a date line or the front matter's date. */
export interface DateSource {
  readonly origin: NoteDate['origin'];
  /** Full dates (`iso` is not null), at least one. Several if the meeting takes several days. */
  readonly dates: readonly NoteDate[];
}

/** All places that state the day of the only meeting in a note. */
export interface DateSources {
  /** The front matter's title, the heading and the date line, in this order, if they state a full date. */
  readonly texts: readonly DateSource[];
  /** The front matter's date. */
  readonly frontMatterDate: DateSource | null;
  /** The day in the file's path. */
  readonly pathDay: IsoDate | null;
  /** All days in the file name. "2024-04-24-call-of-20240417" has a publication date and a meeting date. */
  readonly fileNameDays: readonly IsoDate[];
}

/** The number of headings that are searched for the date. */
const maxHeadings = 2;

/** The number of blocks at the start that are searched for a date line. */
const maxHeadBlocks = 12;

/** Dates further before the meeting, in days, are about something else. */
const maxDaysBefore = 5 * 365;

/** A cache, because several rules need the sources of a note, some of them once per date. */
const sourcesCache = new WeakMap<Note, DateSources | null>();

/** Returns the places that state the day of a note's only meeting; null if the note has no meeting or several. */
export const dateSources = (context: RuleContext): DateSources | null =>
  getOrInsertComputed(sourcesCache, context.note, () => readSources(context));

function readSources(context: RuleContext): DateSources | null {
  const {
    note,
    document: { source, path },
  } = context;
  const [meeting, ...others] = note.meetings;
  if (!meeting || others.length > 0 || meeting.end < source.text.length) return null;
  const day = dateInPath(path) ?? note.dates.find(({ iso }) => iso !== null)?.iso ?? null;
  const dates = note.dates
    .filter(date => mayBeMeetingDate(source, date))
    .flatMap(date => withInferredYear(date, day) ?? [])
    .filter(({ iso }) => day === null || daysBetween(iso!, day) < maxDaysBefore);
  const frontMatterDates = dates.filter(({ origin }) => origin === 'date');
  const texts = [
    dates.filter(({ origin }) => origin === 'title'),
    datesOfHeading(context, dates),
    datesOfLine(context, dates),
  ].filter(([date]) => date !== undefined);
  return {
    texts: texts.map(toSource),
    frontMatterDate: frontMatterDates.length > 0 ? toSource(frontMatterDates) : null,
    pathDay: dateInPath(path),
    fileNameDays: readFileNameDays(path),
  };
}

const readFileNameDays = (path: string): IsoDate[] => datesInFileName(path).flatMap(({ iso }) => iso ?? []);

const toSource = (dates: readonly NoteDate[]): DateSource => ({ origin: dates[0]!.origin, dates });

/** The dates of the first heading that has one. */
function datesOfHeading({ document: { source, blocks } }: RuleContext, dates: readonly NoteDate[]): NoteDate[] {
  const headings = blocks
    .filter(({ kind }) => kind === 'heading')
    .slice(0, maxHeadings)
    .filter(block => blockLabel(source, block) !== 'next' && !mentionsPreviousMeeting(blockText(source, block)));
  const inHeadings = headings.map(({ start, end }) =>
    dates.filter(date => date.origin === 'heading' && start <= date.start && date.end <= end),
  );
  return inHeadings.find(found => found.length > 0) ?? [];
}

/** The dates of the first date line that is about this meeting. */
function datesOfLine({ document }: RuleContext, dates: readonly NoteDate[]): NoteDate[] {
  const { source, blocks } = document;
  const blockOf = (date: NoteDate): number =>
    blocks.slice(0, maxHeadBlocks).findIndex(({ start, end }) => start <= date.start && date.start < end);
  const isMeetingDate = (date: NoteDate): boolean =>
    date.origin === 'line' &&
    statesMeetingDate(source, date) &&
    blockOf(date) >= 0 &&
    isAboutThisMeeting(document, blockOf(date));
  const first = dates.find(isMeetingDate);
  if (!first) return [];
  const line = source.lineAt(first.start);
  return dates.filter(date => isMeetingDate(date) && source.lineAt(date.start) === line);
}

/**
 * True unless the text before the date refers to another day, as in "Next meeting: 2024-04-24". A date without a year
 * also has to be in a line about a meeting or on its own.
 */
function mayBeMeetingDate(source: SourceText, date: NoteDate): boolean {
  const line = source.lineAt(date.start);
  if (introducesOtherDate(source.text.slice(source.lineStart(line), spanWithWeekday(date).start))) return false;
  return (
    date.year !== null ||
    date.origin === 'date' ||
    date.origin === 'line' ||
    mentionsMeeting(source.lineText(line)) ||
    isMostlyDate(plainText(source.lineText(line)))
  );
}

/** Adds the year that is nearest to `reference`; undefined if the date does not exist or `reference` is null. */
function withInferredYear(date: NoteDate, reference: IsoDate | null): NoteDate | undefined {
  if (date.iso !== null) return date;
  if (date.year !== null || reference === null) return undefined;
  const { year } = dateParts(reference);
  const distance = (day: IsoDate): number => Math.abs(daysBetween(reference, day));
  const days = [year - 1, year, year + 1].flatMap(candidate => isoDate(candidate, date.month, date.day) ?? []);
  const [iso] = days.sort((a, b) => distance(a) - distance(b));
  return iso === undefined ? undefined : { ...date, iso };
}

/** True for "Date:" lines and table rows, and for lines that start with a date. Not for "That was on 2024-04-17". */
export function statesMeetingDate(source: SourceText, date: NoteDate): boolean {
  const line = source.lineAt(date.start);
  const before = plainText(source.text.slice(source.lineStart(line), spanWithWeekday(date).start).replaceAll('|', ' '));
  return (
    before.length <= 2 ||
    parseLabeledValue(before)?.kind === 'when' ||
    (source.lineText(line).trimStart().startsWith('|') && labelKind(`${before}:`) === 'when')
  );
}

/** Returns the days that the path, the title, the heading and the date line state. */
export function statedDays(context: RuleContext): IsoDate[] {
  const sources = dateSources(context);
  return sources
    ? [...(sources.pathDay ? [sources.pathDay] : []), ...sources.texts.map(({ dates }) => dates[0]!.iso!)]
    : [];
}

/** True if the source states the day, or a range that includes it. */
export function includesDay({ dates }: DateSource, day: IsoDate): boolean {
  const days = dates.flatMap(({ iso, rangeEnd }) => [iso!, rangeEnd ?? iso!]).sort();
  return days[0]! <= day && day <= days.at(-1)!;
}

/** The span of the first date of a source, including its weekday. */
export const spanOf = ({ dates }: DateSource): Span => spanWithWeekday(dates[0]!);

/** The span of the first source that states the day; undefined if none does. */
export function spanStating(sources: DateSources | null, day: IsoDate): Span | undefined {
  const all = [...(sources?.texts ?? []), sources?.frontMatterDate];
  const match = all.find(source => source && includesDay(source, day));
  return match ? spanOf(match) : undefined;
}

/** Returns the file name with its date changed to `day`; undefined if the file name has no full date. */
export function fileNameForDay(path: string, day: IsoDate): string | undefined {
  const name = baseName(path);
  const stem = stemOf(path);
  const [date] = datesInFileName(path);
  return date?.iso ? rewriteDate(stem, date, day) + name.slice(stem.length) : undefined;
}
