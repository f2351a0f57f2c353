import { applyEdits, type TextEdit } from '../text/edits';
import type { IsoDate, Span, WrittenDate } from '../model';
import { dateParts, weekdayOf } from './calendar';
import { monthInStyleOf, weekdayInStyleOf } from './wordStyle';

/** The beginning of a text that is used to detect its language, in UTF-16 code units. */
const languageSampleLength = 2000;

/** Returns the text with a date changed to another day. The form of the date is kept; a range becomes a single date. */
export const rewriteDate = (text: string, date: WrittenDate, to: IsoDate): string =>
  applyEdits(text, dateEdits(text, date, to));

/** Returns the edits that change a date and the weekday next to it to another day. Offsets refer to `text`. */
export function dateEdits(text: string, date: WrittenDate, to: IsoDate): TextEdit[] {
  const { year, month, day } = dateParts(to);
  const edits = [
    monthEdit(text, date, month),
    dayEdit(text, date, day),
    date.yearSpan && { ...date.yearSpan, newText: yearInStyleOf(textOf(text, date.yearSpan), year) },
    date.rangeEndSpan && { ...date.rangeEndSpan, newText: '' },
    weekdayEdit(text, date, to),
  ];
  return edits.filter(edit => !!edit).filter(edit => textOf(text, edit) !== edit.newText);
}

/** Returns the edit that changes the weekday next to a date to that of another day, or undefined without a weekday. */
export function weekdayEdit(text: string, { weekdaySpan, monthSpan }: WrittenDate, to: IsoDate): TextEdit | undefined {
  if (!weekdaySpan) return undefined;
  const [precedingWord] =
    /\p{L}+(?=[ \t]+$)/u.exec(text.slice(Math.max(0, weekdaySpan.start - 20), weekdaySpan.start)) ?? [];
  const newText = weekdayInStyleOf(textOf(text, weekdaySpan), weekdayOf(to), {
    adjacentWord: textOf(text, monthSpan),
    ...(precedingWord !== undefined && { precedingWord }),
    text: text.slice(0, languageSampleLength),
  });
  return { ...weekdaySpan, newText };
}

/** Returns the span of a date including the weekday next to it. */
export function spanWithWeekday({ start, end, weekdaySpan }: WrittenDate): Span {
  if (!weekdaySpan) return { start, end };
  return { start: Math.min(start, weekdaySpan.start), end: Math.max(end, weekdaySpan.end) };
}

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);

function monthEdit(text: string, date: WrittenDate, month: number): TextEdit {
  const written = textOf(text, date.monthSpan);
  if (!/\p{L}/u.test(written)) return numberEdit(text, date, date.monthSpan, month);
  const newText = monthInStyleOf(written, month, {
    ...(date.weekdaySpan && { adjacentWord: textOf(text, date.weekdaySpan) }),
    text: text.slice(0, languageSampleLength),
  });
  return { ...date.monthSpan, newText };
}

const dayEdit = (text: string, date: WrittenDate, day: number): TextEdit => numberEdit(text, date, date.daySpan, day);

/** Returns the edit that changes a number and its ordinal suffix: "17th" to "2nd". */
function numberEdit(text: string, date: WrittenDate, span: Span, value: number): TextEdit {
  const newText = String(value).padStart(isZeroPadded(text, date) ? 2 : 1, '0');
  const [suffix] = /^(?:st|nd|rd|th|er)(?![\p{L}\d])/iu.exec(text.slice(span.end, span.end + 3)) ?? [];
  if (suffix === undefined) return { ...span, newText };
  const newSuffix = suffix.toLowerCase() === 'er' ? frenchOrdinalSuffix(value) : ordinalSuffix(value);
  return { start: span.start, end: span.end + suffix.length, newText: newText + newSuffix };
}

/** Returns a year with as many digits as the written one. A year of a Japanese era becomes a year in full. */
const yearInStyleOf = (written: string, year: number): string =>
  /^\d+$/.test(written) ? String(year).slice(-written.length) : String(year);

/** Tests whether numbers below 10 start with a zero: one of them does, or both have two digits. */
function isZeroPadded(text: string, { monthSpan, daySpan }: WrittenDate): boolean {
  const parts = [textOf(text, monthSpan), textOf(text, daySpan)];
  return parts.some(part => part.startsWith('0')) || parts.every(part => /^\d\d$/.test(part));
}

function ordinalSuffix(value: number): string {
  if (value >= 11 && value <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

/** In French only the first day of a month is an ordinal: "1er avril", "2 avril". */
const frenchOrdinalSuffix = (value: number): string => (value === 1 ? 'er' : '');
