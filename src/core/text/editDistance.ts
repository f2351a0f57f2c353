/**
 * Tests whether two different texts are one typing error apart: one character is missing, added or replaced, or two
 * neighboring characters are swapped.
 */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [partA, partB] = differingParts(a, b);
  if (partA.length <= 1 && partB.length <= 1) return true;
  return isSwap(partA, partB);
}

/** Returns what is left of two texts without their common beginning and their common end. */
export function differingParts(a: string, b: string): readonly [a: string, b: string] {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  return [a.slice(start, endA), b.slice(start, endB)];
}

/** Tests whether both texts consist of the same two characters in opposite order. */
const isSwap = (a: string, b: string): boolean => a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
