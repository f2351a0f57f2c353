import { isoDate } from './calendar';
import { monthBeginning, monthNumber, monthPattern, weekdayNumber, weekdayPattern } from './dateWords';
import type { Span, WrittenDate } from './model';

/** How `04/05/2015` is read where the numbers alone do not tell. */
export type NumericOrder = 'month-first' | 'day-first';

const day = String.raw`(\d{1,2})(?:st|nd|rd|th|\.|º|er)?`;
const month = String.raw`(${monthPattern})\.?`;
const year = String.raw`((?:19|20)\d\d)`;
const gap = String.raw`(?:[ \t]*[,/-][ \t]*|[ \t]+(?:(?:of|de|del)[ \t]+)?|(?=[A-Za-zÀ-ÿ]))`;
const noDigit = String.raw`(?!\d)`;

/**
 * Every form, the most telling first; each says what its groups are: y(ear), m(onth), d(ay), n(umber, month or day),
 * s(eparator); and what a line must have to be looked at: most lines with a digit hold no date.
 */
const forms: readonly (readonly [groups: string, quick: RegExp, pattern: string])[] = [
  ['ysmd', /\d{4}[-/._]\d/, String.raw`${year}([-/._])(\d{1,2})\2(\d{1,3})${noDigit}`],
  ['ymd', /\d{4}-[^\d\s]/, String.raw`${year}-(${monthPattern})-(\d{1,2})${noDigit}`],
  ['ymd', /\d{8}/, String.raw`${year}(0[1-9]|1[0-2])([0-2]\d|3[01])${noDigit}`],
  ['ymd', /年/, String.raw`${year}[ \t]*年[ \t]*(\d{1,2})[ \t]*月[ \t]*(\d{1,2})[ \t]*日`],
  ['dmy', monthBeginning, String.raw`${day}${gap}${month}(?:${gap}|,?[ \t]*)${year}${noDigit}`],
  ['mdy', monthBeginning, String.raw`${month}(?:${gap})?${day}(?:${gap}|,?[ \t]*)${year}${noDigit}`],
  ['nsny', /\d[-/]\d/, String.raw`(\d{1,2})([-/])(\d{1,2})\2((?:19|20)?\d\d)${noDigit}`],
  // With dots, a year of two digits wants two digits throughout: 1.10.15 is a version.
  ['nsny', /\d\. ?\d/, String.raw`(\d{1,2})(\.)[ ]?(\d{1,2})\.[ ]?((?:19|20)\d\d)${noDigit}`],
  ['nsny', /\d\.\d\d\./, String.raw`(\d\d)(\.)(\d\d)\.(\d\d)(?![\d.])`],
  ['md', monthBeginning, String.raw`${month}[ \t]+${day}(?![\d:])`],
  ['dm', monthBeginning, String.raw`${day}[ \t]*(?:of[ \t]+|de[ \t]+)?${month}(?![A-Za-zÀ-ÿ])`],
];

const before = String.raw`(?<![\p{L}\d])`;
const wordEnd = String.raw`(?![\p{L}])`;
const weekdayBefore = new RegExp(`(?<![\\p{L}])(${weekdayPattern})\\.?[ \\t]*,?[ \\t]*(?:the|den|le)?[ \\t]*$`, 'iu');
const weekdayBehind = new RegExp(`^[ \\t]*[,(]?[ \\t]*(${weekdayPattern})(?![\\p{L}])`, 'iu');
const patterns = forms.map(([groups, quick, pattern]) => ({
  groups,
  quick,
  pattern: new RegExp(before + pattern + wordEnd, 'dgiu'),
  needsYear: pattern.includes(year),
}));

/** The longest text that is looked at: a line or a title, never a whole note. */
const lookAhead = 2000;

/** Titles, headings and paths are asked for several times over while one note is read. */
const recent = new Map<string, readonly WrittenDate[]>();
const mostRecent = 64;

/** The longest a date is written, in UTF-16 units: "30th of September, 2015" with blanks to spare. */
export const longestDate = 32;

/** All dates in a line of text, in the order they stand there, none overlapping. Offsets are relative to `text`. */
export function findDates(text: string, order: NumericOrder = 'month-first'): readonly WrittenDate[] {
  if (!/\d/.test(text)) return [];
  const key = order + text;
  let dates = recent.get(key);
  if (!dates) {
    if (recent.size >= mostRecent) recent.clear();
    recent.set(key, dates = readDates(text, order));
  }
  return dates;
}

function readDates(text: string, order: NumericOrder): WrittenDate[] {
  const line = text.length > lookAhead ? text.slice(0, lookAhead) : text;
  const hasMonth = monthBeginning.test(line);
  const hasYear = /(?:19|20)\d\d/.test(line);
  const found: WrittenDate[] = [];
  for (const { groups, quick, pattern, needsYear } of patterns) {
    if ((needsYear && !hasYear) || !(quick === monthBeginning ? hasMonth : quick.test(line))) continue;
    for (const match of line.matchAll(pattern)) {
      const date = readForm(groups, match, order);
      if (!date || found.some(other => date.start < other.end && other.start < date.end)) continue;
      found.push({ ...date, ...findWeekday(line, date) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type BareDate = Omit<WrittenDate, 'weekday' | 'weekdaySpan'>;

function readForm(groups: string, match: RegExpExecArray, order: NumericOrder): BareDate | undefined {
  const letters = groups === 'nsny' ? numericGroups(match, order) : groups;
  const spanOf = (letter: string): Span => {
    const [start, end] = match.indices![letters.indexOf(letter) + 1]!;
    return { start, end };
  };
  const textOf = (letter: string): string => match[letters.indexOf(letter) + 1]!;
  const year = letters.includes('y') ? fullYear(textOf('y')) : null;
  const month = monthNumber(textOf('m')) ?? Number(textOf('m'));
  const day = Number(textOf('d'));
  // What can be no day at all is no date: 99/99/2015 is a fraction, "may 40" a sum. 31 June is a date gone wrong.
  if (letters !== 'ysmd' && (day < 1 || day > 31 || month < 1 || month > 12)) return undefined;
  return {
    start: match.index, end: match.index + match[0].length,
    iso: year === null ? null : isoDate(year, month, day), year, month, day,
    yearSpan: year === null ? null : spanOf('y'), monthSpan: spanOf('m'), daySpan: spanOf('d'),
  };
}

/** Which of two numbers is the day: the one above twelve, else what the separator or the archive says. */
function numericGroups([, first, separator, second]: RegExpExecArray, order: NumericOrder): string {
  if (Number(first) > 12) return 'dsmy';
  return Number(second) <= 12 && (separator === '.' || order === 'day-first') ? 'dsmy' : 'msdy';
}

/** Two-digit years are of this century: no community kept such notes in the last. */
const fullYear = (written: string): number => Number(written) + (written.length === 2 ? 2000 : 0);

/** How far from a date its weekday may stand. */
const weekdayReach = 30;

function findWeekday(line: string, { start, end }: Span): Pick<WrittenDate, 'weekday' | 'weekdaySpan'> {
  const from = Math.max(0, start - weekdayReach);
  const ahead = weekdayBefore.exec(line.slice(from, start));
  const behind = ahead ? null : weekdayBehind.exec(line.slice(end, end + weekdayReach));
  const word = (ahead ?? behind)?.[1];
  if (!word) return { weekday: null, weekdaySpan: null };
  const at = ahead ? from + ahead.index : end + behind![0].length - word.length;
  return { weekday: weekdayNumber(word)!, weekdaySpan: { start: at, end: at + word.length } };
}
