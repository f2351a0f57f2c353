import type { Mention, Note } from '../model';
import { partitionPoint } from '../text/binarySearch';
import type { PathNote } from './series';

/** In how many meetings a handle stands, and how it is mostly written. */
interface KnownHandle {
  count: number;
  readonly spellings: Map<string, number>;
}

/** A handle is known that stands in so many meetings; another one is a slip for it where it is rarer by this factor. */
const fewest = 4;

/** The `@handles` of a series: who is known, and whom a misspelt one may mean. */
export class Handles {
  /** By handle in lower case. */
  readonly #known = new Map<string, KnownHandle>();
  /** The well-known ones by themselves and by what is left of them without one letter. */
  #byRest: Map<string, string[]> | undefined;

  constructor(notes: readonly PathNote[]) {
    for (const { note } of notes) {
      const seen = new Set<string>();
      // Of a rolling document each meeting counts.
      for (const mention of note.mentions) this.#add(mention.handle, seen, meetingOf(note, mention));
    }
  }

  /** Known handles, as they are mostly written, that are one letter off one that stands in a single meeting; empty for any other. */
  near(handle: string): string[] {
    const own = handle.toLowerCase();
    if ((this.#known.get(own)?.count ?? 0) > 1) return [];
    this.#byRest ??= this.#index();
    const candidates = new Set([own, ...withoutOne(own)].flatMap(rest => this.#byRest!.get(rest) ?? []));
    return [...candidates].filter(other => isSlip(own, other)).map(other => this.#spelling(other));
  }

  #add(handle: string, seen: Set<string>, meeting: number): void {
    const key = handle.toLowerCase();
    const once = `${meeting} ${key}`;
    let known = this.#known.get(key);
    if (!known) this.#known.set(key, (known = { count: 0, spellings: new Map() }));
    known.spellings.set(handle, (known.spellings.get(handle) ?? 0) + 1);
    if (!seen.has(once)) known.count++;
    seen.add(once);
  }

  #index(): Map<string, string[]> {
    const index = new Map<string, string[]>();
    for (const [handle, { count }] of this.#known) {
      if (count < fewest) continue;
      for (const rest of [handle, ...withoutOne(handle)]) index.set(rest, [...(index.get(rest) ?? []), handle]);
    }
    return index;
  }

  #spelling(handle: string): string {
    return [...this.#known.get(handle)!.spellings].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
  }
}

const withoutOne = (text: string): Set<string> =>
  new Set(Array.from(text, (_, index) => text.slice(0, index) + text.slice(index + 1)));

/** One letter replaced, added, dropped, or two swapped; "pier1" and "pier2" are two, and so are "pier" and "pier2". */
function isSlip(written: string, meant: string): boolean {
  let start = 0;
  while (start < written.length && written[start] === meant[start]) start++;
  let shared = 0;
  while (shared < Math.min(written.length, meant.length) - start && written.at(-1 - shared) === meant.at(-1 - shared))
    shared++;
  const [mine, other] = [written.slice(start, written.length - shared), meant.slice(start, meant.length - shared)];
  if (mine === other || mine.length > 2 || other.length > 2) return false;
  if (/^\d*$/.test(mine) && /^\d*$/.test(other)) return false;
  return (
    Math.max(mine.length, other.length) === 1 || (mine.length === 2 && mine[0] === other[1] && mine[1] === other[0])
  );
}

/** The number of the meeting that a handle is mentioned in; all of a note with one are of that. */
export const meetingOf = ({ meetings }: Note, { start }: Mention): number =>
  meetings.length > 1 ? partitionPoint(meetings.length, index => meetings[index]!.start <= start) : 0;
