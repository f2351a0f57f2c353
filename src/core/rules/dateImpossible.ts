import { dateParts, isoDate } from '../dates/calendar';
import { findDates } from '../dates/findDates';
import { dateEdits, spanWithWeekday } from '../dates/rewriteDate';
import type { IsoDate, NoteDate, WrittenDate } from '../model';
import { stemOf } from '../paths/paths';
import { l10n, type Message } from '../text/message';
import type { SourceText } from '../text/sourceText';
import { dateTextFromFolders, datesInFileName } from '../paths/pathDates';
import { plainText } from '../markdown/plainText';
import { parseLabeledValue } from '../vocabulary/labelKind';
import { mentionsMeeting } from '../vocabulary/meetingWords';
import { statedDays, statesMeetingDate } from './helpers/dateSources';
import type { Finding, Fix, Rule, RuleContext } from './helpers/rule';

export const dateImpossible: Rule = {
  id: 'date/impossible',
  level: 'warning',
  summary: 'Dates exist in the calendar.',
  *check(context): Generator<Finding> {
    if (!context.note.mayBeMeeting) return;
    yield* inText(context);
    yield* inPath(context);
  },
};

function* inText(context: RuleContext): Generator<Finding> {
  const {
    note,
    document: { source },
  } = context;
  for (const date of note.dates) {
    if (!isImpossible(date) || !isMeantAsDate(context, date)) continue;
    yield {
      ...spanWithWeekday(date),
      message: l10n.t('"{0}" is not a valid date: {1}.', source.slice(date), reasonFor(date)),
      fixes: fixesFor(context, date),
    };
  }
}

function* inPath({ document: { source, path } }: RuleContext): Generator<Finding> {
  const fileNameDates = datesInFileName(path);
  const inFileName = fileNameDates.find(isImpossible);
  const inFolders = fileNameDates.length === 0 ? findDates(dateTextFromFolders(path)).find(isImpossible) : undefined;
  const date = inFileName ?? inFolders;
  // Day 0, as in `2024-04-00`, means that the day is not known yet.
  if (!date || date.day === 0) return;
  const written = inFileName ? stemOf(path).slice(inFileName.start, inFileName.end) : path.replace(/\.[^.]+$/, '');
  const message = inFileName
    ? l10n.t('"{0}" in the file name is not a valid date: {1}.', written, reasonFor(date))
    : l10n.t('"{0}" in the file path is not a valid date: {1}.', written, reasonFor(date));
  yield { start: 0, end: source.lineEnd(0), message, fixes: [] };
}

/**
 * Book numbers, phone numbers and bug ids can look like dates. So a date line must consist of a date or state the date
 * of the meeting, and a heading must be the first one, be about a meeting or have no other text.
 */
function isMeantAsDate({ document: { source, blocks } }: RuleContext, date: NoteDate): boolean {
  if (date.origin === 'title' || date.origin === 'date') return true;
  const line = source.lineAt(date.start);
  const text = source.lineText(line);
  const rest = restOfLine(source, date);
  if (!/\p{L}/u.test(rest)) return true;
  if (date.origin === 'line')
    return (
      (statesMeetingDate(source, date) && parseLabeledValue(plainText(text)) !== undefined) ||
      text.trimStart().startsWith('|')
    );
  const firstHeading = blocks.find(({ kind }) => kind === 'heading');
  return (
    mentionsMeeting(rest) ||
    (firstHeading !== undefined && firstHeading.start <= date.start && date.end <= firstHeading.end)
  );
}

/** The text of a line without a date and the time after it. */
function restOfLine(source: SourceText, date: NoteDate): string {
  const line = source.lineAt(date.start);
  const text = source.lineText(line);
  const { start, end } = spanWithWeekday(date);
  const before = text.slice(0, start - source.lineStart(line));
  const after = text.slice(end - source.lineStart(line)).replace(/^T[\d:]+\S*/, '');
  return plainText(before) + plainText(after);
}

const isImpossible = ({ iso, year }: WrittenDate): boolean => iso === null && year !== null;

function reasonFor({ year, month, day }: WrittenDate): Message {
  if (month < 1 || month > 12) return l10n.t('there is no month {0}', month);
  if (day < 1 || day > 31) return l10n.t('no month has a day {0}', day);
  const daysInMonth = new Date(Date.UTC(year!, month, 0)).getUTCDate();
  return l10n.t('the month has only {0} days', daysInMonth);
}

/** Suggests the day that the rest of the note states, or the date with month and day swapped. */
function fixesFor(context: RuleContext, date: NoteDate): Fix[] {
  const statedDay = similarStatedDay(context, date);
  const swapped = date.day <= 12 ? isoDate(date.year!, date.day, date.month) : null;
  const newDay = statedDay ?? swapped;
  if (newDay === null) return [];
  return [
    {
      title: l10n.t('Change the date to {0}', newDay),
      edits: dateEdits(context.document.source.text, date, newDay),
      isSuggestion: statedDay === null,
    },
  ];
}

/** The day of the path, title, heading or date line that differs from `date` only in year, month or day. */
function similarStatedDay(context: RuleContext, date: NoteDate): IsoDate | null {
  const isSimilar = (iso: IsoDate): boolean => {
    const { year, month, day } = dateParts(iso);
    return [year === date.year, month === date.month, day === date.day].filter(Boolean).length === 2;
  };
  return statedDays(context).find(isSimilar) ?? null;
}
