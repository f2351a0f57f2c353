/** Returns `1 note` or `2 notes`. For texts of the command line only, which are not translated. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
