import { CharCode } from '../text/characters';
import { fillerWords, kindByPhrase, labelConjunctions, upcomingWords } from './labelPhrases';

/** How many words at the start of a text are checked. */
const maxWords = 3;

/** The ASCII words that occur in labels, including the rest of gender-neutral forms ("Teilnehmer*innen"). */
const labelWords = new Set(
  [...fillerWords, ...labelConjunctions, 'in', 'innen', ...kindByPhrase.keys()].flatMap(
    phrase => phrase.match(/[a-z]+/g) ?? [],
  ),
);

/** Words that can be followed by a word that occurs in no label: "Upcoming design meetings". */
const openEndedWords = new Set([...upcomingWords, 'scheduled', 'planned']);

/**
 * A fast test that rejects most lines that are not labels: one of their first words occurs in no label. A text with
 * characters outside of ASCII or with brackets before one of these words always passes.
 */
export function mayBeLabel(text: string): boolean {
  let offset = 0;
  for (let count = 0; count < maxWords; count++) {
    const start = nextWordStart(text, offset);
    const end = wordEnd(text, start);
    if (start === end || !isAscii(text.charCodeAt(end))) return true;
    const word = text.slice(start, end).toLowerCase();
    if (openEndedWords.has(word)) return true;
    if (!labelWords.has(word) && !isRomanNumeral(word, text[end])) return false;
    offset = end;
  }
  return true;
}

/**
 * A fast test for Markdown whose first words, without any marks, include one that occurs in no label. Its plain text
 * starts with the same words and is not a label, with or without a value.
 */
export function startsLikeProse(markdown: string): boolean {
  let offset = 0;
  for (let count = 0; count < maxWords; count++) {
    const end = wordEnd(markdown, offset);
    if (end === offset || markdown.charCodeAt(end) !== CharCode.space) return false;
    const word = markdown.slice(offset, end).toLowerCase();
    if (openEndedWords.has(word)) return false;
    // An emoji code such as ":book:" is removed from a label together with the space before it.
    if (!labelWords.has(word)) return markdown.charCodeAt(end + 1) !== CharCode.colon;
    offset = end + 1;
  }
  return false;
}

/** Returns the offset of the next letter, bracket or non-ASCII character, or the end of the text. */
function nextWordStart(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && isSeparator(text.charCodeAt(offset))) offset++;
  return offset;
}

function wordEnd(text: string, start: number): number {
  let offset = start;
  while (offset < text.length && isLetter(text.charCodeAt(offset))) offset++;
  return offset;
}

const isRomanNumeral = (word: string, next: string | undefined): boolean => next === '.' && /^[ivx]+$/.test(word);

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isBracket = (code: number): boolean => code === 40 || code === 91;
const isSeparator = (code: number): boolean => code <= 126 && !isLetter(code) && !isBracket(code);

/** Also true at the end of a text, where the code is NaN. */
const isAscii = (code: number): boolean => !(code > 126);
