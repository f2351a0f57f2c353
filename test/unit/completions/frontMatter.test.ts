import assert from 'node:assert/strict';
import { completeFrontMatter, type FrontMatterCompletion } from '../../../src/core/completions/frontMatter';
import type { FrontMatterGuide } from '../../../src/core/completions/keyDocumentation';
import { readNote } from '../../../src/core/parse';
import { applyEdits } from '../../../src/core/text/edits';
import { formatMessage, type Message } from '../../../src/core/text/message';
import { SourceText } from '../../../src/core/text/sourceText';
import { withFrontMatter } from '../support/frontMatterCases';
import { readHarborNote, schemaGuide, usageGuide } from '../support/frontMatterGuides';

const textOf = (text: Message | string): string => (typeof text === 'string' ? text : formatMessage(text));

/** Completes a text at the cursor, which is marked as `|`. */
function completeAt(markedText: string, guide: FrontMatterGuide): { text: string; found: FrontMatterCompletion[] } {
  const offset = markedText.indexOf('|');
  const text = markedText.slice(0, offset) + markedText.slice(offset + 1);
  return { text, found: completeFrontMatter(readHarborNote(text), offset, guide) };
}

/** Adds a test: the labels of the completions at the cursor, and the text after the first has been accepted. */
function assertCompletions(
  name: string,
  guide: FrontMatterGuide,
  markedText: string,
  labels: readonly string[],
  accepted?: string,
): void {
  it(name, () => {
    const { text, found } = completeAt(markedText, guide);
    assert.deepEqual(
      found.map(({ label }) => label),
      labels,
    );
    if (accepted === undefined) return;
    const [{ replace, insertText } = assert.fail()] = found;
    assert.equal(applyEdits(text, [{ ...replace, newText: insertText }]), accepted);
  });
}

describe('Completions for keys', () => {
  assertCompletions(
    'start with the required keys',
    schemaGuide,
    withFrontMatter('|'),
    ['title', 'layout', 'status', 'draft', 'tags'],
    withFrontMatter('title: '),
  );
  assertCompletions(
    'leave out keys that are present',
    schemaGuide,
    withFrontMatter('title: a', '|', 'tags: []'),
    ['layout', 'status', 'draft'],
    withFrontMatter('title: a', 'layout: blog', 'tags: []'),
  );
  assertCompletions(
    'replace the start of a key, which is not valid YAML',
    schemaGuide,
    withFrontMatter('title: a', 'la|'),
    ['layout', 'status', 'draft', 'tags'],
    withFrontMatter('title: a', 'layout: blog'),
  );
  assertCompletions(
    'replace a key with a colon',
    schemaGuide,
    withFrontMatter('ti|tle: a'),
    ['title', 'layout', 'status', 'draft', 'tags'],
    withFrontMatter('title: a'),
  );
  assertCompletions('are offered in invalid YAML', schemaGuide, withFrontMatter('title: "a: b: [', '|'), [
    'layout',
    'status',
    'draft',
    'tags',
  ]);
  assertCompletions(
    'are offered for the only key',
    schemaGuide,
    '---\nx|\n---\n',
    ['title', 'layout', 'status', 'draft', 'tags'],
    '---\ntitle: \n---\n',
  );
  assertCompletions(
    'are offered without a closing line',
    schemaGuide,
    '---\n|',
    ['title', 'layout', 'status', 'draft', 'tags'],
    '---\ntitle: ',
  );
  assertCompletions('are offered with CRLF', schemaGuide, withFrontMatter('title: a', '|').replaceAll('\n', '\r\n'), [
    'layout',
    'status',
    'draft',
    'tags',
  ]);
  assertCompletions(
    'start with the most frequent keys of the series',
    usageGuide,
    withFrontMatter('|'),
    ['layout', 'date', 'title', 'number', 'room'],
    withFrontMatter('layout: blog'),
  );
  assertCompletions('are not offered after the front matter', schemaGuide, withFrontMatter('title: a') + '\n|', []);
  assertCompletions('are not offered in the opening line', schemaGuide, '---|\n---\n', []);
  assertCompletions('are not offered without front matter', schemaGuide, '|# Tides\n', []);
  assertCompletions('are not offered in TOML', schemaGuide, '+++\n|\n+++\n', []);
  assertCompletions(
    'are not offered in a value of several lines',
    schemaGuide,
    withFrontMatter('title: >', '  a|'),
    [],
  );

  it('show the documentation of the schema', () => {
    const { found } = completeAt(withFrontMatter('|'), schemaGuide);
    assert.deepEqual(
      found.map(({ label, detail, documentation, choices }) => [
        label,
        textOf(detail),
        documentation.map(textOf),
        choices,
      ]),
      [
        ['title', 'required, text', ['What the *page* is called.', 'Required. Must be text.'], []],
        ['layout', '', ['What renders it.', 'One of "blog".'], []],
        ['status', '', ['One of "draft", "final", "a, b".'], ['draft', 'final', '"a, b"']],
        ['draft', 'true or false', ['Must be true or false.'], []],
        ['tags', 'a list', ['Must be a list.'], []],
      ],
    );
  });

  it('show how many notes of the series have a key', () => {
    const [layout, date] = completeAt(withFrontMatter('|'), usageGuide).found;
    assert.deepEqual(
      [textOf(layout!.detail), layout!.documentation.map(textOf), date!.documentation.map(textOf)],
      [
        'in 10 of 10 notes',
        ['10 of 10 notes in this series have this key, nearly all with the value "blog".'],
        ['10 of 10 notes in this series have this key.'],
      ],
    );
  });
});

