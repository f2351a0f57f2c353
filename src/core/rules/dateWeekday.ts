import { addDays, dateParts, isoDate, weekdayOf } from '../dates/calendar';
import { dateEdits, weekdayEdit, spanWithWeekday } from '../dates/rewriteDate';
import { l10n, type Message } from '../text/message';
import type { IsoDate, NoteDate, Weekday } from '../model';
import { partitionPoint } from '../text/binarySearch';
import { statedDays } from './helpers/dateSources';
import type { Finding, Fix, Rule, RuleContext } from './helpers/rule';
import { weekdayMessage } from './helpers/weekdayMessage';

export const dateWeekday: Rule = {
  id: 'date/weekday',
  level: 'warning',
  summary: 'The weekday next to a date is the weekday of that date.',
  *check(context): Generator<Finding> {
    const {
      document: { source },
      note,
    } = context;
    for (const date of note.dates) {
      // Dates in the text of other files are not checked, but the date in the front matter is.
      if (!note.mayBeMeeting && date.origin !== 'date') continue;
      const iso = date.iso ?? inferYear(context, date);
      if (iso === null || !hasWrongWeekday(date, iso)) continue;
      yield {
        ...spanWithWeekday(date),
        message: messageFor(source.text, date, iso),
        fixes: fixesFor(context, date, iso),
      };
    }
  },
};

/** The weekday of a range can be that of its first or its last day. */
const hasWrongWeekday = ({ weekday, rangeEnd }: NoteDate, iso: IsoDate): boolean =>
  weekday !== null && weekday !== weekdayOf(iso) && !(rangeEnd && weekday === weekdayOf(rangeEnd));

/** Returns the date of the meeting if a date without a year has the same month and day. */
function inferYear({ note: { meetings } }: RuleContext, { year, month, day, start }: NoteDate): IsoDate | null {
  if (year !== null) return null;
  const meeting = meetings[partitionPoint(meetings.length, index => meetings[index]!.start <= start) - 1];
  if (!meeting?.date) return null;
  const parts = dateParts(meeting.date);
  return parts.month === month && parts.day === day ? meeting.date : null;
}

function messageFor(text: string, date: NoteDate, iso: IsoDate): Message {
  const written = text.slice(date.start, date.end);
  const actual = weekdayMessage(weekdayOf(iso));
  const wrong = weekdayMessage(date.weekday!);
  return date.year === null
    ? l10n.t('In {3}, "{0}" is a {1}, not a {2}.', written, actual, wrong, dateParts(iso).year)
    : l10n.t('"{0}" is a {1}, not a {2}.', written, actual, wrong);
}

/**
 * Changes the weekday, or moves the date to a day with the written weekday. A day that the note states elsewhere is the
 * preferred fix. Changing the weekday is only a suggestion if the date is likely to be wrong instead: in January with
 * last year's number, or if the series usually meets on the written weekday.
 */
function fixesFor(context: RuleContext, date: NoteDate, iso: IsoDate): Fix[] {
  const { text } = context.document.source;
  const weekday = date.weekday!;
  const statedDay = statedDays(context).find(day => day !== iso && weekdayOf(day) === weekday);
  const nextYear = sameDayNextYear(date, iso);
  const days =
    date.rangeEnd === null
      ? new Set([statedDay, nextYear, nearestWeekday(iso, weekday)].filter(day => day !== undefined))
      : [];
  const changeDate = [...days].map(day => ({
    title: l10n.t('Change the date to {0}, {1}', weekdayMessage(weekday), day),
    edits: dateEdits(text, { ...date, weekdaySpan: null }, day),
  }));
  const dateMayBeWrong = nextYear !== undefined || (date.origin !== 'date' && context.series?.usualWeekday === weekday);
  const changeWeekday = {
    title: l10n.t('Change the weekday to {0}', weekdayMessage(weekdayOf(iso))),
    edits: [weekdayEdit(text, date, iso)!],
    isSuggestion: statedDay === undefined && dateMayBeWrong,
  };
  return statedDay !== undefined && date.rangeEnd === null
    ? [...changeDate.slice(0, 1), changeWeekday, ...changeDate.slice(1)]
    : [changeWeekday, ...changeDate];
}

/** In January the old year is a common mistake. Returns the day one year later if the written weekday fits it. */
function sameDayNextYear({ year, month, day, weekday }: NoteDate, iso: IsoDate): IsoDate | undefined {
  const next = year !== null && month === 1 ? isoDate(year + 1, month, day) : null;
  return next !== null && weekdayOf(next) === weekday && next !== iso ? next : undefined;
}

/** The nearest day with the given weekday. It is at most three days away. */
function nearestWeekday(iso: IsoDate, weekday: Weekday): IsoDate {
  const ahead = (weekday - weekdayOf(iso) + 7) % 7;
  return addDays(iso, ahead <= 3 ? ahead : ahead - 7);
}
