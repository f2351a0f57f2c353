import { isWeekday } from '../dates/wordLookup';
import type { DayMonthOrder } from '../model';
import type { Unit } from '../outline/unit';
import { groupBy } from '../text/groupBy';
import { mayMentionMeeting } from '../vocabulary/meetingEvidence';
import { isTitleForm, readMarkedLine, type MarkedLine } from './markedLine';

/** Lines of one form that may each begin a meeting. */
export interface ParallelLines {
  /** `h1` to `h6`, `heading` for headings of several levels, or the form of the units. */
  readonly form: string;
  /** Whether they have dates, running numbers, or the same title again and again. */
  readonly kind: 'dates' | 'numbers' | 'titles';
  /** At least two, in document order. */
  readonly lines: readonly MarkedLine[];
}

/**
 * All candidates for the lines that divide a note into meetings.
 *
 * @param withTitles Whether to search for titles that repeat, too.
 */
export function findParallelLines(
  units: readonly Unit[],
  order: () => DayMonthOrder,
  { withTitles }: { readonly withTitles: boolean },
): ParallelLines[] {
  const marked = markedLines(units, order);
  const dated = marked.filter(({ date }) => date !== null);
  const numbered = marked.filter(line => line.number !== null && isTitleForm(line.unit));
  const [bare, running] = [true, false].map(isBare => numbered.filter(({ isBareNumber }) => isBareNumber === isBare));
  return [
    ...groupsOf('dates', dated),
    ...groupsOf('numbers', bare!),
    ...groupsOf('numbers', running!),
    ...acrossLevels(dated),
    ...(withTitles ? repeatedTitles(units, new Set(dated.map(({ unit }) => unit))) : []),
  ];
}

function markedLines(units: readonly Unit[], order: () => DayMonthOrder): MarkedLine[] {
  const lines: MarkedLine[] = [];
  for (const [index, unit] of units.entries()) {
    const line = isOuter(unit) ? readMarkedLine(unit, index, order) : null;
    if (line) lines.push(line);
  }
  return lines;
}

/** `h2` for a heading, else the unit's form. */
export const formOf = ({ form, level, startsBold }: Unit): string =>
  form === 'heading' ? `h${level}` : form === 'label' && startsBold ? 'bold' : form;

/** True for a unit that is not nested in a list item. */
export const isOuter = ({ form, level }: Unit): boolean => form !== 'item' || level === 0;

const groupsOf = (kind: ParallelLines['kind'], lines: readonly MarkedLine[]): ParallelLines[] =>
  [...groupBy(lines, ({ unit }) => formOf(unit))]
    .filter(([, group]) => group.length > 1)
    .map(([form, group]) => ({ form, kind, lines: group }));

/** Headings whose level changes in the middle of the document. */
function acrossLevels(dated: readonly MarkedLine[]): ParallelLines[] {
  const all = dated.filter(({ unit }) => unit.form === 'heading');
  // The title of the document may have a date as well.
  const [title, ...others] = all;
  const headings = title && others.every(({ unit }) => unit.level > title.unit.level) ? others : all;
  return new Set(headings.map(({ unit }) => unit.level)).size > 1
    ? [{ form: 'heading', kind: 'dates', lines: headings }]
    : [];
}

/** The number of repeated titles that are candidates, the most frequent first. */
const maxTitles = 8;

/** "Monday standup" and "Tuesday standup" are the same title. */
const withoutWeekday = (text: string): string =>
  text
    .toLowerCase()
    .split(' ')
    .filter(word => !isWeekday(word, true))
    .join(' ');

/** The same title again and again, as in a form that is filled in for each meeting; the date is below it. */
function repeatedTitles(units: readonly Unit[], dated: ReadonlySet<Unit>): ParallelLines[] {
  const titles: (readonly [index: number, unit: Unit])[] = [];
  for (const [index, unit] of units.entries()) {
    if (isTitleForm(unit) && !dated.has(unit)) titles.push([index, unit]);
  }
  return [...groupBy(titles, ([, unit]) => `${formOf(unit)} ${withoutWeekday(unit.text)}`).values()]
    .filter(({ length }) => length > 1)
    .map(group => group.filter(([, { text }]) => mayMentionMeeting(text)))
    .sort((a, b) => b.length - a.length)
    .slice(0, maxTitles)
    .flatMap(group => groupsOf('titles', group.map(titleLine)));
}

const titleLine = ([index, unit]: readonly [number, Unit]): MarkedLine => ({
  unit,
  index,
  text: unit.text,
  date: null,
  number: null,
  isBareNumber: false,
  rest: unit.text,
  leadsWithDate: false,
  isAboutMeeting: true,
});