describe('Completions for values', () => {
  assertCompletions(
    'are the choices of the schema',
    schemaGuide,
    withFrontMatter('status: |'),
    ['draft', 'final', '"a, b"'],
    withFrontMatter('status: draft'),
  );
  assertCompletions(
    'add a space directly after the colon',
    schemaGuide,
    withFrontMatter('status:|'),
    ['draft', 'final', '"a, b"'],
    withFrontMatter('status: draft'),
  );
  assertCompletions(
    'replace a value, but not a comment after it',
    schemaGuide,
    withFrontMatter('status: fi|x # soon'),
    ['draft', 'final', '"a, b"'],
    withFrontMatter('status: draft # soon'),
  );
  assertCompletions(
    'replace a value in quotes',
    schemaGuide,
    withFrontMatter('status: "fi|x"'),
    ['draft', 'final', '"a, b"'],
    withFrontMatter('status: draft'),
  );
  assertCompletions(
    'are true and false for a Boolean',
    schemaGuide,
    withFrontMatter('draft: |'),
    ['true', 'false'],
    withFrontMatter('draft: true'),
  );
  assertCompletions(
    'are the only valid value',
    schemaGuide,
    withFrontMatter('layout: |'),
    ['blog'],
    withFrontMatter('layout: blog'),
  );
  assertCompletions(
    'are offered for the items of a list',
    schemaGuide,
    withFrontMatter('tags:', '  - |'),
    ['tide', 'pier'],
    withFrontMatter('tags:', '  - tide'),
  );
  assertCompletions(
    'are offered for a second item',
    schemaGuide,
    withFrontMatter('tags:', '- pier', '- ti|de'),
    ['tide', 'pier'],
    withFrontMatter('tags:', '- pier', '- tide'),
  );
  assertCompletions(
    'are offered for the items of a list in brackets',
    schemaGuide,
    withFrontMatter('tags: [pier, t|i, x]'),
    ['tide', 'pier'],
    withFrontMatter('tags: [pier, tide, x]'),
  );
  assertCompletions(
    'are offered for the items of a list in brackets that is not closed',
    schemaGuide,
    withFrontMatter('tags: [|'),
    ['tide', 'pier'],
    withFrontMatter('tags: [tide'),
  );
  assertCompletions('are not offered if any text is valid', schemaGuide, withFrontMatter('title: |'), []);
  assertCompletions(
    'start with the most frequent value of the series',
    usageGuide,
    withFrontMatter('room: |'),
    ['hall', 'pier'],
    withFrontMatter('room: hall'),
  );
  assertCompletions(
    'are the date of this note in the format of the series',
    usageGuide,
    withFrontMatter('date: |'),
    ['2024-04-17'],
    withFrontMatter('date: 2024-04-17'),
  );
  assertCompletions('are a title with the date of this note', usageGuide, withFrontMatter('title: |'), [
    'Call 2024-04-17',
  ]);
  assertCompletions('are not offered for an unknown key', usageGuide, withFrontMatter('x: |'), []);

  it('show where they come from', () => {
    const detailsAt = (text: string): string[] =>
      completeAt(text, usageGuide).found.map(({ detail }) => textOf(detail));
    assert.deepEqual(detailsAt(withFrontMatter('room: |')), ['in 3 notes', 'in 3 notes']);
    assert.deepEqual(detailsAt(withFrontMatter('date: |')), ['date of this note']);
  });

  it('are the date in the file name, if the note has no other', () => {
    const note = readNote(new SourceText('---\ndate: \n---\n'), 'harbor/2024-04-17.md');
    assert.deepEqual(
      completeFrontMatter(note, '---\ndate: '.length, usageGuide).map(({ insertText }) => insertText),
      ['2024-04-17'],
    );
  });
});
