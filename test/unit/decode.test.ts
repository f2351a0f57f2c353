import assert from 'node:assert/strict';
import { decodeText, maxFileSize } from '../../src/core/text/decode';

function assertDecoded(name: string, bytes: readonly number[] | Uint8Array, expected: string): void {
  it(name, () => {
    const decoded = decodeText(Uint8Array.from(bytes));
    assert.equal('text' in decoded ? decoded.text : `skipped: ${decoded.skipped}`, expected);
  });
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, swap: boolean): number[] =>
  [...Buffer.from(text, 'utf16le')].map((_, at, bytes) => bytes[swap ? at ^ 1 : at]!);

describe('Bytes are decoded', () => {
  assertDecoded('nothing', [], '');
  assertDecoded('UTF-8', utf8('Tide 潮 🚢'), 'Tide 潮 🚢');
  assertDecoded('UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...utf8('Tide')], 'Tide');
  assertDecoded('only the mark', [0xef, 0xbb, 0xbf], '');
  assertDecoded('UTF-16 LE', [0xff, 0xfe, ...utf16('Tide 潮 🚢', false)], 'Tide 潮 🚢');
  assertDecoded('UTF-16 BE', [0xfe, 0xff, ...utf16('Tide 潮 🚢', true)], 'Tide 潮 🚢');
  assertDecoded('UTF-16 cut in a character', [0xff, 0xfe, 0x54, 0x00, 0x69], 'T\ufffd');
  assertDecoded('a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13], 'skipped: not a text file');
  assertDecoded('Latin-1', [0x48, 0xe4, 0x66, 0x65, 0x6e], 'skipped: not UTF-8');
  assertDecoded('UTF-8 cut in a character', utf8('Tide 潮').slice(0, -1), 'skipped: not UTF-8');

  it('not where they are too many', () =>
    assert.deepEqual(decodeText(new Uint8Array(maxFileSize + 1)), { skipped: 'larger than 64 MB' }));
});
