import { addDays, isoDate } from '../../dates/calendar';
import { findDates } from '../../dates/findDates';
import { findPartialDate, monthAndDay, type PartialDate } from '../../dates/partialDates';
import { spanWithWeekday } from '../../dates/rewriteDate';
import type { DayMonthOrder, IsoDate, Span } from '../../model';
import { dueAfterDate, dueBeforeDate } from '../../vocabulary/dueWords';

/** What a due date without a year, or in numbers, depends on. */
export interface DueContext {
  /** The day of the meeting; null if it is unknown. */
  readonly meetingDate: IsoDate | null;
  /** Returns the order of day and month in numeric dates. */
  readonly order: () => DayMonthOrder;
}

/** The maximum number of days before the meeting on which an overdue action can have been due. */
const maxDaysOverdue = 60;

/** How many dates of one text are read. */
const maxDates = 20;

/** How much text before and after a date is searched for a word such as "by", in UTF-16 code units. */
const maxTextBefore = 40;
const maxTextAfter = 20;

/**
 * Returns the day on which a task is due, as its text states it: "by May 8", "(due 2024-05-08)", "📅 2024-05-08". Null
 * if there is none. A day without a year is the first one that is not long before the meeting (`maxDaysOverdue`).
 */
export function dueDateInText(text: string, context: DueContext): IsoDate | null {
  if (!/\d/.test(text)) return null;
  const dates = findDates(text, context.order).slice(0, maxDates);
  const written = dates.find(date => isDue(text, spanWithWeekday(date)));
  if (written) return written.iso ?? nearMeeting([written.month, written.day], context);
  return dates.length === 0 ? shortDueDate(text, context) : null;
}

const isDue = (text: string, { start, end }: Span): boolean =>
  isAfterDueWord(text, start) || dueAfterDate.test(text.slice(end, end + maxTextAfter));

const isAfterDueWord = (text: string, start: number): boolean =>
  dueBeforeDate.test(text.slice(Math.max(0, start - maxTextBefore), start));

/** Returns the day in a text that consists of it, such as a cell in the column "Due". */
export function dueDateInCell(text: string, context: DueContext): IsoDate | null {
  const date = findPartialDate(text, context.order);
  return date ? dayOf(date, context) : null;
}

/** "by 5/8": two numbers are a date only directly after the word. "1-2 weeks" does not contain a date. */
function shortDueDate(text: string, context: DueContext): IsoDate | null {
  const date = findPartialDate(text, context.order);
  if (!date || !isAfterDueWord(text, date.start)) return null;
  return date.year === null && text.slice(date.start, date.end).includes('-') ? null : dayOf(date, context);
}

const dayOf = (date: PartialDate, context: DueContext): IsoDate | null =>
  date.iso ?? nearMeeting(monthAndDay(date, context.order), context);

function nearMeeting([month, day]: readonly [number, number], { meetingDate }: DueContext): IsoDate | null {
  if (meetingDate === null) return null;
  const year = Number(meetingDate.slice(0, 4));
  const earliest = addDays(meetingDate, -maxDaysOverdue);
  const days = [year - 1, year, year + 1].map(candidate => isoDate(candidate, month, day));
  return days.find(candidate => candidate !== null && candidate >= earliest) ?? null;
}
