/**
 * How many of the first positions, of `length`, something holds for that holds for none behind them; by halving.
 */
export function partitionPoint(length: number, holds: (position: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
