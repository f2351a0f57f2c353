/** The text of a file, or why it is not read. */
export type Decoded = { readonly text: string } | { readonly skipped: string };

/** A file that is larger is no note. In bytes. */
export const maxFileSize = 64 * 1024 * 1024;

export const tooLarge = `larger than ${maxFileSize / 1024 / 1024} MB`;

/** How many of the first bytes tell a binary file. */
const binaryProbe = 8000;

/** Reads UTF-8, and UTF-16 by its byte order mark; the mark is no part of the text. Anything else is not text. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > maxFileSize) return { skipped: tooLarge };
  const encoding = encodingByMark(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes) };
  if (bytes.subarray(0, binaryProbe).includes(0)) return { skipped: 'not a text file' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { skipped: 'not UTF-8' };
  }
}

function encodingByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
