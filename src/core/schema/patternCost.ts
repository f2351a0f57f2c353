import { readPositions, type RegexPositions } from './regexPositions';

/** How long a text may be that a pattern is held against; `reason` for a pattern that is not to be run at all. */
export type PatternCost = { readonly longestText: number } | { readonly reason: string };

const longestPattern = 1000;
/** Pairs and triples of places looked at, and steps of matching that a value may cost. */
const mostWork = 2_000_000;
const mostSteps = 1e8;
const mostDegree = 3;
/** Each place outside of loops where a text may go on in several ways doubles the ways at worst. */
const mostBranchings = 14;

/**
 * What matching costs at worst, the engine trying one way after the other: a place that the same characters lead back to
 * in two ways doubles the ways with every round (exponential ambiguity); two loops that the same characters run through,
 * one behind the other, multiply them by the length (polynomial). See Weber and Seidl, On the degree of ambiguity of
 * finite automata, 1991.
 */
export function patternCost(pattern: string): PatternCost {
  if (pattern.length > longestPattern) return { reason: `is longer than ${longestPattern} characters` };
  const problem = invalidity(pattern);
  if (problem !== undefined) return { reason: problem };
  const positions = readPositions(pattern);
  if (!positions) return { reason: 'is too involved, or refers back to one of its groups' };
  const graph = new PositionGraph(positions);
  if (positions.emptyTwice || graph.isExponential() || graph.branchings() > mostBranchings)
    return { reason: 'may take exponential time: a repetition in it can match the same text in several ways' };
  // What looks ahead or behind is matched anew at each place.
  const degree = graph.degree() + (/\(\?<?[=!]/.test(pattern) ? 1 : 0);
  return degree > mostDegree
    ? { reason: 'may take too long: several repetitions in it can match the same text' }
    : { longestText: Math.floor(mostSteps ** (1 / (degree + 1))) };
}

function invalidity(pattern: string): string | undefined {
  try {
    // Some are only found to be too large when they are run.
    return void new RegExp(pattern, 'u').test('');
  } catch (error) {
    return `is no regular expression: ${(error as Error).message.replace(/^.*: (?=[^:]*$)/s, '')}`;
  }
}

class PositionGraph {
  readonly #follow: readonly (readonly number[])[];
  readonly #size: number;
  /** For each place those of which some character matches both. */
  readonly #shared: readonly boolean[][];
  /** Which loop each place is in, as the number of its first place; its own where it is in none. */
  readonly #loop: readonly number[];
  #work = 0;

  constructor({ atoms, follow }: RegexPositions) {
    this.#follow = follow;
    this.#size = atoms.length;
    this.#shared = sharedCharacters(atoms);
    const reach = follow.map((_, place) => reachFrom(follow, place));
    this.#loop = follow.map((_, place) =>
      reach.findIndex((from, other) => other === place || (from.has(place) && reach[place]!.has(other))),
    );
  }

  isExponential(): boolean {
    const inLoop = this.#follow.map((next, place) => next.filter(other => this.#loop[other] === this.#loop[place]));
    if (inLoop.some(next => new Set(next).size < next.length)) return true;
    const pairs = this.#pairsFromDiagonal(inLoop);
    return [...pairs].some(pair => pair[0] !== pair[1] && this.#leads(inLoop, pair, ([a, b]) => a === b));
  }

  /** All pairs of places in one loop that the same characters lead to from one place. */
  #pairsFromDiagonal(next: readonly (readonly number[])[]): readonly (readonly number[])[] {
    const found = new Map<number, readonly number[]>();
    const queue: (readonly number[])[] = next.map((_, place) => [place, place]);
    for (let pair = queue.pop(); pair; pair = queue.pop()) {
      for (const to of this.#together(next, pair)) {
        const key = to[0]! * this.#size + to[1]!;
        if (to[0] === to[1] || found.has(key)) continue;
        found.set(key, to);
        queue.push(to);
      }
    }
    return [...found.values()];
  }

  /** Whether the same characters lead from some places, all at once, to others that are wanted. */
  #leads(
    next: readonly (readonly number[])[],
    from: readonly number[],
    isWanted: (places: readonly number[]) => boolean,
  ): boolean {
    const seen = new Set<number>();
    const queue = [from];
    for (let places = queue.pop(); places; places = queue.pop()) {
      for (const to of this.#together(next, places)) {
        if (isWanted(to)) return true;
        const key = to.reduce((sum, place) => sum * this.#size + place, 0);
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push(to);
      }
      // Too much to be looked at is taken to be the worst.
      if (this.#work > mostWork) return true;
    }
    return false;
  }

  /** Where one and the same character leads from some places. */
  *#together(
    next: readonly (readonly number[])[],
    places: readonly number[],
    chosen: readonly number[] = [],
  ): Generator<readonly number[]> {
    const place = places[chosen.length];
    if (place === undefined) return void (yield chosen);
    for (const to of new Set(next[place])) {
      this.#work++;
      if (chosen.every(other => this.#shared[other]![to])) yield* this.#together(next, places, [...chosen, to]);
    }
  }

  /** At how many places outside of loops the same character leads to several others, or to one in two ways. */
  branchings(): number {
    const isBranching = (next: readonly number[]): boolean =>
      next.some((to, index) => next.some((other, at) => at < index && this.#shared[to]![other]!));
    return this.#follow.filter(
      (next, place) => !next.some(to => this.#loop[to] === this.#loop[place]) && isBranching(next),
    ).length;
  }

  /** How many loops at most, one behind the other, run through the same characters. */
  degree(): number {
    const loops = this.#follow.flatMap((next, place) =>
      next.some(to => this.#loop[to] === this.#loop[place]) ? [place] : [],
    );
    const behind = new Map(
      loops.map(place => [
        place,
        loops.filter(other => this.#loop[other] !== this.#loop[place] && this.#multiplies(place, other)),
      ]),
    );
    const known = new Map<number, number>();
    const longest = (place: number): number => {
      const chain = known.get(place) ?? Math.max(0, ...behind.get(place)!.map(other => 1 + longest(other)));
      known.set(place, chain);
      return chain;
    };
    return Math.max(0, ...loops.map(longest));
  }

  /** A word that goes round at one place, from it to the other, and round at the other. */
  #multiplies(place: number, other: number): boolean {
    return this.#leads(this.#follow, [place, place, other], ([a, b, c]) => a === place && b === other && c === other);
  }
}

function reachFrom(follow: readonly (readonly number[])[], place: number): Set<number> {
  const found = new Set<number>();
  const queue = [place];
  for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
    for (const to of follow[from]!) {
      if (found.has(to)) continue;
      found.add(to);
      queue.push(to);
    }
  }
  return found;
}

/** Characters of every sort that patterns tell apart. */
const samples = [
  '\0',
  '\t',
  '\n',
  '\r',
  ' ',
  '!',
  '"',
  "'",
  '#',
  '+',
  '-',
  '.',
  '/',
  '0',
  '9',
  ':',
  '@',
  'A',
  'Z',
  '_',
  'a',
  'z',
  '~',
  '\u00a0',
  '²',
  'É',
  'é',
  'ʰ',
  '\u0301',
  'Ж',
  'ж',
  '٣',
  'あ',
  '潮',
  '\u2028',
  '€',
  '☃',
  '🚢',
  '\ud800',
];

/** Which atoms some character of the samples, or of those written in the atoms and beside them, matches both. */
function sharedCharacters(atoms: readonly string[]): boolean[][] {
  const written = [...new Set(atoms)]
    .flatMap(atom => [...atom, ...escapedCharacters(atom)])
    .map(character => character.codePointAt(0)!);
  const codes = new Set(
    [...samples.map(sample => sample.codePointAt(0)!), ...written.flatMap(code => [code - 1, code, code + 1])].filter(
      code => code >= 0 && code <= 0x10ffff,
    ),
  );
  const matched = new Map<string, ReadonlySet<number>>();
  for (const atom of atoms) {
    if (matched.has(atom)) continue;
    const one = new RegExp(`^(?:${atom})$`, 'u');
    matched.set(atom, new Set([...codes].filter(code => one.test(String.fromCodePoint(code)))));
  }
  const shares = (a: string, b: string): boolean =>
    a === b || [...matched.get(a)!].some(code => matched.get(b)!.has(code));
  const known = new Map([...matched.keys()].map(a => [a, new Map([...matched.keys()].map(b => [b, shares(a, b)]))]));
  return atoms.map(a => atoms.map(b => known.get(a)!.get(b)!));
}

const escapedCharacters = (atom: string): string[] =>
  [...atom.matchAll(/\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/gi)].map(([, long, short, byte]) =>
    String.fromCodePoint(parseInt(long ?? short ?? byte!, 16)),
  );
