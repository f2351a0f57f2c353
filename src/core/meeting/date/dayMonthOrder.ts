import type { DayMonthOrder } from '../../model';
import type { NoteDocument } from '../../noteDocument';
import { getOrInsertComputed } from '../../text/getOrInsertComputed';

/** How much of a note is searched for dates, in UTF-16 code units. */
const maxSearchLength = 100_000;

const orderCache = new WeakMap<NoteDocument, DayMonthOrder>();

/**
 * Returns the order of day and month in numeric dates of a note, such as `04/05/2015`. The order follows from the
 * other dates in the note, otherwise from the date in its path, otherwise from the other notes of the series, otherwise
 * from the language. The result is cached for each document.
 */
export const readDayMonthOrder = (document: NoteDocument): DayMonthOrder =>
  getOrInsertComputed(orderCache, document, findOrder);

function findOrder({ source, path, archive }: NoteDocument): DayMonthOrder {
  const pairs = readNumberPairs(`${path.replace(/_/g, ' ')}\n${source.text.slice(0, maxSearchLength)}`);
  return (
    orderFromLargeNumbers(pairs) ??
    orderFromPath(pairs, path) ??
    archive.dayMonthOrder(path) ??
    orderFromLanguage(source.text.slice(0, maxSearchLength / 10))
  );
}

/** 17042024 or 04172024 */
const eightDigits = /(?<!\d)(?!(?:19|20)\d\d(?:0[1-9]|1[0-2]))(\d\d)(\d\d)20\d\d(?!\d)/g;

type NumberPair = readonly [first: number, second: number];

const numericDatePattern = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?![\d/]|[-.]\d)/g;

/** Returns the first two numbers of every date such as `04/05/2015`, `4-5-15` or `17.4.2015`. */
const readNumberPairs = (text: string): NumberPair[] => [
  ...[...text.matchAll(numericDatePattern)].map((match): NumberPair => [Number(match[1]), Number(match[3])]),
  ...[...text.matchAll(eightDigits)].map((match): NumberPair => [Number(match[1]), Number(match[2])]),
];

/** A number from 13 to 31 is a day. */
function orderFromLargeNumbers(pairs: readonly NumberPair[]): DayMonthOrder | null {
  if (pairs.some(([first, second]) => first > 12 && first <= 31 && second <= 12)) return 'day-first';
  return pairs.some(([first, second]) => second > 12 && second <= 31 && first <= 12) ? 'month-first' : null;
}

/** A path such as `2020-08-05.md`, or a folder such as `202008`, states the month. */
function orderFromPath(pairs: readonly NumberPair[], path: string): DayMonthOrder | null {
  const month = Number(/(?<!\d)(?:19|20)\d\d[-_/]?(0[1-9]|1[0-2])(?!\d{3})/.exec(path)?.[1]);
  if (pairs.some(([first, second]) => second === month && first !== month)) return 'day-first';
  return pairs.some(([first, second]) => first === month && second !== month) ? 'month-first' : null;
}

/** Frequent words of English. */
const englishWords = /\b(?:the|and|of|to|is|for|with|we|from|this)\b/gi;

/** Frequent words of other languages in Latin script, all of which write the day first. */
const dayFirstWords = new RegExp(
  String.raw`\b(?:${[
    'der|die|und|das|ist|den|von',
    'le|les|des|est|une|du|et',
    'el|los|las|que|para|por|una',
    'com|não|uma|dos|da',
    'il|che|di|per',
    'het|een|van|och|att|og|się|nie',
  ].join('|')})\b`,
  'gi',
);

const orderFromLanguage = (text: string): DayMonthOrder =>
  countMatches(text, dayFirstWords) > countMatches(text, englishWords) ? 'day-first' : 'month-first';

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
