import { isoDate } from '../calendar';
import { findDates } from '../dates';
import { dateEdits, wholeDate } from '../dateWriting';
import type { IsoDate, NoteDate, WrittenDate } from '../model';
import { stemOf } from '../paths';
import { monthName } from '../words/dateWords';
import { daysTold } from './dateSources';
import type { Finding, Fix, Rule, RuleContext } from './rule';

export const dateImpossible: Rule = {
  id: 'date/impossible',
  level: 'warning',
  summary: 'A date that is written is a day of the calendar.',
  *check(context): Generator<Finding> {
    const { note, document: { source, path } } = context;
    if (!note.mayBeMeeting) return;
    for (const date of note.dates) {
      if (!isImpossible(date)) continue;
      yield { ...wholeDate(date), message: messageFor(source.slice(date), date), fixes: fixesFor(context, date) };
    }
    const inName = findDates(stemOf(path).replaceAll('_', '-')).find(isImpossible);
    // `2024-04-00` leaves the day open.
    if (inName && inName.day > 0) yield { start: 0, end: source.lineEnd(0), message: `The file’s name says ${messageFor(stemOf(path).slice(inName.start, inName.end), inName)}`, fixes: [] };
  },
};

const isImpossible = ({ iso, year }: WrittenDate): boolean => iso === null && year !== null;

function messageFor(written: string, { month, day }: WrittenDate): string {
  if (month < 1 || month > 12) return `“${written}” is no day: there is no month ${month}.`;
  return day < 1 || day > 31 ? `“${written}” is no day: no month has a day ${day}.` : `“${written}” is no day: ${monthName(month)} has no ${day}.`;
}

/** The day that the rest of the note tells, where it differs in one part only; else month and day the other way round. */
function fixesFor(context: RuleContext, date: NoteDate): Fix[] {
  const day = toldElsewhere(context, date);
  const swapped = date.day <= 12 ? isoDate(date.year!, date.day, date.month) : null;
  const to = day ?? swapped;
  if (to === null) return [];
  return [{ title: `Change it to ${to}`, edits: dateEdits(context.document.source.text, date, to), needsJudgement: day === null }];
}

function toldElsewhere(context: RuleContext, { year, month, day }: NoteDate): IsoDate | null {
  return daysTold(context).find(iso => [Number(iso.slice(0, 4)) === year, Number(iso.slice(5, 7)) === month, Number(iso.slice(8)) === day].filter(Boolean).length === 2) ?? null;
}
