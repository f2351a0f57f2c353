/** Returns the text in lower case without accents, for comparison: "Réunion" and "reunion" are the same word. */
export function foldCaseAndAccents(text: string): string {
  const lower = text.toLowerCase();
  // Only in Latin script: in other scripts a combining mark changes the letter.
  return /[\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]/.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
    : lower;
}

/** Returns the words of a text, in lower case without accents. A handle is one word, without its `@`. */
export const foldedWords = (text: string): string[] => foldCaseAndAccents(text).match(/[\p{L}\p{N}_-]+/gu) ?? [];
