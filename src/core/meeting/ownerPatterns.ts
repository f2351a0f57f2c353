import { conjunction, honorific } from './nameList';

/*
 * The patterns for names in the text of an action item. Those with a group match the names with it.
 */

/** One to three capitalized words. */
const name = String.raw`\p{Lu}[\p{L}\d'’.-]*(?:\s\p{Lu}[\p{L}\d'’.-]*){0,2}`;
const names = String.raw`${name}(?:\s*(?:,|&|\/|\+|${conjunction})\s*${name})*`;

/** Auxiliary verbs and similar words between a name and a task. */
const auxiliaryVerbs = [
  'to|will|is going to|should|shall|needs to|has to|can',
  'wird|soll|muss|gaat|zal|moet|va|doit|debe|vai|deve|ska|skal',
].join('|');

/** "Ann: publish it", "Ann – publish it", "Ann to publish it", "Ann will publish it". */
export const namesBeforeTask = new RegExp(String.raw`^(${names})\s*(?:[:：]|\s[–—-]\s|\s(?:${auxiliaryVerbs})\b)`, 'u');

/** "Ann writes": a verb in English, but a plural or an article in other languages. */
export const namesBeforeThirdPerson = new RegExp(String.raw`^(${names})\s\p{Ll}+s\b`, 'u');

/** "Ann and Bo write". */
export const severalNamesBeforeVerb = new RegExp(
  String.raw`^(${name}(?:\s*(?:,|&|${conjunction})\s*${name})+)\s\p{Ll}`,
  'u',
);

/** Articles and prepositions of Romance languages. */
export const romanceWords = /(?:^|\s)(?:de|du|des|les|la|le|el|los|las|do|da|dos|das|para|pour|con|com)\s/;

/** Names at the start, followed by anything. */
export const namesAtStart = new RegExp(String.raw`^(${names})(?![\p{L}])`, 'u');

/** Names of one word each at the start: "Ann and Bo publish it". */
export const singleWordNamesAtStart = new RegExp(
  String.raw`^(\p{Lu}[\p{L}'’-]*(?:\s*(?:,|&|${conjunction})\s*\p{Lu}[\p{L}'’-]*)*)\s(?!\p{Lu})`,
  'u',
);

/** Any word before a colon: "ann: publish it". */
export const wordBeforeColon = /^([\p{L}\d_.-]+)\s*[:：]/u;

/** A text that consists of one name. */
export const onlyOneName = new RegExp(String.raw`^(${name})\.?$`, 'u');

/** "Publish it – Ann", "Publish it : Ann". */
export const namesAtEnd = new RegExp(String.raw`\s[:：–—-]\s*(${names})\s*\.?$`, 'u');

/** "[HP] Draft a slide", "(Ann) Publish it". */
export const openingBrackets = /^[([]([^()[\]]{1,40})[)\]]\s+(?=\p{Lu}|\p{Ll})/u;

/** "Publish it (Ann)". */
export const closingBrackets = /[([（]([^()[\]（）]+)[)\]）]\s*[.。]?$/;

/** A nickname within a name: "Ann (Bo) Li to ask". */
export const nickname = /(?<=\p{L}) \(\p{L}+\)(?= \p{Lu})/u;

/** A name that can start with a small letter, or a handle with or without `@`. */
const nameOrHandle = String.raw`@?[\p{L}\d_.'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,2}`;

/** A text that consists of names and handles. */
export const onlyNames = new RegExp(
  String.raw`^${nameOrHandle}(?:\s*(?:[,&+、，]|\/|${conjunction})\s*${nameOrHandle})*$`,
  'u',
);

/** `@handle`, but neither a team (`@tide/crew`) nor a part of an email address. */
export const handlePattern = /(?<![\w/@.])@([\p{L}\d](?:[\p{L}\d_-]*[\p{L}\d])?)(?![\w@/])/giu;

/** A character of a script without capital letters: Chinese, Japanese or Korean. */
export const eastAsianCharacter = /[\u3040-\u9fff\uac00-\ud7af]/;

/** The end of a name in Japanese or Korean. */
export const honorificAtEnd = new RegExp(`(?:${honorific})$`);
