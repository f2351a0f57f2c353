/** The places of a regular expression that each match one character, and which may follow which (Glushkov's automaton). */
export interface RegexPositions {
  /** What stands at each place, as it is written: `a`, `\d`, `[^/]`. */
  readonly atoms: readonly string[];
  /** For each place those that may follow it; one that may follow in two ways is there twice. */
  readonly follow: readonly (readonly number[])[];
  /** True where in a repetition nothing at all may be matched in two ways. */
  readonly emptyTwice: boolean;
}

interface Fragment {
  readonly nullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const empty: Fragment = { nullable: true, first: [], last: [] };

/** Repetitions of at most so many times are written out. */
const mostCopies = 10;
const mostPositions = 250;

/**
 * Reads a regular expression that is known to be valid with the flag `u`. Undefined where it has a back-reference, or is
 * too long to be looked into. What looks ahead or behind is read by itself, as it takes no character.
 */
export function readPositions(pattern: string): RegexPositions | undefined {
  const reader = new PositionReader(pattern);
  return reader.read();
}

class PositionReader {
  readonly #text: string;
  readonly #atoms: string[] = [];
  readonly #follow: number[][] = [];
  #at = 0;
  #loops = 0;
  #emptyTwice = false;
  #failed = false;

  constructor(pattern: string) {
    this.#text = pattern;
  }

  read(): RegexPositions | undefined {
    // Unless it is anchored, it is tried from every character on.
    const start = this.#text.startsWith('^') ? empty : this.#repeat(this.#position('[^]'), true);
    this.#join(start, this.#choice());
    return this.#failed ? undefined : { atoms: this.#atoms, follow: this.#follow, emptyTwice: this.#emptyTwice };
  }

  #choice(): Fragment {
    const branches = [this.#sequence()];
    while (this.#take('|')) branches.push(this.#sequence());
    const nullable = branches.filter(branch => branch.nullable).length;
    this.#emptyTwice ||= nullable > 1 && this.#loops > 0;
    return {
      nullable: nullable > 0,
      first: branches.flatMap(({ first }) => first),
      last: branches.flatMap(({ last }) => last),
    };
  }

  #sequence(): Fragment {
    let whole = empty;
    while (this.#at < this.#text.length && !/[|)]/.test(this.#text[this.#at]!) && !this.#failed)
      whole = this.#join(whole, this.#quantified());
    return whole;
  }

  #quantified(): Fragment {
    const start = this.#at;
    const [behind, least, most] = this.#quantifierBehindAtom(start);
    if (most === 0) {
      this.#at = behind;
      return empty;
    }
    const copies = most <= mostCopies ? most : 1;
    const places = this.#atoms.length;
    let whole = empty;
    for (let copy = 0; copy < copies && !this.#failed; copy++) {
      this.#at = start;
      if (copies < most) this.#loops++;
      const atom = this.#atom();
      if (copies < most) this.#loops--;
      // So many times nothing, or more than one character, each time anew: too many ways to be counted.
      if (copies < most && most < Infinity && (atom.nullable || this.#atoms.length > places + 1)) this.#failed = true;
      whole = this.#join(
        whole,
        copies < most ? this.#repeat(atom, least === 0) : { ...atom, nullable: atom.nullable || copy >= least },
      );
    }
    this.#at = behind;
    return whole;
  }

  /** Where the quantifier of the atom that begins at `start` ends, and what it says; once where there is none. */
  #quantifierBehindAtom(start: number): readonly [number, number, number] {
    const end = endOfAtom(this.#text, start);
    const [written, simple, low, comma, high] = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(
      this.#text.slice(end, end + 24),
    ) ?? [''];
    const behind = end + written.length;
    if (written === '') return [behind, 1, 1];
    if (simple !== undefined) return [behind, simple === '+' ? 1 : 0, simple === '?' ? 1 : Infinity];
    return [behind, Number(low), comma === '' ? Number(low) : high === '' ? Infinity : Number(high)];
  }

  #atom(): Fragment {
    const start = this.#at;
    const opening = /^\((?:\?(?:<?[=!]|:|<[^>]*>))?/.exec(this.#text.slice(start, start + 100))?.[0];
    if (opening !== undefined) return this.#group(opening);
    this.#at = endOfAtom(this.#text, start);
    const written = this.#text.slice(start, this.#at);
    if (/^(?:[\^$]|\\[bB])$/.test(written)) return empty;
    if (/^\\[1-9k]/.test(written)) this.#failed = true;
    return this.#position(written);
  }

  #group(opening: string): Fragment {
    this.#at += opening.length;
    const inner = this.#choice();
    this.#take(')');
    return /[=!]$/.test(opening) ? empty : inner;
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #position(atom: string): Fragment {
    if (this.#atoms.length >= mostPositions) this.#failed = true;
    this.#follow.push([]);
    const places = [this.#atoms.push(atom) - 1];
    return { nullable: false, first: places, last: places };
  }

  #join(before: Fragment, behind: Fragment): Fragment {
    this.#connect(before.last, behind.first);
    return {
      nullable: before.nullable && behind.nullable,
      first: before.nullable ? [...before.first, ...behind.first] : before.first,
      last: behind.nullable ? [...before.last, ...behind.last] : behind.last,
    };
  }

  #repeat(atom: Fragment, nullable: boolean): Fragment {
    this.#connect(atom.last, atom.first);
    return { ...atom, nullable: nullable || atom.nullable };
  }

  #connect(from: readonly number[], to: readonly number[]): void {
    for (const place of from) this.#follow[place]!.push(...to);
  }
}

/** Behind a group, a class, an escape or a character that begins at `start`. */
function endOfAtom(text: string, start: number): number {
  if (text[start] === '\\')
    return (
      start +
      /^\\(?:u\{[^}]*\}|u[\da-fA-F]{4}(?:\\u[\da-fA-F]{4})?|x..|c.|[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|[^])/u.exec(
        text.slice(start, start + 100),
      )![0].length
    );
  if (text[start] !== '(' && text[start] !== '[') return start + String.fromCodePoint(text.codePointAt(start)!).length;
  let depth = 0;
  let inClass = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\\') at++;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    if (depth === 0 && !inClass) return at + 1;
  }
  return text.length;
}
