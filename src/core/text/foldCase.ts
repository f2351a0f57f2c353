/** Lower case, letters without their accents: "Réunion" and "reunion" are one word, and paths leave accents out. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  // Only Latin letters: in other scripts such marks make another letter.
  return /[\u00c0-\u024f\u0300-\u036f]/.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
    : lower;
}

/** The words of a list of people, names and handles alike, in lower case and without accents. */
export const nameWords = (text: string): string[] => foldCase(text).match(/[\p{L}\p{N}_-]+/gu) ?? [];
