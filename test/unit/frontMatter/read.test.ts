import assert from 'node:assert/strict';
import { runInThisContext } from 'node:vm';
import matter from 'gray-matter';
import { readFrontMatter } from '../../../src/core/frontMatter/read';
import type { FrontMatter } from '../../../src/core/model';
import { SourceText } from '../../../src/core/text/sourceText';

const read = (text: string): FrontMatter | null => readFrontMatter(new SourceText(text));

/** Adds a test: the text of each field by key; null if the text has no front matter. */
function assertFields(name: string, text: string, expected: Record<string, string | null> | null): void {
  it(name, () => {
    const frontMatter = read(text);
    const fields = frontMatter && Object.fromEntries(frontMatter.fields.map(({ key, text: value }) => [key, value]));
    assert.deepEqual(fields, expected);
  });
}

describe('Front matter', () => {
  const tide = { title: 'Tide', date: '2024-04-17' };
  assertFields('with LF', '---\ntitle: Tide\ndate: 2024-04-17\n---\n', tide);
  assertFields('with CRLF', '---\r\ntitle: Tide\r\ndate: 2024-04-17\r\n---\r\n', tide);
  assertFields('with a lone CR', '---\rtitle: Tide\rdate: 2024-04-17\r---\r', tide);
  assertFields('after a byte order mark', '\ufeff---\ntitle: Tide\ndate: 2024-04-17\n---\n', tide);
  assertFields('with the language yaml', '---yaml\ntitle: Tide\ndate: 2024-04-17\n---\n', tide);
  assertFields('with the language YML', '--- YML\ntitle: Tide\ndate: 2024-04-17\n---\n', tide);
  assertFields('with spaces after the dashes', '---  \ntitle: Tide\ndate: 2024-04-17\n---  \n', tide);
  assertFields('without a line break at the end', '---\ntitle: Tide\ndate: 2024-04-17\n---', tide);
  assertFields('closed by the end of a YAML document', '---\ntitle: Tide\ndate: 2024-04-17\n...\n', tide);
  assertFields(
    'with quotes, escapes, numbers and colons',
    '---\na: "x \\"y\\""\nb: \'it\'\'s\'\nc: 012\nd: a:b\n---\n',
    {
      a: 'x "y"',
      b: "it's",
      c: '012',
      d: 'a:b',
    },
  );
  assertFields('with lists, mappings and empty values', '---\na: [x]\nb:\n  c: d\ne:\n---\n', {
    a: null,
    b: null,
    e: null,
  });
  assertFields('with values in several lines', '---\na: >\n  x\n  y\nb: |\n  z\n---\n', { a: 'x y\n', b: 'z\n' });
  assertFields('with comments', '---\n# tides\na: x # y\n---\n', { a: 'x' });
  assertFields('without content', '---\n---\n', {});
  assertFields('with only a blank line', '---\n\n---\n', {});

  it('has positions in the text, in every form', () => {
    for (const text of [
      '---\ntitle: Tide\n---\n',
      '\ufeff---\r\ntitle: Tide\r\n---\r\n',
      '---yaml\rtitle: Tide\r---',
      '---  \n# c\n\ntitle: Tide\n...\n# Tides\n---\n',
      '---\ntitle: Tide\n\n# Tides\n',
    ]) {
      const { start, end, contentSpan, fields } = read(text)!;
      const [{ keySpan, valueSpan } = assert.fail()] = fields;
      const textOf = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
      assert.deepEqual([textOf(keySpan), textOf(valueSpan)], ['title', 'Tide'], text);
      assert.match(textOf({ start, end }), /^---[^]*(?:---|\.\.\.|Tide)$/);
      assert.match(textOf(contentSpan), /title: Tide/);
    }
  });

  it('can be long', () => {
    for (const length of [3985, 3990, 3995, 4000, 100_000]) {
      const text = `---\na: ${'x'.repeat(length)}\n---\n`;
      const { isClosed, end, fields } = read(text)!;
      assert.deepEqual([isClosed, end, fields[0]!.text!.length], [true, text.length - 1, length]);
    }
  });

  it('is not kept in the cache of gray-matter', () => {
    read('---\ntitle: Tide\n---\n');
    assert.deepEqual((matter as unknown as { cache: object }).cache, {});
  });

  it('that is not closed ends before the text of the note', () => {
    const text = '---\ntitle: Tide\ndate: 2024-04-17\n\n# Tides\n';
    const { isClosed, end } = read(text)!;
    assert.deepEqual([isClosed, text.slice(0, end)], [false, '---\ntitle: Tide\ndate: 2024-04-17']);
  });
});

describe('There is no front matter', () => {
  assertFields('in an empty text', '', null);
  assertFields('in an opening line alone', '---', null);
  assertFields('after a blank line', '\n---\na: b\n---\n', null);
  assertFields('between lines of four dashes', '----\na: b\n----\n', null);
  assertFields('in prose between thematic breaks', '---\n\nThe tide came in.\n\n---\n', null);
  assertFields('in Markdown between thematic breaks', '---\n\n## Agenda\n\n* Tides: high\n\n---\n', null);
  assertFields(
    'in an agenda between thematic breaks',
    '---\n\n# Agenda\n\nWhat we talk about\n\nand more\n\n---\n',
    null,
  );
  assertFields('in prose after a thematic break', '---\nThe tide\ncame in.\n', null);
});

describe('Code in front matter is never run', () => {
  const target = globalThis as { wasRun?: string };
  afterEach(() => delete target.wasRun);

  for (const language of [
    'js',
    'javascript',
    'coffee',
    'coffeescript',
    'cson',
    'json',
    'toml',
    '=js',
    'constructor',
    '__proto__',
    'toString',
  ]) {
    it(`in the language ${language}`, () => {
      const code = `globalThis.wasRun = "${language}", { title: (globalThis.wasRun = "x") }`;
      const frontMatter = read(`---${language}\n${code}\n---\n`);
      assert.equal(target.wasRun, undefined);
      assert.deepEqual(frontMatter?.fields ?? [], []);
    });
  }

  it('in a YAML tag', () => {
    read('---\na: !!js/function "function () { globalThis.wasRun = 1 }()"\nb: !!js/undefined ""\n---\n');
    assert.equal(target.wasRun, undefined);
  });

  it('and these tests would notice: the side effect is visible if code is run', () => {
    runInThisContext('globalThis.wasRun = "here"');
    assert.equal(target.wasRun, 'here');
  });
});
