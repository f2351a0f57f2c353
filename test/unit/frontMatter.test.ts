import assert from 'node:assert/strict';
import { runInThisContext } from 'node:vm';
import { readFrontMatter } from '../../src/core/frontMatter/read';
import type { FrontMatter } from '../../src/core/model';
import { SourceText } from '../../src/core/text/sourceText';
import { markSpans, joinLines } from './support/notes';

const read = (text: string): FrontMatter | null => readFrontMatter(new SourceText(text));

/** Errors drawn in the text as «…». */
function assertErrors(name: string, kind: string, ...lines: string[]): void {
  it(name, () => {
    const text = joinLines(...lines);
    const plain = text.replace(/[«»]/g, '');
    const errors = read(plain)!.errors;
    assert.equal(markSpans(plain, errors), text, errors.map(({ reason }) => reason).join('\n'));
    assert.deepEqual([...new Set(errors.map(error => error.kind))], kind ? [kind] : []);
  });
}

function assertFields(name: string, text: string, expected: Record<string, string | null> | null): void {
  it(name, () => {
    const found = read(text);
    assert.deepEqual(found && Object.fromEntries(found.fields.map(({ key, text: value }) => [key, value])), expected);
  });
}

describe('Front matter: what it says', () => {
  const tide = { title: 'Tide', date: '2024-04-17' };
  assertFields('plain', '---\ntitle: Tide\ndate: 2024-04-17\n---\n', tide);
  assertFields('CRLF', '---\r\ntitle: Tide\r\ndate: 2024-04-17\r\n---\r\n', tide);
  assertFields('lone CR', '---\rtitle: Tide\rdate: 2024-04-17\r---\r', tide);
  assertFields('byte order mark', '\ufeff---\ntitle: Tide\ndate: 2024-04-17\n---\n', tide);
  assertFields('named yaml', '---yaml\ntitle: Tide\ndate: 2024-04-17\n---\n', tide);
  assertFields('named YML', '--- YML\ntitle: Tide\ndate: 2024-04-17\n---\n', tide);
  assertFields('blanks behind the dashes', '---  \ntitle: Tide\ndate: 2024-04-17\n---  \n', tide);
  assertFields('no line end behind it', '---\ntitle: Tide\ndate: 2024-04-17\n---', tide);
  assertFields('quotes, escapes, numbers and colons', '---\na: "x \\"y\\""\nb: \'it\'\'s\'\nc: 012\nd: a:b\n---\n', {
    a: 'x "y"',
    b: "it's",
    c: '012',
    d: 'a:b',
  });
  assertFields('lists, mappings, nothing', '---\na: [x]\nb:\n  c: d\ne:\n---\n', { a: null, b: null, e: null });
  assertFields('more lines', '---\na: >\n  x\n  y\nb: |\n  z\n---\n', { a: 'x y\n', b: 'z\n' });
  assertFields('comments', '---\n# tides\na: x # y\n---\n', { a: 'x' });
  assertFields('empty', '---\n---\n', {});
  assertFields('only blanks', '---\n\n---\n', {});
});

describe('Front matter: where there is none', () => {
  assertFields('empty text', '', null);
  assertFields('only the opening line', '---', null);
  assertFields('behind a blank line', '\n---\na: b\n---\n', null);
  assertFields('four dashes', '----\na: b\n----\n', null);
  assertFields('a thematic break and prose', '---\n\nThe tide came in.\n\n---\n', null);
  assertFields('a thematic break and Markdown', '---\n\n## Agenda\n\n* Tides: high\n\n---\n', null);
  assertFields('two breaks and an agenda', '---\n\n# Agenda\n\nWhat we talk about\n\nand more\n\n---\n', null);
  assertFields('never closed prose', '---\nThe tide\ncame in.\n', null);
});

