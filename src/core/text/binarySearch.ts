/**
 * Returns the first index from 0 to `length` for which the predicate is false, or `length`. The predicate must be true
 * for all indexes before that one and false for all after it.
 */
export function partitionPoint(length: number, predicate: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (predicate(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
