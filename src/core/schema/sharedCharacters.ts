/** Characters of every kind that atoms distinguish: control, spaces, punctuation, digits, letters, marks, symbols. */
const sampleCharacters = [
  ...['\0', '\t', '\n', '\r', ' ', '\u00a0', '\u2028'],
  ...['!', '"', "'", '#', '+', '-', '.', '/', ':', '@', '_', '~'],
  ...['0', '9', '²', '٣'],
  ...['A', 'Z', 'a', 'z', 'É', 'é', 'Ж', 'ж', 'ʰ', '\u0301', 'あ', '潮'],
  ...['€', '☃', '🚢', '\ud800'],
];

const maxCodePoint = 0x10ffff;

/**
 * Finds out for each pair of atoms whether a character matches both. It tries sample characters and those that are
 * written in the atoms, with their neighbors in Unicode.
 *
 * @param atoms Parts of a regular expression that match one character: `a`, `\d`, `[^/]`.
 */
export function sharedCharacters(atoms: readonly string[]): boolean[][] {
  const uniqueAtoms = [...new Set(atoms)];
  const candidates = candidateCharacters(uniqueAtoms);
  const matches = new Map(uniqueAtoms.map(atom => [atom, matchedCharacters(atom, candidates)]));
  const isShared = (a: string, b: string): boolean =>
    a === b || [...matches.get(a)!].some(character => matches.get(b)!.has(character));
  const shared = new Map(uniqueAtoms.map(a => [a, new Map(uniqueAtoms.map(b => [b, isShared(a, b)]))]));
  return atoms.map(a => atoms.map(b => shared.get(a)!.get(b)!));
}

function candidateCharacters(atoms: readonly string[]): string[] {
  const written = atoms.flatMap(atom => [...atom, ...escapedCharacters(atom)]).map(codePointOf);
  const codePoints = [...sampleCharacters.map(codePointOf), ...written.flatMap(code => [code - 1, code, code + 1])];
  return [...new Set(codePoints)]
    .filter(code => code >= 0 && code <= maxCodePoint)
    .map(code => String.fromCodePoint(code));
}

const codePointOf = (character: string): number => character.codePointAt(0)!;

function matchedCharacters(atom: string, characters: readonly string[]): ReadonlySet<string> {
  const regex = new RegExp(`^(?:${atom})$`, 'u');
  return new Set(characters.filter(character => regex.test(character)));
}

/** The characters that are written as `\u{1f6a2}`, `\u00e9` or `\xe9`. */
const escapedCharacters = (atom: string): string[] =>
  [...atom.matchAll(/\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/gi)].map(([, braced, four, two]) =>
    String.fromCodePoint(parseInt(braced ?? four ?? two!, 16)),
  );
