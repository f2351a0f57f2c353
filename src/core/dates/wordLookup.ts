import type { Weekday } from '../model';
import { foldCaseAndAccents } from '../text/foldCase';
import { ambiguousMonths, ambiguousShortWeekdays, languages, moreShortWeekdays, shortMonths } from './words';

/** Returns the words of a list in the tables of words. */
export const splitWords = (words: string | undefined): string[] => words?.split(' ') ?? [];

/** Returns a word with and without its accents, which many people leave out. */
export const spellingsOf = (word: string): string[] => [...new Set([word, foldCaseAndAccents(word)])];

/** Returns the form in which a word is looked up: lower case, no final period, a straight apostrophe. */
export function lookupKey(word: string): string {
  const key = word.toLowerCase();
  return key.endsWith('.') || key.includes('’') ? key.replace(/\.$/, '').replace('’', "'") : key;
}

/** Numbers the words of each list from `firstNumber` on. The first list that contains a word defines its number. */
function numberWords(lists: readonly (string | undefined)[], firstNumber: number): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const list of lists)
    for (const [index, word] of splitWords(list).entries())
      for (const spelling of spellingsOf(word)) if (!numbers.has(spelling)) numbers.set(spelling, index + firstNumber);
  return numbers;
}

const shortMonthNumbers = shortMonths.flatMap((words, index) =>
  splitWords(words).map(word => [word, index + 1] as const),
);

const monthNumbers = new Map([
  ...numberWords(
    languages.map(({ months }) => months),
    1,
  ),
  ...shortMonthNumbers,
]);

const weekdayNumbers = numberWords(
  languages.flatMap(({ weekdays, accusativeWeekdays }) => [weekdays, accusativeWeekdays]),
  0,
);

const shortWeekdayNumbers = new Map([
  ...numberWords(
    languages.map(({ shortWeekdays }) => shortWeekdays),
    0,
  ),
  ...moreShortWeekdays,
]);

/** Joins words to alternatives of a regular expression, the longest first, so that none hides a longer one. */
const toAlternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll("'", "['’]");

const monthWords = [...monthNumbers.keys()];
const isAmbiguousWeekday = (word: string): boolean => ambiguousShortWeekdays.has(word);
const shortWeekdayWords = [...shortWeekdayNumbers.keys()];

// Sources of regular expressions with the flag `i`. They contain no groups.

/** Matches a month name or its abbreviation. */
export const monthPattern = toAlternatives(monthWords);
/** Matches a month name or its abbreviation, except for words that have other meanings too. */
export const unambiguousMonthPattern = toAlternatives(monthWords.filter(word => !ambiguousMonths.has(word)));
/** Matches a weekday or its abbreviation, except for abbreviations that have other meanings too. */
export const weekdayPattern = toAlternatives([
  ...weekdayNumbers.keys(),
  ...shortWeekdayWords.filter(word => !isAmbiguousWeekday(word)),
]);
/** Matches an abbreviation of a weekday that has other meanings too. */
export const ambiguousWeekdayPattern = toAlternatives(shortWeekdayWords.filter(isAmbiguousWeekday));

const monthStarts = new Set(monthWords.map(word => word.slice(0, 3)));

/** Matches the first three letters of every month. Tests a line before a slower search. */
export const monthStartPattern = new RegExp(`(?<![A-Za-zÀ-ÿ])(?:${[...monthStarts].join('|')})`, 'i');

/** Returns the number of a month (1 to 12) by its name or abbreviation, or undefined. */
export const monthNumber = (word: string): number | undefined => monthNumbers.get(lookupKey(word));

/** Returns the number of a weekday (0 is Sunday) by its name or abbreviation, or undefined. */
export const weekdayNumber = (word: string): Weekday | undefined =>
  (weekdayNumbers.get(lookupKey(word)) ?? shortWeekdayNumbers.get(lookupKey(word))) as Weekday | undefined;

/** Tests whether a word next to a date is a weekday. An ambiguous abbreviation must have punctuation after it. */
export function isWeekday(word: string, hasPunctuation: boolean): boolean {
  const key = lookupKey(word);
  return weekdayNumbers.has(key) || (shortWeekdayNumbers.has(key) && (hasPunctuation || !isAmbiguousWeekday(key)));
}

const shortMonthWords = new Set(shortMonthNumbers.map(([word]) => word));

/** Tests whether a word is an abbreviation of a month. */
export const isShortMonth = (word: string): boolean => shortMonthWords.has(lookupKey(word));
