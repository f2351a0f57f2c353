import { withoutEmojiCodes } from '../text/emoji';
import { foldCaseAndAccents } from '../text/foldCase';

/** The brackets around a whole label: "【参加者】", "【参加者】:". */
const enclosingBrackets = /^[【［「『〔＜](.*)[】］」』〕＞][:：]?$/u;

/** The marks of gender-neutral forms: "Teilnehmer*innen", "présent·e·s", "excusé(e)s", "attendee(s)". */
const genderMarks = new RegExp(
  [
    String.raw`(?<=[a-z])[*:_/]in(?:nen)?\b`,
    String.raw`\((?:e|es|s|a|as|os|o|ne|in|innen)\)`,
    String.raw`[·•.-]e(?=[·•.-]?s?\b)`,
    String.raw`(?<=[a-z])[·•.](?=s\b)`,
    String.raw`(?<=[a-z]e)-(?=s\b)`,
  ].join('|'),
  'gu',
);

const textInBrackets = /[([（【].*?[)\]）】]/g;

/** A list number, emoji or punctuation before the label, and punctuation after it. */
const numberingAndPunctuation = new RegExp(
  `^(?:${[
    String.raw`[^\p{L}\p{N}]`,
    String.raw`\d{1,2}(?:\.\d{1,2})?[.)、．]?(?=\s)`,
    String.raw`[ivx]+\.`,
    '[一二三四五六七八九十]{1,3}[、.．]',
  ].join('|')})+|[^\\p{L}\\p{N}]+$`,
  'gu',
);

/**
 * Returns a label in the form in which labels are compared: in lower case, without accents, list number, emoji, closing
 * colon, text in brackets and the marks of gender-neutral forms.
 */
export const normalizeLabel = (text: string): string =>
  withoutEmojiCodes(foldCaseAndAccents(text))
    .replace(enclosingBrackets, '$1')
    .replace(genderMarks, '')
    .replace(textInBrackets, ' ')
    .replace(numberingAndPunctuation, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Returns a phrase of a word list in the form in which labels are compared. */
export const normalizePhrase = (phrase: string): string => foldCaseAndAccents(phrase.trim()).replace(/\s+/g, ' ');
