import { isoDate, weekdayOf } from './calendar';
import { withRange, type SingleDate } from './dateRanges';
import {
  isWeekday,
  markedWeekdayPattern,
  monthBeginning,
  monthNumber,
  monthPattern,
  plainMonthPattern,
  weekdayNumber,
  weekdayPattern,
} from './words';
import type { DayMonthOrder, Span, Weekday, WrittenDate } from '../model';

const day = String.raw`(\d{1,2})(?:st|nd|rd|th|\.|º|er)?`;
const month = String.raw`(${monthPattern})\.?`;
const plainMonth = String.raw`(${plainMonthPattern})\.?`;
const year = String.raw`((?:19|20)\d\d)`;
const gap = String.raw`(?:[ \t]*[,/-][ \t]*|[ \t]+(?:(?:of|de|del|di)[ \t]+|d['’])?|(?=[A-Za-zÀ-ÿ]))`;
const noDigit = String.raw`(?!\d)`;

/**
 * Every form, the most telling first; each says what its groups are: y(ear), m(onth), d(ay), n(umber, month or day),
 * s(eparator); and what a line must have to be looked at: most lines with a digit hold no date.
 */
const forms: readonly (readonly [groups: string, quick: RegExp, pattern: string])[] = [
  ['ysmd', /\d{4}[-/._]\d/, String.raw`${year}([-/._])(\d{1,2})\2(\d{1,3})${noDigit}`],
  ['ymd', /\d{4}-[^\d\s]/, String.raw`${year}-(${monthPattern})-(\d{1,2})${noDigit}`],
  ['ymd', /\d{8}/, String.raw`${year}(0[1-9]|1[0-2])([0-2]\d|3[01])${noDigit}`],
  ['ymd', /[年년]/, String.raw`${year}[ \t]*[年년][ \t]*(\d{1,2})[ \t]*[月월][ \t]*(\d{1,2})[ \t]*[日号號일]`],
  ['ymd', /令和/, String.raw`(令和[ \t]*(?:\d{1,2}|元))[ \t]*年[ \t]*(\d{1,2})[ \t]*月[ \t]*(\d{1,2})[ \t]*日`],
  ['dmy', monthBeginning, String.raw`${day}${gap}${month}(?:${gap}|,?[ \t]*)${year}${noDigit}`],
  ['mdy', monthBeginning, String.raw`${month}(?:${gap})?${day}(?:${gap}|,?[ \t]*)${year}${noDigit}`],
  ['nsny', /\d[-/]\d/, String.raw`(\d{1,2})([-/])(\d{1,2})\2((?:19|20)?\d\d)${noDigit}`],
  // With dots, a year of two digits wants two digits throughout: 1.10.15 is a version.
  ['nsny', /\d\. ?\d/, String.raw`(\d{1,2})(\.)[ ]?(\d{1,2})\.[ ]?((?:19|20)\d\d)${noDigit}`],
  ['nsny', /\d\.\d\d\./, String.raw`(\d\d)(\.)(\d\d)\.(\d\d)(?![\d.])`],
  ['md', /[月월]/, String.raw`(\d{1,2})[ \t]*[月월][ \t]*(\d{1,2})[ \t]*[日号號일]`],
  ['md', monthBeginning, String.raw`${plainMonth}[ \t]+${day}(?![\d:])`],
  ['dm', monthBeginning, String.raw`${day}[ \t]*(?:of[ \t]+|de[ \t]+|d')?${plainMonth}(?![A-Za-zÀ-ÿ])`],
];

