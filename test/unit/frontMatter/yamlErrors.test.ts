import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/frontMatter/read';
import type { FrontMatterError } from '../../../src/core/model';
import { formatMessage } from '../../../src/core/text/message';
import { SourceText } from '../../../src/core/text/sourceText';
import { joinLines, markSpans } from '../support/notes';

const errorsIn = (text: string): readonly FrontMatterError[] => readFrontMatter(new SourceText(text))!.errors;

/** Adds a test: the errors in the front matter are marked as «…» and all of the same kind, or there are none. */
function assertErrors(name: string, kind: FrontMatterError['kind'] | 'none', ...lines: string[]): void {
  it(name, () => {
    const marked = joinLines('---', ...lines, '---');
    const text = marked.replace(/[«»]/g, '');
    const errors = errorsIn(text);
    const reasons = errors.map(({ reason }) => formatMessage(reason));
    assert.equal(markSpans(text, errors), marked, reasons.join('\n'));
    assert.deepEqual([...new Set(errors.map(error => error.kind))], kind === 'none' ? [] : [kind]);
  });
}

/** Adds a test: the reason for the only error in the front matter. */
function assertReason(reason: string, ...lines: string[]): void {
  it(reason, () =>
    assert.deepEqual(
      errorsIn(joinLines('---', ...lines, '---')).map(error => formatMessage(error.reason)),
      [reason],
    ),
  );
}

describe('Errors in front matter', () => {
  assertErrors('none', 'none', 'title: Tide');
  assertErrors('a second colon', 'syntax', 'title: «T»ide: high');
  assertErrors('several', 'syntax', 'a: «b»: c', 'd: «e»: f');
  assertErrors('a list', 'syntax', '«- a', '- b»');
  assertErrors('a key twice', 'duplicate-key', 'title: a', '«title»: b');
  assertErrors('a key three times', 'duplicate-key', 'title: a', '«title»: b', '«"title"»: c');
  assertErrors('a key twice below the top level', 'duplicate-key', 'a:', '  - b: 1', '    «b»: 2');
  assertErrors('a tab in an indentation', 'tabs', 'a:', '«\t»- b', '\t- c');
  assertErrors('a tab elsewhere', 'none', 'a:\tb');
  assertErrors('an alias inside its own value', 'syntax', 'a: &a [1, «*a»]');
  assertErrors('an alias without an anchor', 'syntax', 'a: «*gone»');
  assertErrors('an alias with an anchor', 'none', 'a: &a [1, 2]', 'b: [*a, *a]', 'c: "*a & b"');

  it('another language', () => {
    for (const text of ['---toml\na = 1\n---', '---js\n{ a: 1 }\n---']) {
      const [{ kind, start, end } = assert.fail(), ...others] = errorsIn(text);
      assert.deepEqual([kind, start, end, others], ['engine', 0, text.indexOf('\n'), []]);
    }
  });

  it('a tab and another error in the same front matter', () =>
    assert.deepEqual(
      errorsIn('---\na:\n\t- b\nc: d: e\n---\n').map(({ kind }) => kind),
      ['tabs', 'syntax'],
    ));
});

describe('The reason for an error is one sentence', () => {
  assertReason('Invalid YAML: Nested mappings are not allowed in compact mappings.', 'a: b: c');
  assertReason('Front matter must consist of "key: value" lines.', '- a');
  assertReason('Duplicate key "title".', 'title: a', 'title: b');
  assertReason('Duplicate key "b".', 'a: { b: 1, b: 2 }');
  assertReason('This line is indented with tabs, which YAML does not allow.', 'a:', '\t- b');
  assertReason('The alias "*a" is inside the value that it refers to.', 'a: &a [*a]');
  assertReason(
    'There is no anchor "&gone" before the alias "*gone". Text that starts with "*" must be in quotes.',
    'a: *gone',
  );
});
