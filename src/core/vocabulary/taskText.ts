import { groupNouns, noPersonPattern, nobodyPattern } from './groupWords';
import { isTaskWord } from './taskWords';

/** Tests whether a text in English starts with a task and not with a name: "Order oil", "need to order oil". */
export function startsWithTask(text: string): boolean {
  const firstWord = /^[^\p{L}]*(\p{L}+)(?=[\s:,]|$)/u.exec(text)?.[1];
  return firstWord !== undefined && isTaskWord(firstWord.toLowerCase());
}

/** Tests for a name in lower case that is followed by a task: "john to coordinate". */
export const startsWithLowerCaseName = (text: string): boolean =>
  /^\p{Ll}+ (?:to|will) \p{Ll}/u.test(text) && !startsWithTask(text);

/** "@tide/crew", or "the harbor group to decide". */
const groupPattern = new RegExp(
  [String.raw`(?<![\w/])@[\w-]+\/[\w-]+`, String.raw`\b(?:${groupNouns}) ?(?::|[–—-] |(?:to|will|should|can)\b)`].join(
    '|',
  ),
  'i',
);

/**
 * Tests whether a task is assigned to a group or to a role: "Everyone: vote", "@tide/crew", "the harbor group to
 * decide", "Marketing will reply". "Someone" is not a group.
 */
export const namesGroup = (text: string): boolean =>
  (noPersonPattern.test(text) && !nobodyPattern.test(text)) ||
  groupPattern.test(text) ||
  /^\p{Lu}\p{L}+ will \p{Ll}/u.test(text);
