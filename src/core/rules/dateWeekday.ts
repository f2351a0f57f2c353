import { addDays, weekdayOf } from '../calendar';
import { dateEdits, weekdayEdit, wholeDate } from '../dateWriting';
import { weekdayName } from '../words/dateWords';
import type { IsoDate, NoteDate, Weekday } from '../model';
import { daysTold } from './dateSources';
import type { Finding, Fix, Rule, RuleContext } from './rule';

export const dateWeekday: Rule = {
  id: 'date/weekday',
  level: 'warning',
  summary: 'A weekday written beside a date is that date’s weekday.',
  *check(context): Generator<Finding> {
    const { document: { source }, note } = context;
    for (const date of note.dates) {
      // In front matter a date is the file's own whatever it is about; elsewhere only a meeting's are.
      if (!note.mayBeMeeting && date.where !== 'date') continue;
      if (date.iso === null || date.weekday === null || date.weekday === weekdayOf(date.iso)) continue;
      yield { ...wholeDate(date), message: messageFor(source.text, date, date.iso), fixes: fixesFor(context, date, date.iso) };
    }
  },
};

function messageFor(text: string, date: NoteDate, iso: IsoDate): string {
  return `${text.slice(date.start, date.end)} is a ${weekdayName(weekdayOf(iso))}, not a ${weekdayName(date.weekday!)}.`;
}

/** The weekday follows the date, or the date goes to the nearest such weekday; but first to one that the note tells elsewhere. */
function fixesFor(context: RuleContext, date: NoteDate, iso: IsoDate): Fix[] {
  const { text } = context.document.source;
  const weekday = weekdayEdit(text, date, iso)!;
  const told = daysTold(context).find(day => day !== iso && weekdayOf(day) === date.weekday);
  const nearest = nearestWeekday(iso, date.weekday!);
  const toDay = (day: IsoDate): Fix =>
    ({ title: `Change the date to ${weekdayName(date.weekday!)}, ${day}`, edits: dateEdits(text, { ...date, weekdaySpan: null }, day) });
  const toWeekday = { title: `Change “${text.slice(weekday.start, weekday.end)}” to “${weekday.newText}”`, edits: [weekday] };
  return [...(told ? [toDay(told)] : []), toWeekday, ...(nearest === told ? [] : [toDay(nearest)])];
}

/** At most three days away; of two as near there is none, a week being odd. */
function nearestWeekday(iso: IsoDate, weekday: Weekday): IsoDate {
  const ahead = (weekday - weekdayOf(iso) + 7) % 7;
  return addDays(iso, ahead <= 3 ? ahead : ahead - 7);
}
