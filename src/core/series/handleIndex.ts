import type { Mention, Note } from '../model';
import { partitionPoint } from '../text/binarySearch';
import { differingParts, isOneEditApart } from '../text/editDistance';
import type { PathNote } from './series';

/** A handle that is mentioned in at least this many meetings is regarded as correct. */
const minMeetings = 4;

interface HandleCount {
  /** The number of meetings with the handle. */
  meetings: number;
  /** How often each spelling in upper and lower case is used. */
  readonly spellings: Map<string, number>;
}

/** The `@handles` of a series: finds the frequent handles that a misspelled one may stand for. */
export class HandleIndex {
  /** By handle in lower case. */
  readonly #counts = new Map<string, HandleCount>();
  /** The frequent handles by themselves and by their variants with one character removed. */
  #handlesByVariant: Map<string, string[]> | undefined;

  constructor(notes: readonly PathNote[]) {
    for (const { note } of notes) {
      const seen = new Set<string>();
      for (const mention of note.mentions) this.#add(mention.handle, seen, meetingNumberOf(note, mention));
    }
  }

  /**
   * Returns the frequent handles, in their usual spelling, that are one typing error away from a handle. Empty if the
   * handle is mentioned in more than one meeting, because then it is not a typing error.
   */
  similarTo(handle: string): string[] {
    const key = handle.toLowerCase();
    if ((this.#counts.get(key)?.meetings ?? 0) > 1) return [];
    const handlesByVariant = (this.#handlesByVariant ??= this.#indexFrequentHandles());
    const candidates = new Set(variantsOf(key).flatMap(variant => handlesByVariant.get(variant) ?? []));
    return [...candidates].filter(other => isTypingError(key, other)).map(other => this.#usualSpelling(other));
  }

  /** @param seen The handles of the note that are counted already, by meeting. */
  #add(handle: string, seen: Set<string>, meetingNumber: number): void {
    const key = handle.toLowerCase();
    let count = this.#counts.get(key);
    if (!count) this.#counts.set(key, (count = { meetings: 0, spellings: new Map() }));
    count.spellings.set(handle, (count.spellings.get(handle) ?? 0) + 1);
    const seenKey = `${meetingNumber} ${key}`;
    if (!seen.has(seenKey)) count.meetings++;
    seen.add(seenKey);
  }

  #indexFrequentHandles(): Map<string, string[]> {
    const index = new Map<string, string[]>();
    for (const [handle, { meetings }] of this.#counts) {
      if (meetings < minMeetings) continue;
      for (const variant of variantsOf(handle)) index.set(variant, [...(index.get(variant) ?? []), handle]);
    }
    return index;
  }

  #usualSpelling(handle: string): string {
    const spellings = [...this.#counts.get(handle)!.spellings];
    return spellings.reduce((usual, spelling) => (spelling[1] > usual[1] ? spelling : usual))[0];
  }
}

/** Returns a text and its variants with one character removed. Texts that are one edit apart share a variant. */
const variantsOf = (text: string): string[] => [
  ...new Set([text, ...Array.from(text, (_, index) => text.slice(0, index) + text.slice(index + 1))]),
];

/** Handles that differ only in a number are different people: "pier1" and "pier2", "pier" and "pier2". */
function isTypingError(written: string, meant: string): boolean {
  const differsInNumber = differingParts(written, meant).every(part => /^\d*$/.test(part));
  return !differsInNumber && isOneEditApart(written, meant);
}

/** Returns the number of the meeting with a mention. 0 if there is only one meeting, or before the first one. */
export const meetingNumberOf = ({ meetings }: Note, { start }: Mention): number =>
  meetings.length > 1 ? partitionPoint(meetings.length, index => meetings[index]!.start <= start) : 0;
