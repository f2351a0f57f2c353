import { dateParts, weekdayOf } from './calendar';
import { monthLike, weekdayLike } from './words';
import { applyEdits, type TextEdit } from '../text/edits';
import type { IsoDate, Span, WrittenDate } from '../model';

/** The edits that turn a written date, and the weekday beside it, into the day `to`, in the form it was written in. Of several days one is left. */
export function dateEdits(text: string, date: WrittenDate, to: IsoDate): TextEdit[] {
  const { year, month, day } = dateParts(to);
  const edits = [numberEdit(text, date.monthSpan, month, date), numberEdit(text, date.daySpan, day, date)];
  if (date.yearSpan)
    edits.push({ ...date.yearSpan, newText: yearLike(text.slice(date.yearSpan.start, date.yearSpan.end), year) });
  const weekday = weekdayEdit(text, date, to);
  const tail = date.rangeEndSpan ? [{ ...date.rangeEndSpan, newText: '' }] : [];
  return [...edits, ...tail, ...(weekday ? [weekday] : [])].filter(
    edit => text.slice(edit.start, edit.end) !== edit.newText,
  );
}

/** The edit that makes the weekday written beside a date that of the day `to`; undefined where none is written. */
export function weekdayEdit(text: string, { weekdaySpan, monthSpan }: WrittenDate, to: IsoDate): TextEdit | undefined {
  if (!weekdaySpan) return undefined;
  const [before] = /\p{L}+(?=[ \t]+$)/u.exec(text.slice(Math.max(0, weekdaySpan.start - 20), weekdaySpan.start)) ?? [];
  const context = {
    beside: text.slice(monthSpan.start, monthSpan.end),
    ...(before !== undefined && { before }),
    text: text.slice(0, languageShown),
  };
  return {
    ...weekdaySpan,
    newText: weekdayLike(text.slice(weekdaySpan.start, weekdaySpan.end), weekdayOf(to), context),
  };
}

/** So much of a text shows its language, in UTF-16 units. */
const languageShown = 2000;

/** `text` with the written date turned into the day `to`. */
export const rewriteDate = (text: string, date: WrittenDate, to: IsoDate): string =>
  applyEdits(text, dateEdits(text, date, to));

/** The stretch of a written date together with the weekday beside it. */
export function wholeDate({ start, end, weekdaySpan }: WrittenDate): Span {
  return weekdaySpan
    ? { start: Math.min(start, weekdaySpan.start), end: Math.max(end, weekdaySpan.end) }
    : { start, end };
}

/** With as many digits as the one that stands there; a year of an era becomes one of the common calendar. */
const yearLike = (written: string, year: number): string =>
  String(year).slice(/^\d+$/.test(written) ? -written.length : 0);

function numberEdit(text: string, span: Span, value: number, date: WrittenDate): TextEdit {
  const written = text.slice(span.start, span.end);
  if (/\p{L}/u.test(written))
    return {
      ...span,
      newText: monthLike(written, value, {
        beside: date.weekdaySpan ? text.slice(date.weekdaySpan.start, date.weekdaySpan.end) : '',
        text: text.slice(0, languageShown),
      }),
    };
  const newText = String(value).padStart(isPadded(text, date) ? 2 : 1, '0');
  const [suffix] = /^(?:st|nd|rd|th|er)(?![\p{L}\d])/iu.exec(text.slice(span.end, span.end + 3)) ?? [];
  if (suffix === undefined) return { ...span, newText };
  return {
    start: span.start,
    end: span.end + 2,
    newText: newText + (suffix.toLowerCase() === 'er' ? (value === 1 ? 'er' : '') : ordinalSuffix(value)),
  };
}

/** Single digits are padded where one of this date is, and in all-digit dates whose parts are two digits wide. */
function isPadded(text: string, { monthSpan, daySpan }: WrittenDate): boolean {
  const parts = [monthSpan, daySpan].map(({ start, end }) => text.slice(start, end));
  return parts.some(part => part.startsWith('0')) || parts.every(part => /^\d\d$/.test(part));
}

function ordinalSuffix(value: number): string {
  if (value >= 11 && value <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
