import { noPersonPattern } from '../vocabulary/groupWords';
import { conjunctionWords } from '../vocabulary/markers';

/** A word for "and" between two names, as a part of a regular expression. */
export const conjunction = String.raw`(?<=\s)(?:${conjunctionWords})(?=\s)`;

const separatorPattern = new RegExp(String.raw`\s*(?:[,&+、，]|${conjunction})\s*`, 'u');

/** The forms of address after a name in Japanese and Korean. */
export const honorific = 'さん|様|氏|님';

const handleSignOrHonorific = new RegExp(`^@|(?:${honorific})$`, 'g');

/** Returns the names and handles in a list such as "Ann, Bo & @mara". Groups and pronouns are left out. */
export function splitNames(list: string): string[] {
  return list
    .split(separatorPattern)
    .flatMap(splitAtSlash)
    .map(name => name.replace(handleSignOrHonorific, '').trim())
    .filter(name => name !== '' && !noPersonPattern.test(name));
}

/** "Ann/Bo" are two people. "Ann Li/Acme" is a person and a company, which is left out. */
function splitAtSlash(text: string): string[] {
  const [first = '', ...others] = text.split(/\s*\/\s*/);
  const hasAffiliation = first.includes(' ') && others.every(other => !other.includes(' '));
  return hasAffiliation ? [first] : [first, ...others];
}

/** Tests whether the notes list all people in a list of names. `listedNames` are in lower case. */
export const areListed = (list: string, listedNames: ReadonlySet<string>): boolean =>
  splitNames(list).every(name => listedNames.has(name.toLowerCase()));