describe('Front matter: where it goes wrong', () => {
  assertErrors('nothing', '', '---', 'title: Tide', '---');
  assertErrors('a second colon', 'syntax', '---', 'title: «T»ide: high', '---');
  assertErrors('two keys of one name', 'duplicate-key', '---', 'title: a', '«title»: b', '---');
  assertErrors('three keys of one name', 'duplicate-key', '---', 'title: a', '«title»: b', '«"title"»: c', '---');
  assertErrors('a list', 'syntax', '---', '«- a', '- b»', '---');
  assertErrors('another language', 'engine', '«---toml»', 'a = 1', '---');
  assertErrors('JavaScript', 'engine', '«---js»', '{ a: 1 }', '---');
  assertErrors('a mapping with a tab', '', '---', 'a:\tb', '---');

  assertErrors('a tab', 'tabs', '---', 'a:', '«\t»- b', '\t- c', '---');
  assertErrors('an alias in what it stands for', 'syntax', '---', 'a: &a [1, «*a»]', '---');
  assertErrors('an alias of nothing', 'syntax', '---', 'a: «*gone»', '---');
  assertErrors('an alias of a neighbour', '', '---', 'a: &a [1, 2]', 'b: [*a, *a]', 'c: "*a & b"', '---');

  it('a tab and what is wrong beside it', () => {
    const { errors } = read('---\na:\n\t- b\nc: d: e\n---\n')!;
    assert.deepEqual(
      errors.map(({ kind }) => kind),
      ['tabs', 'syntax'],
    );
  });

  assertErrors('several', 'syntax', '---', 'a: «b»: c', 'd: «e»: f', '---');

  it('tells what is wrong in one sentence', () => {
    for (const { reason } of read('---\na: b: c\n---\n')!.errors) assert.match(reason, /^[^\n]+[.!?]$/);
  });

  it('sees where unclosed front matter ends', () => {
    const text = '---\ntitle: Tide\ndate: 2024-04-17\n\n# Tides\n';
    const { closed, end } = read(text)!;
    assert.deepEqual([closed, text.slice(0, end)], [false, '---\ntitle: Tide\ndate: 2024-04-17']);
  });
});

describe('Front matter: nothing in it is run', () => {
  const reach = globalThis as { wasRun?: string };
  afterEach(() => delete reach.wasRun);

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
    it(`---${language}`, () => {
      const found = read(
        `---${language}\nglobalThis.wasRun = "${language}", { title: (globalThis.wasRun = "x") }\n---\n`,
      );
      assert.equal(reach.wasRun, undefined);
      assert.deepEqual(found?.fields ?? [], []);
    });
  }

  it('a YAML tag of JavaScript', () => {
    read('---\na: !!js/function "function () { globalThis.wasRun = 1 }()"\nb: !!js/undefined ""\n---\n');
    assert.equal(reach.wasRun, undefined);
  });

  it('proves something: the same side effect is seen where it does happen', () => {
    runInThisContext('globalThis.wasRun = "here"');
    assert.equal(reach.wasRun, 'here');
  });
});

describe('Front matter: too much of it', () => {
  const assertQuick = (name: string, text: string): void =>
    void it(name, () => {
      const began = performance.now();
      read(text);
      assert.ok(performance.now() - began < 5000);
    });
  const bomb = Array.from(
    { length: 30 },
    (_, level) =>
      `a${level + 1}: &a${level + 1} [${Array(10)
        .fill(level === 0 ? 'x' : `*a${level}`)
        .join(', ')}]`,
  );
  assertQuick(
    '10,000 keys',
    joinLines('---', ...Array.from({ length: 10_000 }, (_, index) => `key${index}: ${index}`), '---'),
  );
  assertQuick('one key 10,000 times', joinLines('---', ...Array.from({ length: 10_000 }, () => 'key: a'), '---'));
  it('an alias bomb is told', () => {
    const [{ kind, reason } = assert.fail()] = read(joinLines('---', ...bomb, '---'))!.errors;
    assert.deepEqual([kind, reason], ['syntax', 'With its aliases written out this has more than 20,000 values.']);
  });
  for (const [name, text] of Object.entries({
    brackets: `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    bullets: `a:\n${'- '.repeat(10_000)}x`,
    keys: Array.from({ length: 10_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
  })) {
    it(`10,000 levels of ${name} are not gone into`, () =>
      assert.deepEqual(
        read(`---\n${text}\n---\n`)!.errors.map(({ reason }) => reason),
        ['The front matter is nested too deeply to be read.'],
      ));
  }
  assertQuick('an alias bomb', joinLines('---', ...bomb, '---'));
  assertQuick('unclosed over a megabyte', joinLines('---', ...Array.from({ length: 100_000 }, () => 'key: value')));
  assertQuick('100,000 open brackets', `---\na: ${'['.repeat(100_000)}\n---\n`);
  assertQuick(
    '2,000 levels',
    joinLines('---', ...Array.from({ length: 2000 }, (_, level) => `${' '.repeat(level)}a:`), '---'),
  );
  assertQuick('a line of a megabyte of blanks', `---\na${' '.repeat(1_000_000)}\n`);
});
