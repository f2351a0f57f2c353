import type { IsoDate, Weekday } from '../model';
import { foldCaseAndAccents } from '../text/foldCase';
import { dateParts, weekdayOf } from './calendar';
import { isShortMonth, lookupKey, spellingsOf, splitWords } from './wordLookup';
import { accusativePrepositions, languages, moreShortWeekdays, type DateWords } from './words';

/** The text around a word. It identifies the language of a word that exists in several languages. */
export interface WordContext {
  /** The month next to a weekday, or the weekday next to a month. */
  readonly adjacentWord?: string;
  readonly precedingWord?: string;
  /** A sample of the text that contains the word. */
  readonly text?: string;
}

/** The names of all months or all weekdays in one language and one form, for example German abbreviations. */
interface NameList {
  readonly names: readonly string[];
  /** The names with and without accents. */
  readonly spellings: ReadonlySet<string>;
  readonly language: DateWords;
  readonly isAccusative: boolean;
}

function nameLists(
  listsOf: (language: DateWords) => readonly (string | undefined)[],
  isAccusative = false,
): NameList[] {
  return languages.flatMap(language =>
    listsOf(language)
      .filter(list => list !== undefined)
      .map(list => {
        const names = splitWords(list);
        return { names, spellings: new Set(names.flatMap(spellingsOf)), language, isAccusative };
      }),
  );
}

const monthLists = nameLists(({ months }) => [months]);
const weekdayLists = [
  ...nameLists(({ weekdays, shortWeekdays }) => [weekdays, shortWeekdays]),
  ...nameLists(({ accusativeWeekdays }) => [accusativeWeekdays], true),
];
const englishMonths = monthLists[0]!.names;
const englishWeekdays = weekdayLists[0]!.names;

/** Returns the name of a weekday in the language, length (`Fri` or `Friday`) and case of another one. */
export function weekdayInStyleOf(word: string, weekday: Weekday, context: WordContext = {}): string {
  const key = moreShortWeekdays.has(lookupKey(word)) ? 'sun' : lookupKey(word);
  const lists = weekdayLists.filter(({ spellings }) => spellings.has(key));
  const isAccusative = context.precedingWord !== undefined && accusativePrepositions.test(context.precedingWord);
  const fitting = lists.filter(list => list.isAccusative === isAccusative);
  const { names } = chooseList(fitting.length > 0 ? fitting : lists, monthLists, context) ?? weekdayLists[0]!;
  return nameInStyleOf(word, names, weekday);
}

/** Returns the name of a month (1 to 12) in the language, length (`Apr` or `April`) and case of another one. */
export function monthInStyleOf(word: string, month: number, context: WordContext = {}): string {
  const key = lookupKey(word);
  const lists = monthLists.filter(({ spellings }) => spellings.has(key));
  const list = chooseList(lists, weekdayLists, context);
  if (list) return nameInStyleOf(word, list.names, month - 1);
  const name = englishMonths[month - 1]!;
  return matchCase(word, isShortMonth(word) ? name.slice(0, 3) : name);
}

/**
 * Chooses between languages that have the same word: the language that has the adjacent word too, otherwise the
 * language that the text is written in, otherwise the first.
 *
 * @param adjacentLists The lists that may contain the adjacent word.
 */
function chooseList(
  lists: readonly NameList[],
  adjacentLists: readonly NameList[],
  { adjacentWord, text = '' }: WordContext,
): NameList | undefined {
  const adjacentKey = adjacentWord === undefined ? undefined : lookupKey(adjacentWord);
  const adjacentLanguages = adjacentLists
    .filter(({ spellings }) => adjacentKey !== undefined && spellings.has(adjacentKey))
    .map(({ language }) => language);
  const shared = lists.filter(({ language }) => adjacentLanguages.includes(language));
  const candidates = shared.length > 0 ? shared : lists;
  const distinctive =
    candidates.length > 1 ? candidates.find(({ language }) => language.distinctivePattern?.test(text)) : undefined;
  return distinctive ?? candidates[0];
}

function nameInStyleOf(word: string, names: readonly string[], index: number): string {
  const name = names[index]!;
  // A word without its accents is in none of the lists.
  return matchCase(word, names.includes(lookupKey(word)) ? name : foldCaseAndAccents(name));
}

/** Returns the English name, for example `Friday`. */
export const weekdayName = (weekday: Weekday): string => capitalize(englishWeekdays[weekday]!);

/** Returns the English name of a month (1 to 12), for example `April`. */
export const monthName = (month: number): string => capitalize(englishMonths[month - 1]!);

/** Returns a date in English, for example `Friday, April 17, 2015`. */
export function longDate(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  return `${weekdayName(weekdayOf(date))}, ${monthName(month)} ${day}, ${year}`;
}

const capitalize = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Returns a lower case word in the case of an example: `FRIDAY`, `Friday` or `friday`. */
function matchCase(example: string, word: string): string {
  const isAllUpperCase = example === example.toUpperCase() && example !== example.toLowerCase();
  if (example.length > 1 && isAllUpperCase) return word.toUpperCase();
  const isCapitalized = example.slice(0, 1) === example.slice(0, 1).toUpperCase();
  return isCapitalized ? capitalize(word) : word;
}
