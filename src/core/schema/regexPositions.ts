/**
 * The positions of a regular expression, each of which matches one character, and the order in which they can follow
 * each other (Glushkov's automaton).
 */
export interface RegexPositions {
  /** For each position, the part of the expression that matches the character: `a`, `\d`, `[^/]`. */
  readonly atoms: readonly string[];
  /** For each position, the positions that can follow. One that can follow in two ways is listed twice. */
  readonly follow: readonly (readonly number[])[];
  /** Whether a repetition can match the empty text in two ways. */
  readonly hasAmbiguousEmptyLoop: boolean;
}

/** A part of the expression. */
interface Fragment {
  /** Whether it can match the empty text. */
  readonly isNullable: boolean;
  /** The positions that can match its first character. */
  readonly first: readonly number[];
  /** The positions that can match its last character. */
  readonly last: readonly number[];
}

/** A repetition `{min,max}` and the offset after it. */
interface Quantifier {
  readonly min: number;
  readonly max: number;
  readonly end: number;
}

const emptyFragment: Fragment = { isNullable: true, first: [], last: [] };

/** A repetition with a smaller maximum is expanded to copies of its atom. */
const maxCopies = 10;
const maxPositions = 250;

/**
 * Reads a regular expression that is valid with the flag `u`. Returns undefined if it has a backreference or is too
 * long. The inside of a lookaround is read, but not connected to the rest, because it consumes no character.
 */
export const readPositions = (pattern: string): RegexPositions | undefined => new PositionReader(pattern).read();

class PositionReader {
  readonly #text: string;
  readonly #atoms: string[] = [];
  readonly #follow: number[][] = [];
  #offset = 0;
  /** How many repetitions the offset is in. */
  #loopDepth = 0;
  #hasAmbiguousEmptyLoop = false;
  #hasFailed = false;

  constructor(pattern: string) {
    this.#text = pattern;
  }

