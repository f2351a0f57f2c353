import { addDays, dateParts, isoDate, weekdayOf } from '../dates/calendar';
import { dateEdits, weekdayEdit, wholeDate } from '../dates/rewriteDate';
import { weekdayName } from '../dates/words';
import type { IsoDate, NoteDate, Weekday } from '../model';
import { partitionPoint } from '../text/binarySearch';
import { statedDays } from './helpers/dateSources';
import type { Finding, Fix, Rule, RuleContext } from './helpers/rule';

export const dateWeekday: Rule = {
  id: 'date/weekday',
  level: 'warning',
  summary: 'A weekday written beside a date is that date’s weekday.',
  *check(context): Generator<Finding> {
    const {
      document: { source },
      note,
    } = context;
    for (const date of note.dates) {
      // In front matter a date is the file's own whatever it is about; elsewhere only a meeting's are.
      if (!note.mayBeMeeting && date.where !== 'date') continue;
      const iso = date.iso ?? inYearOfMeeting(context, date);
      if (
        iso === null ||
        date.weekday === null ||
        date.weekday === weekdayOf(iso) ||
        (date.until && date.weekday === weekdayOf(date.until))
      )
        continue;
      yield { ...wholeDate(date), message: messageFor(source.text, date, iso), fixes: fixesFor(context, date, iso) };
    }
  },
};

/** The day of the meeting, where that is what a date without a year tells. */
function inYearOfMeeting({ note: { meetings } }: RuleContext, { year, month, day, start }: NoteDate): IsoDate | null {
  const iso =
    year === null
      ? (meetings[partitionPoint(meetings.length, index => meetings[index]!.start <= start) - 1]?.date ?? null)
      : null;
  if (iso === null) return null;
  const parts = dateParts(iso);
  return parts.month === month && parts.day === day ? iso : null;
}

function messageFor(text: string, date: NoteDate, iso: IsoDate): string {
  const written = text.slice(date.start, date.end);
  return `${date.year === null ? `${written}, ${iso.slice(0, 4)},` : written} is a ${weekdayName(weekdayOf(iso))}, not a ${weekdayName(date.weekday!)}.`;
}

/**
 * The weekday follows the date, or the date goes to the nearest such weekday; but first to one that the note tells
 * elsewhere. Where the series meets on the weekday that is written, or it is January and the year not yet the new one, a
 * person has to tell.
 */
function fixesFor(context: RuleContext, date: NoteDate, iso: IsoDate): Fix[] {
  const { text } = context.document.source;
  const weekday = weekdayEdit(text, date, iso)!;
  const toDay = (day: IsoDate): Fix => ({
    title: `Change the date to ${weekdayName(date.weekday!)}, ${day}`,
    edits: dateEdits(text, { ...date, weekdaySpan: null }, day),
  });
  const told = statedDays(context).find(day => day !== iso && weekdayOf(day) === date.weekday);
  const days =
    date.until === null
      ? [...new Set([...(told ? [told] : []), ...newYear(date, iso), nearestWeekday(iso, date.weekday!)])]
      : [];
  const isDoubtful =
    told === undefined &&
    (newYear(date, iso).length > 0 || (date.where !== 'date' && context.series?.usualWeekday === date.weekday));
  const toWeekday = {
    title: `Change “${text.slice(weekday.start, weekday.end)}” to “${weekday.newText}”`,
    edits: [weekday],
    isSuggestion: isDoubtful,
  };
  const [first, ...others] = days.map(toDay);
  return told && first ? [first, toWeekday, ...others] : [toWeekday, ...(first ? [first] : []), ...others];
}

/** In January many write the old year: the same day of the next one, where that is such a weekday. */
function newYear({ year, month, day, weekday }: NoteDate, iso: IsoDate): IsoDate[] {
  const next = year !== null && month === 1 ? isoDate(year + 1, month, day) : null;
  return next !== null && weekdayOf(next) === weekday && next !== iso ? [next] : [];
}

/** At most three days away; of two as near there is none, a week being odd. */
function nearestWeekday(iso: IsoDate, weekday: Weekday): IsoDate {
  const ahead = (weekday - weekdayOf(iso) + 7) % 7;
  return addDays(iso, ahead <= 3 ? ahead : ahead - 7);
}
