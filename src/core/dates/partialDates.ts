import type { DayMonthOrder, IsoDate, Span, WrittenDate } from '../model';
import { isoDate } from './calendar';
import { findDates } from './findDates';

/**
 * A date as in the headings of a document with many meetings: `5/30`, `30.5.`, `220929`, `18.10.24`. The year may be
 * missing, and the order of day and month may be ambiguous.
 */
export interface PartialDate extends Span {
  /** Null if the year is missing or the order of the numbers is ambiguous. */
  readonly iso: IsoDate | null;
  readonly year: number | null;
  /** The month and the day, or the two numbers as they are written if their order is ambiguous. */
  readonly first: number;
  readonly second: number;
  readonly isOrderAmbiguous: boolean;
  /** The date if the first of three numbers is the year, as in `21.04.20`; null if it can't be. */
  readonly yearFirstIso: IsoDate | null;
}

/** Returns the month and the day of a date. The order of numbers that are ambiguous is requested only for those. */
export const monthAndDay = (
  { first, second, isOrderAmbiguous }: PartialDate,
  order: () => DayMonthOrder,
): readonly [month: number, day: number] =>
  isOrderAmbiguous && order() === 'day-first' ? [second, first] : [first, second];

/** Tests whether a line has a date, full or partial. */
export const hasPartialDate = (text: string): boolean => findPartialDate(text, () => 'month-first') !== undefined;

/** How the numbers of a short form are read; undefined if they can't be a date. */
type ReadNumbers = (numbers: readonly number[]) => Omit<PartialDate, 'start' | 'end' | 'yearFirstIso'> | undefined;

const dottedDay = new RegExp(
  [
    String.raw`(?<![\d.,:§])(\d{1,2})\. ?(\d{1,2})\.(?!\d)`,
    String.raw`^(\d{1,2})\.(\d{1,2})(?=\.?\s*$|\.?\p{L}{1,3}(?!\p{L}))`,
    String.raw`^(\d\d)\.(\d\d)(?![\d%:.])`,
  ].join('|'),
  'u',
);

const shortForms: readonly (readonly [pattern: RegExp, read: ReadNumbers])[] = [
  // 22-01-25, 21.04.21, 22_06_03: the year comes first if the date then exists.
  [/(?<![\d.§])(\d\d)([-./_])(\d\d)\2(\d\d)(?![\d.])/, ([year, , month, day]) => withYear(2000 + year!, month!, day!)],
  [/(?<!\d)(\d\d) (\d\d) (\d\d)(?!\d)/, ([year, month, day]) => withYear(2000 + year!, month!, day!)],
  // 220929
  [
    /(?<!\d)(\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/,
    ([year, month, day]) => withYear(2000 + year!, month!, day!),
  ],
  // 31/1-23
  [
    /(?<![\d.])(\d{1,2})[-/](\d{1,2})[-/]((?:20)?\d\d)(?!\d)/,
    ([first, second, year]) => fromTwoNumbers(first!, second!, (year! % 2000) + 2000),
  ],
  // 5/30, 08/03, but not 50% or 10:30
  [
    /(?<![\d.,:§])(\d{1,2}) ?[-/] ?(\d{1,2})(?![\d%:]|[./]\d)/,
    ([first, second]) => fromTwoNumbers(first!, second!, null),
  ],
  // 30.5., 26.01 or 8.2 as the start of a line, but not the number of a version or a section: "2.1 Users"
  [
    dottedDay,
    numbers => {
      const [first, second] = numbers.filter(number => !Number.isNaN(number));
      return fromTwoNumbers(first!, second!, null);
    },
  ],
];

/** Every short form has two numbers next to each other, or six digits. A fast test that rules out most lines. */
const shortFormHint = /\d ?[-./_ ] ?\d|\d{6}/;

/** Years that two digits may stand for. */
const [minYear, maxYear] = [2005, 2040];

/**
 * Finds the first date in a line, full or partial. A full date takes precedence. Offsets refer to `text`.
 *
 * @param order Returns the order of dates such as `04/05/2015`.
 */
export function findPartialDate(text: string, order: () => DayMonthOrder): PartialDate | undefined {
  if (!/[\d０-９]/.test(text)) return undefined;
  const mayBeShort = shortFormHint.test(text);
  const [written] = findDates(text, order);
  const short = mayBeShort && !written?.iso ? findShortForm(text, written !== undefined) : undefined;
  const date = short ?? (written && fromWrittenDate(written));
  return date && { ...date, yearFirstIso: mayBeShort ? readYearFirst(text) : null };
}

function findShortForm(text: string, requiresYear: boolean): Omit<PartialDate, 'yearFirstIso'> | undefined {
  for (const [pattern, read] of shortForms) {
    const match = pattern.exec(text);
    const date = match && read(match.slice(1).map(Number));
    if (date && (date.iso || !requiresYear)) {
      return { start: match.index, end: match.index + match[0].length, ...date };
    }
  }
  return undefined;
}

/** The date that three numbers with two digits each stand for if the first is the year. */
function readYearFirst(text: string): IsoDate | null {
  const [, year, , month, day] = /(?<![\d.])(\d\d)([-./_])(\d\d)\2(\d\d)(?!\d)/.exec(text) ?? [];
  return year === undefined ? null : (withYear(2000 + Number(year), Number(month), Number(day))?.iso ?? null);
}

function fromWrittenDate(date: WrittenDate): Omit<PartialDate, 'yearFirstIso'> {
  const { start, end, iso, year, month, day, dayMonthOrder } = date;
  const isOrderAmbiguous = dayMonthOrder === 'either';
  const isDayWrittenFirst = isOrderAmbiguous && date.daySpan.start < date.monthSpan.start;
  const [first, second] = isDayWrittenFirst ? [day, month] : [month, day];
  return { start, end, iso, year, first, second, isOrderAmbiguous };
}

function withYear(year: number, month: number, day: number): ReturnType<ReadNumbers> {
  const iso = year >= minYear && year <= maxYear ? isoDate(year, month, day) : null;
  return iso === null ? undefined : { iso, year, first: month, second: day, isOrderAmbiguous: false };
}

function fromTwoNumbers(first: number, second: number, year: number | null): ReturnType<ReadNumbers> {
  if (Math.min(first, second) < 1 || Math.min(first, second) > 12 || Math.max(first, second) > 31) return undefined;
  if (first <= 12 && second <= 12) return { iso: null, year, first, second, isOrderAmbiguous: true };
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return {
    iso: year === null ? null : isoDate(year, month, day),
    year,
    first: month,
    second: day,
    isOrderAmbiguous: false,
  };
}
