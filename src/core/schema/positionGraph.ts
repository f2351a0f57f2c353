import type { RegexPositions } from './regexPositions';
import { sharedCharacters } from './sharedCharacters';

/** How many steps an analysis may take before the pattern is considered too expensive. */
const maxWork = 2_000_000;

type Successors = readonly (readonly number[])[];

/**
 * The positions of a regular expression as a graph, in which an edge leads to each position that can follow. Positions
 * that are in the same repetition can reach each other; they form a loop.
 */
export class PositionGraph {
  readonly #successors: Successors;
  /** For each pair of positions, whether there is a character that matches both. */
  readonly #shared: readonly (readonly boolean[])[];
  /** For each position, the first position of its loop. Outside of loops it is the position itself. */
  readonly #loop: readonly number[];
  #work = 0;

  constructor({ atoms, follow }: RegexPositions) {
    this.#successors = follow;
    this.#shared = sharedCharacters(atoms);
    const reachable = follow.map((_, position) => reachableFrom(follow, position));
    this.#loop = follow.map((_, position) =>
      reachable.findIndex(
        (fromOther, other) => other === position || (fromOther.has(position) && reachable[position]!.has(other)),
      ),
    );
  }

  /** Whether a text can lead from a position back to itself in two ways. Then each round doubles the number of ways. */
  isExponential(): boolean {
    const inLoop = this.#successors.map((next, position) => next.filter(other => this.#isSameLoop(position, other)));
    if (inLoop.some(next => new Set(next).size < next.length)) return true;
    return this.#divergedPairs(inLoop).some(pair => this.#canReach(inLoop, pair, ([a, b]) => a === b));
  }

  /** How many positions outside of loops can be followed by the same character in several ways. */
  choices(): number {
    const hasChoice = (next: readonly number[]): boolean =>
      next.some((to, index) => next.some((other, at) => at < index && this.#shared[to]![other]!));
    return this.#successors.filter((next, position) => !this.#isInLoop(position) && hasChoice(next)).length;
  }

  /** The maximum number of loops in sequence that match the same text. */
  degree(): number {
    const loops = this.#successors.map((_, position) => position).filter(position => this.#isInLoop(position));
    const nextLoops = new Map(
      loops.map(position => [position, loops.filter(other => this.#canContinueIn(position, other))]),
    );
    const lengths = new Map<number, number>();
    const chainLength = (position: number): number => {
      const length = lengths.get(position) ?? Math.max(0, ...nextLoops.get(position)!.map(to => 1 + chainLength(to)));
      lengths.set(position, length);
      return length;
    };
    return Math.max(0, ...loops.map(chainLength));
  }

  #isSameLoop(position: number, other: number): boolean {
    return this.#loop[position] === this.#loop[other];
  }

  #isInLoop(position: number): boolean {
    return this.#successors[position]!.some(to => this.#isSameLoop(position, to));
  }

  /** Whether one text leads from a position back to itself, to another position, and from that one back to itself. */
  #canContinueIn(position: number, other: number): boolean {
    const isTarget = ([a, b, c]: readonly number[]): boolean => a === position && b === other && c === other;
    return (
      !this.#isSameLoop(position, other) && this.#canReach(this.#successors, [position, position, other], isTarget)
    );
  }

  /** All pairs of different positions to which the same text can lead from a common position. */
  #divergedPairs(successors: Successors): readonly (readonly number[])[] {
    const found = new Map<number, readonly number[]>();
    const queue: (readonly number[])[] = successors.map((_, position) => [position, position]);
    for (let pair = queue.pop(); pair; pair = queue.pop()) {
      for (const next of this.#steps(successors, pair)) {
        const key = this.#keyOf(next);
        if (next[0] === next[1] || found.has(key)) continue;
        found.set(key, next);
        queue.push(next);
      }
    }
    return [...found.values()];
  }

  /** Whether the same text leads from all of the given positions to target positions. True if that takes too long. */
  #canReach(
    successors: Successors,
    start: readonly number[],
    isTarget: (positions: readonly number[]) => boolean,
  ): boolean {
    const seen = new Set<number>();
    const queue = [start];
    for (let positions = queue.pop(); positions; positions = queue.pop()) {
      for (const next of this.#steps(successors, positions)) {
        if (isTarget(next)) return true;
        const key = this.#keyOf(next);
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push(next);
      }
      if (this.#work > maxWork) return true;
    }
    return false;
  }

  /** A number that identifies a list of positions among those of the same length. */
  #keyOf(positions: readonly number[]): number {
    return positions.reduce((key, position) => key * this.#successors.length + position, 0);
  }

  /** Every list of positions that one character can lead to from a list of positions. */
  *#steps(
    successors: Successors,
    positions: readonly number[],
    chosen: readonly number[] = [],
  ): Generator<readonly number[]> {
    const position = positions[chosen.length];
    if (position === undefined) return void (yield chosen);
    for (const to of new Set(successors[position])) {
      this.#work++;
      if (chosen.every(other => this.#shared[other]![to])) yield* this.#steps(successors, positions, [...chosen, to]);
    }
  }
}

function reachableFrom(successors: Successors, start: number): Set<number> {
  const found = new Set<number>();
  const queue = [start];
  for (let position = queue.pop(); position !== undefined; position = queue.pop()) {
    for (const next of successors[position]!) {
      if (found.has(next)) continue;
      found.add(next);
      queue.push(next);
    }
  }
  return found;
}
