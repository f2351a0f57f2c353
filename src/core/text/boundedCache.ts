/**
 * A cache with a maximum size. It is cleared when it is full. This is cheaper than discarding the least recently used
 * entry, and good enough if the same few keys are requested again and again.
 */
export class BoundedCache<Key, Value> {
  readonly #values = new Map<Key, Value>();
  readonly #maxSize: number;
  readonly #sizeOf: (key: Key) => number;
  #size = 0;

  /** @param sizeOf What an entry counts toward `maxSize`; without it every entry counts 1. */
  constructor(maxSize: number, sizeOf: (key: Key) => number = () => 1) {
    this.#maxSize = maxSize;
    this.#sizeOf = sizeOf;
  }

  /** The cached value of a key, computed on the first request. `undefined` is not cached. */
  get(key: Key, compute: (key: Key) => Value): Value {
    const cached = this.#values.get(key);
    if (cached !== undefined) return cached;
    const value = compute(key);
    if (this.#size >= this.#maxSize) {
      this.#values.clear();
      this.#size = 0;
    }
    this.#size += this.#sizeOf(key);
    this.#values.set(key, value);
    return value;
  }
}
