import assert from 'node:assert/strict';
import { parseReadingCase, readExample, readingCases, readOutline, readReadingCase } from '../support/readingCases';

describe('Reading cases', () => {
  for (const name of readingCases) {
    it(name, () => {
      const readingCase = readReadingCase(name);
      assert.equal(readOutline(readingCase), readingCase.outline);
    });
  }
});

describe('The format of reading cases', () => {
  it('is that of the example in the README', () => {
    const example = readExample();
    assert.equal(readOutline(example), example.outline);
  });

  const assertOutline = (name: string, expected: string, outline: string): void =>
    void it(name, () =>
      assert.equal(readOutline(parseReadingCase(`## Notes\n\n- Tides\n\n<!-- expected -->\n\n${expected}\n`)), outline),
    );
  assertOutline('a wrong title is in the outline', 'meeting\ntopics:\n- Buoys', 'meeting\ntopics:\n- Tides');
  assertOutline('parts that are left out are not compared', 'meeting\nagenda: none', 'meeting\nagenda: none');
  assertOutline(
    'the path of the note',
    'path: meetings/2024-05-01.md\n\nmeeting\ndate: 2024-05-01',
    'meeting\ndate: 2024-05-01',
  );
  assertOutline('a meeting that is not expected', 'no meeting', 'meeting');
  assertOutline(
    'a meeting that is missing',
    'meeting\ndate: 2024-04-17\n\nmeeting\ndate: none',
    'meeting\ndate: 2024-04-17',
  );

  it('does not allow unknown parts', () =>
    assert.throws(
      () => readOutline(parseReadingCase('- Tides\n<!-- expected -->\nmeeting\ntopic:\n- Tides')),
      /"topic"/,
    ));
  it('requires an outline', () => assert.throws(() => parseReadingCase('## Notes\n\n- Tides\n'), /missing/));
});
