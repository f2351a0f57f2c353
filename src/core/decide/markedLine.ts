import { findPartialDate, type PartialDate } from '../dates/partialDates';
import { isWeekday } from '../dates/wordLookup';
import type { DayMonthOrder } from '../model';
import { withoutLeadingEmoji } from '../text/emoji';
import type { Unit } from '../outline/unit';
import { mentionsMeeting } from '../vocabulary/meetingWords';
import { runningNumber } from '../vocabulary/runningNumbers';

/** A line with a date or a running number, as the first line of each meeting in a long document has. */
export interface MarkedLine {
  readonly unit: Unit;
  /** Index of the unit in the note. */
  readonly index: number;
  /** The part of the line that is searched, to which the offsets of the date refer. */
  readonly text: string;
  readonly date: PartialDate | null;
  readonly number: number | null;
  /** Whether the line consists of its number. */
  readonly isBareNumber: boolean;
  /** The text of the line without its date and punctuation. */
  readonly rest: string;
  /** Whether the date comes first, except for a weekday or words for "meeting". */
  readonly leadsWithDate: boolean;
  readonly isAboutMeeting: boolean;
}

/** Longer lines are not read. In UTF-16 code units. Their plain text would be truncated anyway; see `Unit.text`. */
const maxWrittenLength = 1000;

/** How many cells of a row may contain its date. */
const maxDateCells = 3;

/** A unit as a marked line; null if it has neither date nor running number. */
export function readMarkedLine(unit: Unit, index: number, order: () => DayMonthOrder): MarkedLine | null {
  const text = textToSearch(unit);
  if (text === null) return null;
  const date = findPartialDate(text, order) ?? null;
  const withoutDate = date ? `${text.slice(0, date.start)} ${text.slice(date.end)}` : text;
  const running = isTitleForm(unit) ? runningNumber(withoutDate) : null;
  const bare = running === null && /^#?\s?\d{1,3}[.:]?$/.test(text) ? Number(/\d+/.exec(text)![0]) : null;
  if (!date && running === null && bare === null) return null;
  return new TextLine({ unit, index, text, date, number: running ?? bare, isBareNumber: bare !== null }, withoutDate);
}

/** A line whose remaining text is read on the first request: most lines have no parallel line and are not examined. */
class TextLine implements MarkedLine {
  readonly unit: Unit;
  readonly index: number;
  readonly text: string;
  readonly date: PartialDate | null;
  readonly number: number | null;
  readonly isBareNumber: boolean;
  readonly #withoutDate: string;
  #rest: string | undefined;
  #leadsWithDate: boolean | undefined;
  #isAboutMeeting: boolean | undefined;

  constructor(
    { unit, index, text, date, number, isBareNumber }: Omit<MarkedLine, 'rest' | 'leadsWithDate' | 'isAboutMeeting'>,
    withoutDate: string,
  ) {
    this.unit = unit;
    this.index = index;
    this.date = date;
    this.number = number;
    this.isBareNumber = isBareNumber;
    this.text = text;
    this.#withoutDate = withoutDate;
  }

  get rest(): string {
    return (this.#rest ??= this.#withoutDate.replace(/[\s\p{P}\p{S}]+/gu, ' ').trim());
  }

  get leadsWithDate(): boolean {
    return (this.#leadsWithDate ??= this.date !== null && isLeadIn(this.text.slice(0, this.date.start)));
  }

  get isAboutMeeting(): boolean {
    return (this.#isAboutMeeting ??= mentionsMeeting(this.#withoutDate));
  }
}

/** In lists, tables and paragraphs, a running number does not number meetings. */
export const isTitleForm = ({ form }: Unit): boolean => form === 'heading' || form === 'label' || form === 'tag';

/** Digits, or a word or two before them: the start of a date. */
const dateStart = /^\W*(?:\p{L}+[.,:]?\s+){0,2}[\d０-９]/u;

/** The start of most other lines, as it is written. */
const threeWords = /^[a-z]+ [a-z]+ [a-z]/i;

/** The part of a line that can have a date or a number; null if there is none, which is true of most lines. */
function textToSearch(unit: Unit): string | null {
  const { form, written } = unit;
  if (written.length > maxWrittenLength || !/[\d０-９一二三四五六七八九十]/.test(written)) return null;
  if (form === 'row') return unit.text.split(' | ').slice(0, maxDateCells).join(' | ');
  const isSearched = isTitleForm(unit) || (!threeWords.test(written) && dateStart.test(unit.text));
  return isSearched ? withoutLeadingEmoji(unit.text) : null;
}

const isLeadIn = (before: string): boolean =>
  (before.match(/\p{L}+/gu) ?? []).every(word => isWeekday(word, true)) || mentionsMeeting(before);