/** Letters of scripts that put blanks between words: a date may stand right beside others. */
const letters = 'A-Za-zÀ-ʯ\\u0370-\\u10ff';
const before = `(?<![${letters}\\d])`;
/** Behind a day may stand a time: `2024-04-17T18:00Z`. */
const wordEnd = `(?:(?![${letters}])|(?=T\\d\\d))`;
/** The word before a date, and the mark behind it. */
const wordBefore = /(?<!\p{L})(\p{L}[\p{L}'’-]*)[*_]{0,3}(\.?[ \t]*,?)[ \t]*(?:(?:the|den|le)[ \t]+)?[ \t*_[]*$/iu;
const weekdayBehind = new RegExp(
  String.raw`^[ \t]*(?:[,(（]?[ \t]*(${weekdayPattern})(?![\p{L}])|[(（](${markedWeekdayPattern})\.?[)）])`,
  'iu',
);
const patterns = forms.map(([groups, quick, pattern]) => ({
  groups,
  quick,
  pattern: new RegExp(before + pattern + wordEnd, 'dgi'),
  needsYear: pattern.includes(year),
}));

/** The longest text that is looked at: a line or a title, never a whole note. */
const lookAhead = 2000;

/** Titles, headings and paths are asked for several times over while one note is read. */
const recent = new Map<string, readonly WrittenDate[]>();
const mostRecent = 64;

/** A quick look that nearly all lines without a date fail. */
export const mayHaveDate = (text: string): boolean =>
  /[\d０-９]/.test(text) &&
  (/(?:19|20)\d\d|\d[-/.]\s?\d|\d[ \t]*[月월]|[０-９]/.test(text) || monthBeginning.test(text));

/** The longest a date is written, in UTF-16 units: "30th of September, 2015" with blanks to spare. */
export const maxDateLength = 32;

/**
 * All dates in a line of text, in the order they stand there, none overlapping. Offsets are relative to `text`.
 *
 * @param order How `04/05/2015` is read; it is asked for only where there is such a date.
 */
export function findDates(text: string, order: () => DayMonthOrder = monthFirst): readonly WrittenDate[] {
  if (!mayHaveDate(text)) return [];
  let dates = recent.get(text);
  if (!dates) {
    if (recent.size >= mostRecent) recent.clear();
    recent.set(text, (dates = readDates(text, 'month-first')));
  }
  return dates.some(({ dayMonthOrder: numeric }) => numeric === 'either') && order() === 'day-first'
    ? readDates(text, 'day-first')
    : dates;
}

const monthFirst = (): DayMonthOrder => 'month-first';

function readDates(text: string, order: DayMonthOrder): WrittenDate[] {
  const line = asciiDigits(text.length > lookAhead ? text.slice(0, lookAhead) : text);
  const hasMonth = monthBeginning.test(line);
  const hasYear = /(?:19|20)\d\d/.test(line);
  const found: WrittenDate[] = [];
  for (const { groups, quick, pattern, needsYear } of patterns) {
    if ((needsYear && !hasYear) || !(quick === monthBeginning ? hasMonth : quick.test(line))) continue;
    for (const match of line.matchAll(pattern)) {
      const single = readForm(groups, match, order);
      if (!single || found.some(other => single.start < other.end && other.start < single.end)) continue;
      const date = withRange(line, single);
      const weekday = findWeekday(line, date);
      const meant =
        date.rangeEnd === null
          ? byWeekday(
              single,
              () => readForm(groups, match, order === 'day-first' ? 'month-first' : 'day-first'),
              weekday.weekday,
            )
          : single;
      found.push({ ...(meant === single ? date : withRange(line, meant)), ...weekday });
    }
  }
  // A weekday between two dates is that of the second.
  return found
    .sort((a, b) => a.start - b.start)
    .map((date, index) =>
      date.weekdaySpan && date.weekdaySpan.start === found[index + 1]?.weekdaySpan?.start
        ? { ...date, weekday: null, weekdaySpan: null }
        : date,
    );
}

/** ２０２４ as 2024: the same length, the same places. */
const asciiDigits = (text: string): string =>
  /[０-９]/.test(text) ? text.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)) : text;

/** Two digits that nobody who slips would type for a day or month are beyond this. */
const mostSlip = 49;

