import assert from 'node:assert/strict';
import { decodeText, maxFileSize } from '../../../src/core/text/decode';
import { formatMessage } from '../../../src/core/text/message';

/** Adds a test: the bytes are decoded as the text, or the file is skipped for a reason. */
function assertDecoded(name: string, bytes: readonly number[] | Uint8Array, expected: string): void {
  it(name, () => {
    const decoded = decodeText(Uint8Array.from(bytes));
    assert.equal('text' in decoded ? decoded.text : `skipped: ${formatMessage(decoded.skipped)}`, expected);
  });
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Encodes a text as UTF-16, big-endian if the bytes are swapped. */
const utf16 = (text: string, swapBytes: boolean): number[] =>
  [...Buffer.from(text, 'utf16le')].map((_, index, bytes) => bytes[swapBytes ? index ^ 1 : index]!);

describe('decodeText', () => {
  assertDecoded('returns an empty text for an empty file', [], '');
  assertDecoded('decodes UTF-8', utf8('Tide 潮 🚢'), 'Tide 潮 🚢');
  assertDecoded('leaves out the byte order mark of UTF-8', [0xef, 0xbb, 0xbf, ...utf8('Tide')], 'Tide');
  assertDecoded('returns an empty text for a byte order mark alone', [0xef, 0xbb, 0xbf], '');
  assertDecoded('decodes little-endian UTF-16', [0xff, 0xfe, ...utf16('Tide 潮 🚢', false)], 'Tide 潮 🚢');
  assertDecoded('decodes big-endian UTF-16', [0xfe, 0xff, ...utf16('Tide 潮 🚢', true)], 'Tide 潮 🚢');
  assertDecoded('replaces an incomplete character of UTF-16', [0xff, 0xfe, 0x54, 0x00, 0x69], 'T\ufffd');
  assertDecoded('skips an image', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13], 'skipped: not a text file');
  assertDecoded('skips Latin-1', [0x48, 0xe4, 0x66, 0x65, 0x6e], 'skipped: not UTF-8');
  assertDecoded('skips UTF-8 with an incomplete character', utf8('Tide 潮').slice(0, -1), 'skipped: not UTF-8');

  assertDecoded('skips a file that is too large', new Uint8Array(maxFileSize + 1), 'skipped: larger than 64 MB');
});
