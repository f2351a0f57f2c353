import { isMostlyDate } from '../../dates/dateLines';
import { findDates } from '../../dates/findDates';
import { dayOfIsoWeek } from '../../dates/isoWeeks';
import { findPartialDate, monthAndDay } from '../../dates/partialDates';
import { spanWithWeekday } from '../../dates/rewriteDate';
import type { Block } from '../../markdown/block';
import { blockText } from '../../markdown/blockText';
import type { DayMonthOrder, IsoDate } from '../../model';
import { fieldText, type NoteDocument } from '../../noteDocument';
import type { SourceText } from '../../text/sourceText';
import { dateTextFromFolders, pathAsDateText } from '../../paths/pathDates';
import { directoryOf } from '../../paths/paths';
import { mentionsMeeting, mentionsPreviousMeeting } from '../../vocabulary/meetingWords';
import { dateFieldTexts } from './dateFields';
import { datesOfThisMeeting, meetingHead } from './meetingScope';
import { hasUnrelatedDates } from './otherDates';

/** A date that may be the day of the meeting. The month is from 1 to 12; `year` and `iso` are null if unknown. */
export interface DateCandidate {
  readonly date: {
    readonly iso: IsoDate | null;
    readonly year: number | null;
    readonly month: number;
    readonly day: number;
  };
  readonly source: CandidateSource;
  /** How reliable dates from this source are, between 0 and 1. */
  readonly confidence: number;
  /** The text in which the date is written. */
  readonly text: string;
}

/** The places that can state the day of a meeting, and how reliable each is, in the order of the candidates. */
const confidences = {
  title: 0.95,
  heading: 0.9,
  field: 0.9,
  'date line': 0.8,
  'line about a meeting': 0.7,
  'front matter': 0.7,
  path: 0.7,
  'week number': 0.5,
  'start of a line': 0.4,
  'first date': 0.2,
  'numbers in the title': 0.2,
} as const;

export type CandidateSource = keyof typeof confidences;

/** How many blocks at the start of a note can state its day. */
const maxHeadBlocks = 12;

/**
 * Every date that may be the day of the meeting, the most reliable first.
 *
 * @param order The order of day and month in numeric dates.
 */
export function* dateCandidates(document: NoteDocument, order: () => DayMonthOrder): Generator<DateCandidate> {
  for (const [source, text] of dateTexts(document)) {
    const date = readDate(source, text, order);
    if (date) yield { date, source, text, confidence: confidences[source] };
  }
}

function readDate(
  source: CandidateSource,
  text: string,
  order: () => DayMonthOrder,
): DateCandidate['date'] | undefined {
  const [date] = datesOfThisMeeting(text, findDates(text, order));
  if (date || !sourcesWithNumbers.has(source)) return date;
  const partial = findPartialDate(text, order);
  // Numbers without a year may mean something else; a full date counts more.
  if (!partial || (partial.iso === null) !== (source === 'numbers in the title')) return undefined;
  const [month, day] = monthAndDay(partial, order);
  return { iso: partial.iso, year: partial.year, month, day };
}

/** The sources in which `22-01-25` and `5/30` are read as dates. */
const sourcesWithNumbers: ReadonlySet<CandidateSource> = new Set<CandidateSource>([
  'title',
  'heading',
  'numbers in the title',
]);

type DateText = readonly [CandidateSource, string];

/** The texts in which the day can be written, the most reliable first. */
function* dateTexts(document: NoteDocument): Generator<DateText> {
  const { path } = document;
  const title = fieldText(document, 'title') ?? '';
  const head = meetingHead(document, maxHeadBlocks);
  yield ['title', title];
  yield* textsInHead(document, head);
  yield ['front matter', fieldText(document, 'date') ?? ''];
  yield ['path', pathAsDateText(path)];
  yield ['path', dateTextFromFolders(path)];
  yield ['path', dateTextFromFolders(`${directoryOf(path)}.md`)];
  yield ['week number', dayOfIsoWeek(`${title} ${firstHeading(document)} ${pathAsDateText(path)}`) ?? ''];
  yield* lastResorts(document, head);
  yield ['numbers in the title', title || firstHeading(document)];
}

/** Headings, "Date:" lines, and lines that are a date or name the meeting. */
function* textsInHead(document: NoteDocument, head: readonly Block[]): Generator<DateText> {
  for (const text of headingTexts(document, head)) yield ['heading', text];
  for (const text of dateFieldTexts(document.source, head)) yield ['field', text];
  const lines = linesAboutDay(document, head);
  for (const { kind, text } of lines) if (kind !== 'item' && isMostlyDate(text)) yield ['date line', text];
  for (const { kind, text } of lines) {
    if (kind === 'paragraph' && isMeetingTitle(text)) yield ['line about a meeting', text];
  }
}

/** Any date near the start, if nothing else states the day. */
function* lastResorts(document: NoteDocument, head: readonly Block[]): Generator<DateText> {
  for (const { text } of linesAboutDay(document, head)) yield ['start of a line', startingWithDate(text)];
  for (const block of head) yield ['first date', writtenText(document.source, block)];
}

interface Line {
  readonly kind: Block['kind'];
  readonly text: string;
}

/** The lines whose dates can be the day of the meeting. */
const linesAboutDay = ({ source }: NoteDocument, head: readonly Block[]): Line[] =>
  head
    .filter(({ kind }) => kind !== 'heading')
    .map(block => ({ kind: block.kind, text: blockText(source, block), written: writtenText(source, block) }))
    .filter(({ text, written }) => !hasUnrelatedDates(written, text));

const writtenText = ({ text }: SourceText, { textStart, textEnd }: Block): string =>
  text.slice(textStart, Math.min(textEnd, textStart + maxWrittenLength));

/** Longer texts are searched up to this length, in UTF-16 code units. */
const maxWrittenLength = 400;

/** The first heading, one directly below it, and others near the start that are a date. Topics may have other dates. */
function headingTexts({ source }: NoteDocument, head: readonly Block[]): string[] {
  const headings = head.filter(({ kind }) => kind === 'heading').slice(0, maxHeadings);
  const title = head.findIndex(({ kind }) => kind === 'heading');
  return headings
    .map(heading => ({ heading, text: blockText(source, heading) }))
    .filter(({ heading, text }) => heading === head[title] || heading === head[title + 1] || isMostlyDate(text))
    .map(({ text }) => text);
}

/** How many headings can state the day. */
const maxHeadings = 3;

const firstHeading = ({ source, blocks }: NoteDocument): string =>
  blocks[0]?.kind === 'heading' ? blockText(source, blocks[0]) : '';

/** Longer lines are sentences about something. */
const maxTitleLength = 120;

/** "Annual General Meeting - Community Hall, August 18, 2018" */
const isMeetingTitle = (text: string): boolean =>
  text.length < maxTitleLength && !/[.!?]$/.test(text) && mentionsMeeting(text) && !mentionsPreviousMeeting(text);

/** The text if it starts with a date, even in a quote, or after a short word such as "dd" or "am". Empty otherwise. */
function startingWithDate(text: string): string {
  const line = text.replace(/^[>\s]+/, '');
  const [date] = findDates(line);
  if (!date) return '';
  const { start } = spanWithWeekday(date);
  return start === 0 || /^\p{L}{1,3}[.:]? $/u.test(line.slice(0, start)) ? line : '';
}
