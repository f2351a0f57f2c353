/** One to three capitalised words. */
const name = String.raw`\p{Lu}[\p{L}\d'’.-]*(?:\s\p{Lu}[\p{L}\d'’.-]*){0,2}`;
const names = String.raw`${name}(?:\s*(?:,|&|\/|\+|\band\b)\s*${name})*`;

/** What a name stands before: a colon or dash, "to do it", "will do it", or "does it". */
const beforeVerb = new RegExp(String.raw`^(${names})\s*(?:[:：]|\s[–—-]\s|\s(?:to|will|is going to|should|shall|needs to|has to|can)\b)`, 'u');
/** "Ann writes": a verb in English, where other languages have a plural or an article. */
const beforeThirdPerson = new RegExp(String.raw`^(${names})\s\p{Ll}+s\b`, 'u');
const romanceWords = /(?:^|\s)(?:de|du|des|les|la|le|el|los|las|do|da|dos|das|para|pour|con|com)\s/;
const pairBeforeVerb = new RegExp(String.raw`^(${name}(?:\s*(?:,|&|\band\b)\s*${name})+)\s\p{Ll}`, 'u');
const nothingElse = new RegExp(String.raw`^(${name})\.?$`, 'u');
const inBrackets = /[([]([^()[\]]+)[)\]]\s*\.?$/;
/** "[HP] Draft a slide", "(Ann) Publish it": who is to act stands first. */
const bracketsFirst = /^[([]([^()[\]]{1,40})[)\]]\s+(?=\p{Lu}|\p{Ll})/u;
/** "Ann (Bo) Li to ask": what stands in brackets within a name. */
const nickname = /(?<=\p{L}) \(\p{L}+\)(?= \p{Lu})/u;
/** "Fix the docs – Ann", "Finish the plan : Jo". */
const atEnd = new RegExp(String.raw`\s[:：–—-]\s*(${names})\s*\.?$`, 'u');
const onlyNames = new RegExp(String.raw`^@?[\p{L}\d_.'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,2}(?:\s*(?:,|&|\/|\+|\band\b)\s*@?[\p{L}\d_.'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,2})*$`, 'u');
const handle = /(?<![\w/@.])@([a-z\d](?:[\w-]*[a-z\d])?)(?![\w@/])/gi;

/** Whom nobody can ask. */
const groups = /^(?:everyone|everybody|all|team|we|people|someone|somebody|anyone|tbd|each|group|wg|sig|you|they|i|it|this|that|there)\b/i;

/** What a task begins with that is no name: verbs in their plain form, and words that lead to one. */
const notNames = new Set(`need want try continue have remember plan ask explore propose fix add update create write make open close
  send review check discuss follow find get set look investigate move merge publish prepare schedule organize organise draft document
  test run start stop finish complete work improve consider decide define describe design develop discover figure file gather generate
  give help identify implement include invite keep land let list mention note post provide push put reach read remove rename reply report
  request research resolve revisit share submit switch sync take talk think track triage upgrade use verify wait collect contact confirm
  clarify clean announce assign await bring build call change come do drop email ensure evaluate finalize how if please re release
  pending todo action next the a an please once when also maybe potentially possibly`.split(/\s+/));

/**
 * Who is to act: the name in the marker, else the handles, else a name before a colon or verb, else names in closing
 * brackets, else a text that is but a name. Names or handles without `@`; groups are nobody.
 *
 * @param written The name that the marker itself holds: `Ann` of `AI (Ann): …`.
 */
export function readOwners(text: string, written?: string): string[] {
  if (written) return splitNames(written);
  const handles = [...text.matchAll(handle)].map(match => match[1]!);
  if (handles.length > 0) return [...new Set(handles)];
  const bracketed = inBrackets.exec(text)?.[1]?.trim();
  const inFront = bracketsFirst.exec(text)?.[1]?.trim();
  const plain = text.replace(nickname, '');
  const isSentence = romanceWords.test(text);
  const found = (inFront && onlyNames.test(inFront) ? inFront : undefined)
    ?? named(beforeVerb.exec(plain)?.[1] ?? (isSentence ? undefined : (beforeThirdPerson.exec(plain) ?? pairBeforeVerb.exec(plain))?.[1]))
    ?? (bracketed && onlyNames.test(bracketed) ? bracketed : undefined)
    ?? named(nothingElse.exec(text)?.[1]?.match(/.+\s.+/)?.[0])
    ?? named(atEnd.exec(plain)?.[1]);
  return found ? splitNames(found) : [];
}

/** Undefined for words that only look like names. */
function named(words: string | undefined): string | undefined {
  const first = words?.split(/[\s,]/)[0];
  return first !== undefined && !notNames.has(first.toLowerCase()) && !thing.test(first) ? words : undefined;
}

/** Endings of things, not people: "Naming", "Communication", "Deployment". */
const thing = /^\p{L}{3,}(?:tion|sion|ment|ity|ness|ing|ance|ence|ship|ung|keit|heit|dad|dade|ção|ación|tions|ments)$/u;

function splitNames(written: string): string[] {
  const parts = written.split(/\s*(?:[,&+]|\band\b)\s*/).flatMap(withoutAffiliation);
  return parts.map(part => part.replace(/^@/, '').trim()).filter(part => part !== '' && !groups.test(part));
}

/** "Ann/Bo" are two people, "Ann Li/Acme" is one of a company. */
const withoutAffiliation = (part: string): string[] => {
  const [first = '', ...others] = part.split(/\s*\/\s*/);
  return first.includes(' ') && others.every(other => !other.includes(' ')) ? [first] : [first, ...others];
};
