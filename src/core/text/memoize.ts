import { BoundedCache } from './boundedCache';

/** The approximate size of a cache entry besides its texts, in characters. */
const entryOverhead = 100;

const sizeOf = (key: string): number => key.length + entryOverhead;

/**
 * Caches the results of a function of texts. The cache is cleared when it is full.
 *
 * @param maxCharacters The size of the cache: the total length of all texts in it, in UTF-16 code units.
 */
export function memoize<Texts extends string[], Result>(
  compute: (...texts: Texts) => Result,
  maxCharacters: number,
): (...texts: Texts) => Result {
  const cache = new BoundedCache<string, Result>(maxCharacters, sizeOf);
  return (...texts) => cache.get(keyOf(texts), () => compute(...texts));
}

/** Does the same for functions of one text, and faster: it pays off if they take about a microsecond. */
export function memoizeText<Result>(
  compute: (text: string) => Result,
  maxCharacters: number,
): (text: string) => Result {
  const cache = new BoundedCache<string, Result>(maxCharacters, sizeOf);
  return text => cache.get(text, compute);
}

/** The lengths distinguish texts that are equal when joined: `ab` and `c`, `a` and `bc`. */
const keyOf = (texts: readonly string[]): string => `${texts.map(({ length }) => length).join(',')}:${texts.join('')}`;
