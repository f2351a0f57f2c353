/**
 * A copy of a piece of a larger text. JavaScript engines keep the whole text in memory for every piece cut out of it, and
 * what is read out of a note outlives its text.
 */
export const detached = (piece: string): string => ` ${piece}`.slice(1);
