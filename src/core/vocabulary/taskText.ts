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

/** "@tide/crew". */
const teamHandlePattern = /(?<![\w/])@[\w-]+\/[\w-]+/;

/** "the harbor group to decide". */
const groupBeforeTask = new RegExp(String.raw`\b(?:${groupNouns}) ?(?::|[–—-] |(?:to|will|should|can)\b)`, 'i');

/** "Marketing will reply". */
const capitalizedWordBeforeTask = /^\p{Lu}\p{L}+ will \p{Ll}/u;

/**
 * Tests whether a task is assigned to a group or to a role: "Everyone: vote", "@tide/crew", "the harbor group to
 * decide", "Marketing will reply". "Someone" is not a group.
 */
export const namesGroup = (text: string): boolean =>
  (noPersonPattern.test(text) && !nobodyPattern.test(text)) ||
  teamHandlePattern.test(text) ||
  groupBeforeTask.test(text) ||
  capitalizedWordBeforeTask.test(text);
