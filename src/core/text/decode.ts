import { l10n, type Message } from './message';

/** The text of a file, or the reason why it cannot be read. The reason has no capital letter and no period. */
export type Decoded = { readonly text: string } | { readonly skipped: Message };

/** Larger files are not read. In bytes. */
export const maxFileSize = 64 * 1024 * 1024;

export const tooLargeReason = l10n.t('larger than {0} MB', maxFileSize / 1024 / 1024);

/** A null byte among the first bytes means that the file is binary, as in Git. */
const binaryCheckLength = 8000;

/** Decodes UTF-8, and UTF-16 with a byte order mark. The byte order mark is not part of the text. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > maxFileSize) return { skipped: tooLargeReason };
  const encoding = encodingFromByteOrderMark(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes) };
  if (bytes.subarray(0, binaryCheckLength).includes(0)) return { skipped: l10n.t('not a text file') };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { skipped: l10n.t('not UTF-8') };
  }
}

function encodingFromByteOrderMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