function readForm(groups: string, match: RegExpExecArray, order: DayMonthOrder): SingleDate | undefined {
  const letters = groups === 'nsny' ? numericGroups(match, order) : groups;
  const spanOf = (letter: string): Span => {
    const [start, end] = match.indices![letters.indexOf(letter) + 1]!;
    return { start, end };
  };
  const textOf = (letter: string): string => match[letters.indexOf(letter) + 1]!;
  const year = letters.includes('y') ? fullYear(textOf('y')) : null;
  const month = monthNumber(textOf('m')) ?? Number(textOf('m'));
  const day = Number(textOf('d'));
  const isOfCalendar = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  // What can be no day at all is no date: 99/99/2015 is a fraction, "may 40" a sum. 31 June and 41.04.2015 are dates gone wrong.
  const isSlip =
    month <= mostSlip &&
    (day <= mostSlip || /\p{L}/u.test(textOf('m'))) &&
    day + month > 0 &&
    letters.includes('y') &&
    /^\d{4}$/.test(textOf('y'));
  if (letters !== 'ysmd' && !isOfCalendar && !isSlip) return undefined;
  return {
    start: match.index,
    end: match.index + match[0].length,
    iso: year === null ? null : isoDate(year, month, day),
    year,
    month,
    day,
    yearSpan: year === null ? null : spanOf('y'),
    monthSpan: spanOf('m'),
    daySpan: spanOf('d'),
    dayMonthOrder: groups === 'nsny' ? orderShownBy(match) : null,
  };
}

/** "Tuesday, 05/12/2024": where the numbers do not tell which is the day, the weekday may. */
function byWeekday(date: SingleDate, otherWay: () => SingleDate | undefined, weekday: Weekday | null): SingleDate {
  if (date.dayMonthOrder !== 'either' || weekday === null || date.iso === null || weekdayOf(date.iso) === weekday)
    return date;
  const other = otherWay();
  if (!other?.iso || weekdayOf(other.iso) !== weekday) return date;
  return { ...other, dayMonthOrder: other.monthSpan.start < other.daySpan.start ? 'month-first' : 'day-first' };
}

/** Which of two numbers is the day: the one above twelve, else what the separator or the archive says. */
function numericGroups([, first, separator, second]: RegExpExecArray, order: DayMonthOrder): string {
  if (Number(first) > 12) return 'dsmy';
  return Number(second) <= 12 && (separator === '.' || order === 'day-first') ? 'dsmy' : 'msdy';
}

/** What a date of numbers shows of the order its writer keeps. */
function orderShownBy([, first, separator, second]: RegExpExecArray): WrittenDate['dayMonthOrder'] {
  if (Number(first) > 12) return 'day-first';
  if (Number(second) > 12) return 'month-first';
  return separator === '.' || first === second ? null : 'either';
}

/** Two-digit years are of this century: no community kept such notes in the last. The era Reiwa began in 2019. */
function fullYear(written: string): number {
  if (written.startsWith('令和')) return 2018 + (Number(written.slice(2)) || 1);
  return Number(written) + (written.length === 2 ? 2000 : 0);
}

/** How far from a date its weekday may stand. */
const weekdayReach = 30;

function findWeekday(line: string, { start, end }: Span): Pick<WrittenDate, 'weekday' | 'weekdaySpan'> {
  const from = Math.max(0, start - weekdayReach);
  const before = wordBefore.exec(line.slice(from, start));
  const ahead = before && isWeekday(before[1]!, before[2]!.trim() !== '') ? before : null;
  const behind = ahead ? null : weekdayBehind.exec(line.slice(end, end + weekdayReach));
  const match = ahead ?? behind;
  const word = match === ahead ? match?.[1] : (match?.[1] ?? match?.[2]);
  if (!match || !word) return { weekday: null, weekdaySpan: null };
  const at = (ahead ? from : end) + match.index + match[0].indexOf(word);
  return { weekday: weekdayNumber(word)!, weekdaySpan: { start: at, end: at + word.length } };
}
