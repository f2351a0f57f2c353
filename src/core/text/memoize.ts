import { BoundedCache } from './boundedCache';

/** The approximate size of a cache entry besides its texts, in characters. */
const entryOverhead = 100;

/**
 * Caches the results of a function of texts. The cache is cleared when it is full.
 *
 * @param maxCharacters The size of the cache: the total length of all texts in it, in UTF-16 code units.
 */
export function memoize<Texts extends string[], Result>(
  compute: (...texts: Texts) => Result,
  maxCharacters: number,
): (...texts: Texts) => Result {
  const cache = new BoundedCache<string, Result>(maxCharacters, key => key.length + entryOverhead);
  return (...texts) => cache.get(keyOf(texts), () => compute(...texts));
}

/** The lengths keep apart texts that are equal when joined: `ab` and `c`, `a` and `bc`. */
const keyOf = (texts: readonly string[]): string =>
  texts.length === 1 ? texts[0]! : `${texts.map(({ length }) => length).join(',')}:${texts.join('')}`;
