import { conjunctionWords } from '../vocabulary/markers';

const and = String.raw`(?<=\s)(?:${conjunctionWords})(?=\s)`;
/** One to three capitalised words. */
const name = String.raw`\p{Lu}[\p{L}\d'’.-]*(?:\s\p{Lu}[\p{L}\d'’.-]*){0,2}`;
const names = String.raw`${name}(?:\s*(?:,|&|\/|\+|${and})\s*${name})*`;

/** What a name stands before: a colon or dash, "to do it", "will do it", or "does it". */
const beforeVerb = new RegExp(
  String.raw`^(${names})\s*(?:[:：]|\s[–—-]\s|\s(?:to|will|is going to|should|shall|needs to|has to|can|wird|soll|muss|gaat|zal|moet|va|doit|debe|vai|deve|ska|skal)\b)`,
  'u',
);
/** "Ann writes": a verb in English, where other languages have a plural or an article. */
const beforeThirdPerson = new RegExp(String.raw`^(${names})\s\p{Ll}+s\b`, 'u');
const romanceWords = /(?:^|\s)(?:de|du|des|les|la|le|el|los|las|do|da|dos|das|para|pour|con|com)\s/;
const pairBeforeVerb = new RegExp(String.raw`^(${name}(?:\s*(?:,|&|${and})\s*${name})+)\s\p{Ll}`, 'u');
const nothingElse = new RegExp(String.raw`^(${name})\.?$`, 'u');
const inBrackets = /[([（]([^()[\]（）]+)[)\]）]\s*[.。]?$/;
/** "[HP] Draft a slide", "(Ann) Publish it": who is to act stands first. */
const bracketsFirst = /^[([]([^()[\]]{1,40})[)\]]\s+(?=\p{Lu}|\p{Ll})/u;
/** "Ann (Bo) Li to ask": what stands in brackets within a name. */
const nickname = /(?<=\p{L}) \(\p{L}+\)(?= \p{Lu})/u;
/** "Fix the docs – Ann", "Finish the plan : Jo". */
const atEnd = new RegExp(String.raw`\s[:：–—-]\s*(${names})\s*\.?$`, 'u');
const onlyNames = new RegExp(
  String.raw`^@?[\p{L}\d_.'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,2}(?:\s*(?:[,&+、，]|\/|${and})\s*@?[\p{L}\d_.'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,2})*$`,
  'u',
);
const handle = /(?<![\w/@.])@([\p{L}\d](?:[\p{L}\d_-]*[\p{L}\d])?)(?![\w@/])/giu;

/** Whom nobody can ask. */
const groups =
  /^(?:everyone|everybody|all|team|board|committee|council|staff|we|people|someone|somebody|anyone|tbd|each|group|wg|sig|you|they|i|it|this|that|there|alle|jede[rs]?|tous|toutes|todos|todas|tots|tutti|iedereen|allen|wszyscy|все|DD|MM|YYYY|AAAA|JJ)\b|^(?:全員|全员|所有人|大家|みんな|전원|모두)/i;

/** "Everyone: vote", "@tide/crew", "the harbor group to decide": a group that is named is to act, so it is not nobody's; "someone" is nobody. */
export const namesGroup = (text: string): boolean =>
  (groups.test(text) && !nobodyAtAll.test(text)) ||
  /(?<![\w/])@[\w-]+\/[\w-]+|\b(?:groups?|teams?|committee|council|board|wg|sig|staff|members|folks|maintainers|chairs?|editors?|everyone|everybody|treasurer|secretary|president) ?(?::|[–—-] |(?:to|will|should|can)\b)/i.test(
    text,
  ) ||
  /^\p{Lu}\p{L}+ will \p{Ll}/u.test(text);
const nobodyAtAll = /^(?:someone|somebody|anyone|tbd|it|this|that|there)\b/i;

/** What a task begins with that is no name: verbs in their plain form, and words that lead to one. */
const notNames = new Set(
  `need want try continue have remember plan ask explore propose fix add update create write make open close
  send review check discuss follow find get set look investigate move migrate merge publish prepare schedule organize organise draft document
  test run start stop finish complete work improve consider decide define describe design develop discover figure file gather generate
  give help identify implement include invite keep land let list mention note post provide push put reach read remove rename reply report
  request research resolve revisit share submit switch sync take talk think track triage upgrade use verify wait collect contact confirm
  clarify clean announce assign await bring build call change come do drop email ensure evaluate finalize how if please re release
  pending todo action next the a an please once when also maybe potentially possibly`.split(/\s+/),
);

/** "Order oil", "need to order oil": a text in English that begins as a task does, with no name before it. */
export function startsWithTask(text: string): boolean {
  const word = /^[^\p{L}]*(\p{L}+)(?=[\s:,]|$)/u.exec(text)?.[1]?.toLowerCase() ?? '';
  return taskWords.has(word) || (notNames.has(word) && !noVerbs.has(word));
}
const taskWords = new Set('order buy paint vote approve generate propose'.split(' '));
const noVerbs = new Set('the a an how if when once also maybe pending next action'.split(' '));

