import { addDays, weekdayOf } from '../calendar';
import { dateEdits, weekdayEdit, wholeDate } from '../dateWriting';
import { weekdayName } from '../words/dateWords';
import type { IsoDate, NoteDate, Weekday } from '../model';
import type { Finding, Fix, Rule } from './rule';

export const dateWeekday: Rule = {
  id: 'date/weekday',
  level: 'warning',
  summary: 'A weekday written beside a date is that date’s weekday.',
  *check({ document: { source }, note }): Generator<Finding> {
    for (const date of note.dates) {
      // In front matter a date is the file's own whatever it is about; elsewhere only a meeting's are.
      if (!note.mayBeMeeting && date.where !== 'date') continue;
      if (date.iso === null || date.weekday === null || date.weekday === weekdayOf(date.iso)) continue;
      yield { ...wholeDate(date), message: messageFor(source.text, date, date.iso), fixes: fixesFor(source.text, date, date.iso) };
    }
  },
};

function messageFor(text: string, date: NoteDate, iso: IsoDate): string {
  return `${text.slice(date.start, date.end)} is a ${weekdayName(weekdayOf(iso))}, not a ${weekdayName(date.weekday!)}.`;
}

/** The weekday follows the date; or the date goes to the nearest day that is such a weekday. */
function fixesFor(text: string, date: NoteDate, iso: IsoDate): Fix[] {
  const weekday = weekdayEdit(text, date, iso)!;
  const nearest = nearestWeekday(iso, date.weekday!);
  return [
    { title: `Change “${text.slice(weekday.start, weekday.end)}” to “${weekday.newText}”`, edits: [weekday] },
    { title: `Change the date to ${weekdayName(date.weekday!)}, ${nearest}`, edits: dateEdits(text, { ...date, weekdaySpan: null }, nearest) },
  ];
}

/** At most three days away; of two as near there is none, a week being odd. */
function nearestWeekday(iso: IsoDate, weekday: Weekday): IsoDate {
  const ahead = (weekday - weekdayOf(iso) + 7) % 7;
  return addDays(iso, ahead <= 3 ? ahead : ahead - 7);
}
