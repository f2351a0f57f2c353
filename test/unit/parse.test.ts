import assert from 'node:assert/strict';
import { emptyArchiveContext } from '../../src/core/noteDocument';
import { parseMeetings, parseNote, readNote } from '../../src/core/parse';
import { SourceText } from '../../src/core/text/sourceText';
import { readAndCheck } from './support/readAndCheck';

const path = 'harbor/meetings/n.md';
const text = '# Harbor call 05/06/2024\n\n## Notes\n\n- Tides #7\n';

describe('Parsing', () => {
  it('needs no other note', () => {
    const [meeting] = parseNote(new SourceText(text), path).meetings;
    assert.equal(meeting?.date, '2024-05-06');
    assert.deepEqual(
      meeting.references.map(({ url }) => url),
      [null],
    );
  });

  it('takes from the context what the note does not contain', () => {
    const context = {
      ...emptyArchiveContext,
      repository: { host: 'github.com', path: 'tide/pier' },
      dayMonthOrder: () => 'day-first' as const,
    };
    const [meeting] = parseNote(new SourceText(text), path, context).meetings;
    assert.equal(meeting?.date, '2024-06-05');
    assert.deepEqual(
      meeting.references.map(({ url }) => url),
      ['https://github.com/tide/pier/issues/7'],
    );
  });

  it('returns the same meetings with and without the rest of the note', () => {
    const source = new SourceText(text);
    const { note, document } = readNote(source, path);
    assert.deepEqual(parseMeetings(source, path), note.meetings);
    assert.deepEqual(parseNote(source, path), note);
    assert.equal(document.source, source);
  });
});

describe('Unusual texts are read without an error', () => {
  const texts: Record<string, string> = {
    'an empty text': '',
    'a byte order mark': '\ufeff',
    'blank lines': '\n\r\n \t\n\r',
    'control characters': '\0\x01\x02\x1b[31m\x7f'.repeat(100),
    'lone surrogates': '# \ud800\n- \udfff\n\ud83d',
    'unclosed front matter': '---\ntitle: "',
    'an unclosed fence': '- ```\n# a',
    'an unclosed comment': '<!-- # a\n- b',
    'unclosed details': '<details>\n\n# a',
    'unclosed links': '- [a](b\n- [c',
    'unclosed emphasis': '- **a\n- __b\n- `c',
    'an unclosed table': '| a |\n|---',
    'line separators': 'a\u2028- b\u2029# c',
  };
  for (const [name, unusualText] of Object.entries(texts)) it(name, () => void readAndCheck(unusualText));
});
