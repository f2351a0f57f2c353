import type { Span, Weekday } from '../model';
import { ambiguousWeekdayPattern, isWeekday, weekdayNumber, weekdayPattern } from './wordLookup';

/** A weekday next to a date, and its place. */
export interface AdjacentWeekday {
  readonly weekday: Weekday;
  readonly weekdaySpan: Span;
}

/** The search for a weekday looks at this many UTF-16 code units before and after a date. */
const maxDistance = 30;

/** The word before a date: "Wednesday, the ", "**Wed.** ". */
const wordBeforeDate = new RegExp(
  [
    String.raw`(?<!\p{L})(?<word>\p{L}[\p{L}'’-]*)`,
    String.raw`[*_]{0,3}(?<punctuation>\.?[ \t]*,?)[ \t]*`,
    String.raw`(?:(?:the|den|le)[ \t]+)?[ \t*_[]*$`,
  ].join(''),
  'iu',
);

/** The weekday after a date: ", Wed", " (Wednesday)", "（水）". An ambiguous abbreviation must be in parentheses. */
const weekdayAfterDate = new RegExp(
  [
    String.raw`^[ \t]*(?:`,
    String.raw`[,(（]?[ \t]*(?<word>${weekdayPattern})(?![\p{L}])`,
    String.raw`|[(（](?<ambiguousWord>${ambiguousWeekdayPattern})\.?[)）]`,
    ')',
  ].join(''),
  'iu',
);

/** Returns the weekday directly before or after a date in a line. */
export const findWeekday = (line: string, date: Span): AdjacentWeekday | undefined =>
  findWeekdayBefore(line, date) ?? findWeekdayAfter(line, date);

function findWeekdayBefore(line: string, { start }: Span): AdjacentWeekday | undefined {
  const from = Math.max(0, start - maxDistance);
  const match = wordBeforeDate.exec(line.slice(from, start));
  if (!match) return undefined;
  const { word, punctuation } = match.groups!;
  return isWeekday(word!, punctuation!.trim() !== '') ? toAdjacentWeekday(word!, from + match.index) : undefined;
}

function findWeekdayAfter(line: string, { end }: Span): AdjacentWeekday | undefined {
  const match = weekdayAfterDate.exec(line.slice(end, end + maxDistance));
  const word = match?.groups!['word'] ?? match?.groups!['ambiguousWord'];
  return match && word ? toAdjacentWeekday(word, end + match[0].indexOf(word)) : undefined;
}

const toAdjacentWeekday = (word: string, start: number): AdjacentWeekday => ({
  weekday: weekdayNumber(word)!,
  weekdaySpan: { start, end: start + word.length },
});