/** "john to coordinate": a name without its capital. */
export const startsWithLowerCaseName = (text: string): boolean =>
  /^\p{Ll}+ (?:to|will) \p{Ll}/u.test(text) && !startsWithTask(text);

/**
 * Who is to act: the name in the marker, else the handles, else a name before a colon or verb, else names in closing
 * brackets, else a text that is but a name. Names or handles without `@`; groups are nobody.
 *
 * @param written The name that the marker itself holds: `Ann` of `AI (Ann): …`.
 * @param people What those are called, in lower case, whom the notes list: a text that begins with one of them gives that one something to do, in any language.
 */
export function readOwners(text: string, written?: string, people: ReadonlySet<string> = nobody): string[] {
  if (written) return splitNames(written);
  // "@ann/@bo" are two, "@tide/crew" is a team.
  const handles = [...text.replace(/(?<=@[\w-]{1,40})\/(?=@)/g, ' ').matchAll(handle)].map(match => match[1]!);
  if (handles.length > 0) return [...new Set(handles)];
  const bracketed = inBrackets.exec(text)?.[1]?.trim();
  const inFront = bracketsFirst.exec(text)?.[1]?.trim();
  const found =
    (inFront && onlyNames.test(inFront) ? inFront : undefined) ??
    inSentence(text.replace(nickname, ''), people) ??
    (bracketed && onlyNames.test(bracketed) && arePeople(bracketed, people) ? bracketed : undefined) ??
    named(nothingElse.exec(text)?.[1]?.match(/.+\s.+/)?.[0], people) ??
    named(atEnd.exec(text)?.[1], people);
  return found ? splitNames(found) : [];
}

/** In scripts without capitals any word may stand in brackets: a name is known, or has the ending of one. */
const arePeople = (written: string, people: ReadonlySet<string>): boolean =>
  !/[\u3040-\u9fff\uac00-\ud7af]/.test(written) || /(?:さん|様|氏|님)$/.test(written) || isPresent(written, people);

/** The names that a sentence begins with, before what those are to do. */
function inSentence(text: string, people: ReadonlySet<string>): string | undefined {
  const present = [fullNames, startsWithNames]
    .map(pattern => pattern.exec(text)?.[1])
    .find(one => one !== undefined && isPresent(one, people));
  if (present) return present;
  const before = /^([\p{L}\d_.-]+)\s*[:：]/u.exec(text)?.[1];
  if (before && isPresent(before, people)) return before;
  const told = named(beforeVerb.exec(text)?.[1], people);
  if (told || romanceWords.test(text)) return told;
  // "Doc builds": where it is known who was there, it takes one of them.
  const guessed = (beforeThirdPerson.exec(text) ?? pairBeforeVerb.exec(text))?.[1];
  return people.size >= enoughPeople ? undefined : named(guessed, people);
}

const nobody: ReadonlySet<string> = new Set();
const enoughPeople = 3;

const fullNames = new RegExp(`^(${names})(?![\\p{L}])`, 'u');
/** One name, or two joined, of one word each. */
const startsWithNames = new RegExp(
  String.raw`^(\p{Lu}[\p{L}'’-]*(?:\s*(?:,|&|${and})\s*\p{Lu}[\p{L}'’-]*)*)\s(?!\p{Lu})`,
  'u',
);

const isPresent = (names: string, people: ReadonlySet<string>): boolean =>
  splitNames(names).every(name => people.has(name.toLowerCase()));

/** Undefined for words that only look like names. */
function named(words: string | undefined, people: ReadonlySet<string>): string | undefined {
  if (words === undefined || isPresent(words, people)) return words;
  const first = words.split(/[\s,]/)[0]!;
  return notNames.has(first.toLowerCase()) || thing.test(first) || infinitive.test(words) ? undefined : words;
}

/** "Otimizar BPMN", "Finaliser": a task in other languages begins with its verb. */
const infinitive = /^\p{Lu}\p{Ll}{3,}(?:ar|er|ir|re|ieren|ť|ć|ть)(?:\s|$)/u;

/** Endings of things, not people: "Naming", "Communication", "Deployment". */
const thing = /^\p{L}{3,}(?:tion|sion|ment|ity|ness|ing|ance|ence|ship|ung|keit|heit|dad|dade|ção|ación|tions|ments)$/u;

function splitNames(written: string): string[] {
  const parts = written.split(new RegExp(String.raw`\s*(?:[,&+、，]|${and})\s*`, 'u')).flatMap(withoutAffiliation);
  return parts
    .map(part => part.replace(/^@|(?:さん|様|氏|님)$/g, '').trim())
    .filter(part => part !== '' && !groups.test(part));
}

/** "Ann/Bo" are two people, "Ann Li/Acme" is one of a company. */
const withoutAffiliation = (part: string): string[] => {
  const [first = '', ...others] = part.split(/\s*\/\s*/);
  return first.includes(' ') && others.every(other => !other.includes(' ')) ? [first] : [first, ...others];
};