  read(): RegexPositions | undefined {
    // Without an anchor, matching is tried from every character on.
    const start = this.#text.startsWith('^') ? emptyFragment : this.#repeat(this.#addPosition('[^]'), true);
    this.#join(start, this.#readAlternatives());
    return this.#hasFailed
      ? undefined
      : { atoms: this.#atoms, follow: this.#follow, hasAmbiguousEmptyLoop: this.#hasAmbiguousEmptyLoop };
  }

  #readAlternatives(): Fragment {
    const alternatives = [this.#readSequence()];
    while (this.#skip('|')) alternatives.push(this.#readSequence());
    const nullableCount = alternatives.filter(({ isNullable }) => isNullable).length;
    this.#hasAmbiguousEmptyLoop ||= nullableCount > 1 && this.#loopDepth > 0;
    return {
      isNullable: nullableCount > 0,
      first: alternatives.flatMap(({ first }) => first),
      last: alternatives.flatMap(({ last }) => last),
    };
  }

  #readSequence(): Fragment {
    let sequence = emptyFragment;
    while (this.#offset < this.#text.length && !/[|)]/.test(this.#text[this.#offset]!) && !this.#hasFailed)
      sequence = this.#join(sequence, this.#readQuantified());
    return sequence;
  }

  #readQuantified(): Fragment {
    const start = this.#offset;
    const quantifier = readQuantifier(this.#text, endOfAtom(this.#text, start));
    let fragment = emptyFragment;
    if (quantifier.max > maxCopies) fragment = this.#readLoop(quantifier);
    else
      for (let copy = 0; copy < quantifier.max && !this.#hasFailed; copy++) {
        this.#offset = start;
        const atom = this.#readAtom();
        fragment = this.#join(fragment, { ...atom, isNullable: atom.isNullable || copy >= quantifier.min });
      }
    this.#offset = quantifier.end;
    return fragment;
  }

  /** Reads an atom with a repetition that is not expanded. */
  #readLoop({ min, max }: Quantifier): Fragment {
    if (this.#hasFailed) return emptyFragment;
    const positionsBefore = this.#atoms.length;
    this.#loopDepth++;
    const atom = this.#readAtom();
    this.#loopDepth--;
    // A finite number of repetitions of one character is like an infinite number. Of anything else, it is not.
    const isSingleCharacter = !atom.isNullable && this.#atoms.length <= positionsBefore + 1;
    if (max < Infinity && !isSingleCharacter) this.#hasFailed = true;
    return this.#join(emptyFragment, this.#repeat(atom, min === 0));
  }

  #readAtom(): Fragment {
    const start = this.#offset;
    const groupStart = /^\((?:\?(?:<?[=!]|:|<[^>]*>))?/.exec(this.#text.slice(start, start + 100))?.[0];
    if (groupStart !== undefined) return this.#readGroup(groupStart);
    this.#offset = endOfAtom(this.#text, start);
    const atom = this.#text.slice(start, this.#offset);
    if (/^(?:[\^$]|\\[bB])$/.test(atom)) return emptyFragment;
    if (/^\\[1-9k]/.test(atom)) this.#hasFailed = true;
    return this.#addPosition(atom);
  }

  #readGroup(groupStart: string): Fragment {
    this.#offset += groupStart.length;
    const content = this.#readAlternatives();
    this.#skip(')');
    const isLookaround = /[=!]$/.test(groupStart);
    return isLookaround ? emptyFragment : content;
  }

  #skip(character: string): boolean {
    if (this.#text[this.#offset] !== character) return false;
    this.#offset++;
    return true;
  }

  #addPosition(atom: string): Fragment {
    if (this.#atoms.length >= maxPositions) this.#hasFailed = true;
    this.#follow.push([]);
    const positions = [this.#atoms.push(atom) - 1];
    return { isNullable: false, first: positions, last: positions };
  }

  #join(before: Fragment, after: Fragment): Fragment {
    this.#connect(before.last, after.first);
    return {
      isNullable: before.isNullable && after.isNullable,
      first: before.isNullable ? [...before.first, ...after.first] : before.first,
      last: after.isNullable ? [...before.last, ...after.last] : after.last,
    };
  }

  #repeat(fragment: Fragment, isOptional: boolean): Fragment {
    this.#connect(fragment.last, fragment.first);
    return { ...fragment, isNullable: isOptional || fragment.isNullable };
  }

  #connect(from: readonly number[], to: readonly number[]): void {
    for (const position of from) this.#follow[position]!.push(...to);
  }
}

/** Reads the quantifier at an offset. Without one, it is `{1,1}`. */
function readQuantifier(text: string, offset: number): Quantifier {
  const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(text.slice(offset, offset + 24));
  if (!match) return { min: 1, max: 1, end: offset };
  const [written, symbol, min, comma, max] = match;
  const end = offset + written.length;
  if (symbol !== undefined) return { min: symbol === '+' ? 1 : 0, max: symbol === '?' ? 1 : Infinity, end };
  if (comma === '') return { min: Number(min), max: Number(min), end };
  return { min: Number(min), max: max === '' ? Infinity : Number(max), end };
}

const escapeForms = [
  String.raw`u\{[^}]*\}`,
  String.raw`u[\da-fA-F]{4}(?:\\u[\da-fA-F]{4})?`,
  'x..',
  'c.',
  String.raw`[pP]\{[^}]*\}`,
  'k<[^>]*>',
  String.raw`[1-9]\d*`,
  '[^]',
];
const escapeSequence = new RegExp(String.raw`^\\(?:${escapeForms.join('|')})`, 'u');

/** The offset after the group, character class, escape sequence or character that starts at an offset. */
function endOfAtom(text: string, start: number): number {
  const character = text[start];
  if (character === '\\') return start + escapeSequence.exec(text.slice(start, start + 100))![0].length;
  return character === '(' || character === '['
    ? endOfBrackets(text, start)
    : start + String.fromCodePoint(text.codePointAt(start)!).length;
}

/** The offset after the group or character class that starts at an offset. */
function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  let isInClass = false;
  for (let offset = start; offset < text.length; offset++) {
    const character = text[offset]!;
    if (character === '\\') offset++;
    else if (isInClass) isInClass = character !== ']';
    else if (character === '[') isInClass = true;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    if (depth === 0 && !isInClass) return offset + 1;
  }
  return text.length;
}
