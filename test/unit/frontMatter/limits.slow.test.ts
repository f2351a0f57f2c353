import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/frontMatter/read';
import { formatMessage } from '../../../src/core/text/message';
import { SourceText } from '../../../src/core/text/sourceText';
import { joinLines } from '../support/notes';

const maxMilliseconds = 5000;

function assertFast(name: string, text: string): void {
  it(name, () => {
    const start = performance.now();
    readFrontMatter(new SourceText(text));
    assert.ok(performance.now() - start < maxMilliseconds);
  });
}

const reasonsIn = (text: string): string[] =>
  readFrontMatter(new SourceText(text))!.errors.map(({ reason }) => formatMessage(reason));

const manyKeys = Array.from({ length: 10_000 }, (_, index) => `key${index}: ${index}`);
const manyLevels = (count: number): string[] => Array.from({ length: count }, (_, level) => `${' '.repeat(level)}a:`);

/** Lists of ten aliases of the list before: a few lines that expand to 10^30 values. */
const aliasBomb = Array.from({ length: 30 }, (_, level) => {
  const item = level === 0 ? 'x' : `*a${level}`;
  return `a${level + 1}: &a${level + 1} [${Array(10).fill(item).join(', ')}]`;
});

describe('Very large front matter', () => {
  assertFast('10,000 keys', joinLines('---', ...manyKeys, '---'));
  assertFast('one key 10,000 times', joinLines('---', ...Array.from({ length: 10_000 }, () => 'key: a'), '---'));
  assertFast('aliases that expand to too many values', joinLines('---', ...aliasBomb, '---'));
  assertFast(
    'a megabyte without a closing line',
    joinLines('---', ...Array.from({ length: 100_000 }, () => 'key: value')),
  );
  assertFast('100,000 open brackets', `---\na: ${'['.repeat(100_000)}\n---\n`);
  assertFast('2,000 levels', joinLines('---', ...manyLevels(2000), '---'));
  assertFast('a megabyte of spaces in one line', `---\na${' '.repeat(1_000_000)}\n`);

  it('is reported if its aliases expand to too many values', () =>
    assert.deepEqual(reasonsIn(joinLines('---', ...aliasBomb, '---')), [
      'This has more than 20000 values when its aliases are expanded.',
    ]));

  for (const [name, yaml] of Object.entries({
    brackets: `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    bullets: `a:\n${'- '.repeat(10_000)}x`,
    keys: joinLines(...manyLevels(10_000)),
  }))
    it(`is not parsed if it has 10,000 levels of ${name}`, () =>
      assert.deepEqual(reasonsIn(`---\n${yaml}\n---\n`), ['The front matter is nested too deeply.']));
});
