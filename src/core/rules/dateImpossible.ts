import { isoDate } from '../dates/calendar';
import { findDates } from '../dates/findDates';
import { dateEdits, wholeDate } from '../dates/rewriteDate';
import type { IsoDate, NoteDate, WrittenDate } from '../model';
import { stemOf } from '../paths/paths';
import { monthName } from '../dates/words';
import { dayInFolders } from '../paths/pathDates';
import { plainText } from '../markdown/plainText';
import { labelledValue, speaksOfMeetings } from '../vocabulary/labelKind';
import { statedDays, statesMeetingDate } from './helpers/dateSources';
import type { Finding, Fix, Rule, RuleContext } from './helpers/rule';

export const dateImpossible: Rule = {
  id: 'date/impossible',
  level: 'warning',
  summary: 'A date that is written is a day of the calendar.',
  *check(context): Generator<Finding> {
    const {
      note,
      document: { source, path },
    } = context;
    if (!note.mayBeMeeting) return;
    for (const date of note.dates) {
      if (!isImpossible(date) || !isMeantAsDay(context, date)) continue;
      yield {
        ...wholeDate(date),
        message: `“${source.slice(date)}” is no day: ${reasonFor(date)}`,
        fixes: fixesFor(context, date),
      };
    }
    const named = findDates(stemOf(path).replaceAll('_', '-'));
    const inName = named.find(isImpossible);
    const inPath = inName ?? (named.length === 0 ? findDates(dayInFolders(path)).find(isImpossible) : undefined);
    // `2024-04-00` leaves the day open.
    if (!inPath || inPath.day === 0) return;
    const written = inName ? stemOf(path).slice(inName.start, inName.end) : path.replace(/\.[^.]+$/, '');
    yield {
      start: 0,
      end: source.lineEnd(0),
      message: `“${written}” in the file’s name is no day: ${reasonFor(inPath)}`,
      fixes: [],
    };
  },
};

/** Numbers that look like a date may be those of a book, a telephone, a bug: a date line says nothing else, nor does a heading that is about no meeting. */
function isMeantAsDay({ document: { source, blocks } }: RuleContext, date: NoteDate): boolean {
  if (date.where === 'title' || date.where === 'date') return true;
  const line = source.lineAt(date.start);
  const text = source.lineText(line);
  const place = wholeDate(date);
  const beside =
    plainText(text.slice(0, place.start - source.lineStart(line))) +
    plainText(text.slice(place.end - source.lineStart(line)).replace(/^T[\d:]+\S*/, ''));
  const isAlone = !/\p{L}/u.test(beside);
  if (date.where === 'line')
    return (
      isAlone ||
      (statesMeetingDate(source, date) && labelledValue(plainText(text)) !== undefined) ||
      text.trimStart().startsWith('|')
    );
  const first = blocks.find(({ kind }) => kind === 'heading');
  return (
    isAlone || speaksOfMeetings(beside) || (first !== undefined && first.start <= date.start && date.end <= first.end)
  );
}

const isImpossible = ({ iso, year }: WrittenDate): boolean => iso === null && year !== null;

function reasonFor({ year, month, day }: WrittenDate): string {
  if (month < 1 || month > 12) return `there is no month ${month}.`;
  return day < 1 || day > 31
    ? `no month has a day ${day}.`
    : `${monthName(month)}${month === 2 ? ` ${year!}` : ''} has no ${day}.`;
}

/** The day that the rest of the note tells, where it differs in one part only; else month and day the other way round. */
function fixesFor(context: RuleContext, date: NoteDate): Fix[] {
  const day = toldElsewhere(context, date);
  const swapped = date.day <= 12 ? isoDate(date.year!, date.day, date.month) : null;
  const to = day ?? swapped;
  if (to === null) return [];
  return [
    {
      title: `Change it to ${to}`,
      edits: dateEdits(context.document.source.text, date, to),
      isSuggestion: day === null,
    },
  ];
}

function toldElsewhere(context: RuleContext, { year, month, day }: NoteDate): IsoDate | null {
  return (
    statedDays(context).find(
      iso =>
        [Number(iso.slice(0, 4)) === year, Number(iso.slice(5, 7)) === month, Number(iso.slice(8)) === day].filter(
          Boolean,
        ).length === 2,
    ) ?? null
  );
}
