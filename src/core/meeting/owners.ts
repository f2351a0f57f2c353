import { hasNounEnding, isNeverAName, startsWithInfinitive } from '../vocabulary/taskWords';
import { areListed, splitNames } from './nameList';
import * as patterns from './ownerPatterns';

const noNames: ReadonlySet<string> = new Set();

/**
 * Returns the people who have to do an action item: names, or handles without `@`. Groups are left out. The first of
 * these that is in the text states the owners:
 *
 * 1. the names in the marker: "AI (Ann): publish it"
 * 2. handles
 * 3. names in brackets at the start
 * 4. names at the start, before the task
 * 5. names in brackets at the end
 * 6. a full name without any other text
 * 7. names after a dash or colon at the end
 *
 * @param text The text of the action item without its marker.
 * @param ownerText The names in the marker, if there are any.
 * @param listedNames The people that the notes list, in lower case. If a text starts with one of these names, it is the
 * owner, in any language.
 */
export function readOwners(text: string, ownerText?: string, listedNames: ReadonlySet<string> = noNames): string[] {
  if (ownerText) return splitNames(ownerText);
  const handles = readHandles(text);
  if (handles.length > 0) return handles;
  const names =
    namesInOpeningBrackets(text) ??
    leadingNames(text.replace(patterns.nickname, ''), listedNames) ??
    namesInClosingBrackets(text, listedNames) ??
    onlyFullName(text, listedNames) ??
    acceptNames(patterns.namesAtEnd.exec(text)?.[1], listedNames);
  return names === undefined ? [] : splitNames(names);
}

/** "@ann/@bo" are two people. "@tide/crew" is a team and left out. */
function readHandles(text: string): string[] {
  const separated = text.replace(/(?<=@[\w-]{1,40})\/(?=@)/g, ' ');
  return [...new Set([...separated.matchAll(patterns.handlePattern)].map(match => match[1]!))];
}

function namesInOpeningBrackets(text: string): string | undefined {
  const names = patterns.openingBrackets.exec(text)?.[1]?.trim();
  return names !== undefined && patterns.onlyNames.test(names) ? names : undefined;
}

function namesInClosingBrackets(text: string, listedNames: ReadonlySet<string>): string | undefined {
  const names = patterns.closingBrackets.exec(text)?.[1]?.trim();
  if (names === undefined || !patterns.onlyNames.test(names)) return undefined;
  // In a script without capital letters, any word matches the pattern.
  const isCertain = !patterns.eastAsianCharacter.test(names) || patterns.honorificAtEnd.test(names);
  return isCertain || areListed(names, listedNames) ? names : undefined;
}

function onlyFullName(text: string, listedNames: ReadonlySet<string>): string | undefined {
  const name = patterns.onlyOneName.exec(text)?.[1];
  return name !== undefined && /\s/.test(name) ? acceptNames(name, listedNames) : undefined;
}

/** If the notes list this many people, other capitalized words before a verb are not names: "Doc builds". */
const minListedNames = 3;

/** Returns the names before the task: "Ann will publish it", "Ann and Bo publish it". */
function leadingNames(text: string, listedNames: ReadonlySet<string>): string | undefined {
  const listed = leadingListedNames(text, listedNames);
  if (listed !== undefined) return listed;
  const names = acceptNames(patterns.namesBeforeTask.exec(text)?.[1], listedNames);
  if (names !== undefined || patterns.romanceWords.test(text) || listedNames.size >= minListedNames) return names;
  const beforeVerb = patterns.namesBeforeThirdPerson.exec(text) ?? patterns.severalNamesBeforeVerb.exec(text);
  return acceptNames(beforeVerb?.[1], listedNames);
}

function leadingListedNames(text: string, listedNames: ReadonlySet<string>): string | undefined {
  return [patterns.namesAtStart, patterns.singleWordNamesAtStart, patterns.wordBeforeColon]
    .map(pattern => pattern.exec(text)?.[1])
    .find(names => names !== undefined && areListed(names, listedNames));
}

/** Returns the names, or undefined if they look like the start of a task and the notes do not list them. */
function acceptNames(names: string | undefined, listedNames: ReadonlySet<string>): string | undefined {
  if (names === undefined || areListed(names, listedNames)) return names;
  const firstWord = names.split(/[\s,]/)[0]!;
  const isTask = isNeverAName(firstWord.toLowerCase()) || hasNounEnding(firstWord) || startsWithInfinitive(names);
  return isTask ? undefined : names;
}
