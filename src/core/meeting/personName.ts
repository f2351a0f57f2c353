import { labelKind, parseLabeledValue } from '../vocabulary/labelKind';

/** A person as written in a list. At least one of the values is present. */
export interface PersonName {
  /** Without `@`. */
  readonly handle: string | undefined;
  readonly name: string | undefined;
}

/**
 * Reads a person from an entry of a list, such as "Ann Li (Acme)", "Ann Li - scribe", "[AL] Ann Li" or "@ann". Returns
 * undefined if the entry contains neither a handle nor a name.
 *
 * @param isOnePerson True if the entry cannot contain several people: the text after a comma is an affiliation.
 */
export function readPersonName(entry: string, { isOnePerson }: { isOnePerson: boolean }): PersonName | undefined {
  const handle = entry.includes('@') ? /(?<![\w.])@([a-z\d][\w-]*)/i.exec(entry)?.[1] : undefined;
  const text = withoutDetails(entry, isOnePerson);
  const name = isName(text) && !isLabel(entry, text) ? text : undefined;
  return handle === undefined && name === undefined ? undefined : { handle, name };
}

const isLabel = (entry: string, text: string): boolean =>
  parseLabeledValue(entry) !== undefined || labelKind(text) !== null;

/** Initials in brackets before the name: "[AL] Ann Li". */
const initialsPattern = /^[[(（][\p{L}\d]{1,4}[)）\]]\s*(?=\p{L})/u;

/** Text after the name: in brackets, a handle, or after a dash or a colon. */
const detailsPattern = /\s*[([（［<@].*$|\s*[–—:：].*$|\s+-.*$|-\s.*$/;

const affiliationPattern = /\s*[,;|/]\s.*$/;

/** A fast test for a text that may be more than a name. */
const mayHaveDetails = /[^\p{L}\p{M} .'’]/u;

function withoutDetails(entry: string, isOnePerson: boolean): string {
  if (!mayHaveDetails.test(entry)) return entry.trim();
  const text = entry.replace(initialsPattern, '').replace(detailsPattern, '');
  return (isOnePerson ? text.replace(affiliationPattern, '') : text).trim();
}

const maxNameLength = 40;
const maxWords = 5;

const placeholderPattern = /^[<[{]|\b(?:your name|add (?:your|me)|fill)\b/i;

/** The parts of a name that are written in lower case. */
const nameParticle = /^(?:van|von|de|der|den|da|do|dos|del|di|du|la|le|el|al|bin|ibn|ter|ten|zu|af)$/;

/**
 * Tests whether a text can be a name. Lists of people also contain sentences and placeholders. A name has few words,
 * and at most half of them are in lower case.
 */
function isName(text: string): boolean {
  if (!/\p{L}/u.test(text) || text.length > maxNameLength || placeholderPattern.test(text)) return false;
  const words = text.split(/\s+/);
  const lowerCaseWords = words.filter(word => /^\p{Ll}{2,}/u.test(word) && !nameParticle.test(word));
  return words.length === 1 || (words.length <= maxWords && lowerCaseWords.length * 2 <= words.length);
}
