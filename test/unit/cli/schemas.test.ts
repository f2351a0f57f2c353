import assert from 'node:assert/strict';
import { goodNote, useFolder } from '../support/commandLine';

const settings = (schemas: Record<string, unknown>): string => JSON.stringify({ schemas });
const requireKey = (key: string): { required: string[] } => ({ required: [key] });

describe('cli/schemas', () => {
  const folder = useFolder();

  /** Returns the file and the missing key of each problem. */
  async function missingKeys(...args: string[]): Promise<string[]> {
    const problems = await folder.problems(...args);
    return problems.flatMap(
      ({ file, message }) =>
        /["“](\w+)["”]/
          .exec(message)
          ?.slice(1)
          .map(key => `${file} ${key}`) ?? [],
    );
  }

  for (const glob of ['**', '**/*', '**/*.md', 'notes/2024/*.md']) {
    it(`apply to notes that match ${glob}`, async () => {
      folder.write({ 'hangout-notes.json': settings({ [glob]: requireKey('room') }), 'notes/2024/a.md': goodNote });
      assert.deepEqual(await missingKeys(), ['notes/2024/a.md room']);
    });
  }

  it('are chosen by the first matching pattern of the nearest settings', async () => {
    folder.write({
      'hangout-notes.json': settings({
        'tide/*.md': requireKey('ebb'),
        '**': requireKey('room'),
        'a.md': requireKey('never'),
      }),
      'pier/hangout-notes.json': settings({ 'x.md': requireKey('x') }),
      'a.md': goodNote,
      'tide/b.md': goodNote,
      'pier/c.md': goodNote,
      'pier/x.md': goodNote,
    });
    assert.deepEqual(await missingKeys(), ['a.md room', 'pier/c.md room', 'pier/x.md x', 'tide/b.md ebb']);
  });

  it('have paths relative to the settings file, and may have a byte order mark', async () => {
    folder.write({
      'docs/hangout-notes.json': settings({ '**': '../schemas/note.json' }),
      'schemas/note.json': `\ufeff${JSON.stringify(requireKey('room'))}`,
      'docs/a.md': goodNote,
      'b.md': goodNote,
    });
    assert.deepEqual(await missingKeys(), ['docs/a.md room']);
    assert.deepEqual(await missingKeys('docs/a.md'), ['docs/a.md room']);
  });

  it('have problems that --fix can fix', async () => {
    const schema = {
      required: ['layout'],
      properties: { layout: { const: 'blog' }, status: { enum: ['draft', 'final'] } },
    };
    folder.write({
      'hangout-notes.json': settings({ '**': schema }),
      'a.md': goodNote.replace('date', 'status: drfat\ndate'),
    });
    const { code } = await folder.run('check', '--fix');
    const expected = goodNote.replace('title', 'layout: blog\ntitle').replace('date', 'status: draft\ndate');
    assert.deepEqual([code, folder.read('a.md')], [0, expected]);
  });

  describe('that are not usable end the run with the name of the file and the reason:', () => {
    const cases: readonly [name: string, content: string | null, error: RegExp][] = [
      ['a missing file', null, /Cannot read "[^"]*schema\.json": no such file\./],
      ['invalid JSON', '{', /Cannot use "[^"]*schema\.json": This is not valid JSON/],
      ['an array', '[]', /Cannot use "[^"]*schema\.json": .*object\./],
      [
        'a reference to another file',
        '{"$ref": "https://example.com/schema.json"}',
        /Cannot use "[^"]*schema\.json": .*https:\/\/example\.com\/schema\.json/,
      ],
      ['an infinitely recursive schema', '{"$ref": "#"}', /Cannot use "[^"]*schema\.json": .*infinitely recursive/],
    ];
    for (const [name, content, expected] of cases) {
      it(name, async () => {
        folder.write({ 'hangout-notes.json': settings({ '**': 'schema.json' }), 'a.md': goodNote });
        if (content !== null) folder.write({ 'schema.json': content });
        const { code, output, error } = await folder.run('check');
        assert.deepEqual([code, output], [2, '']);
        assert.match(error, /^[^\n]*\n$/);
        assert.match(error, expected);
      });
    }

    it('a schema in the settings, named by its pattern', async () => {
      folder.write({
        'hangout-notes.json': settings({ '*.md': { properties: { a: { pattern: '(a+)+' } } } }),
        'a.md': goodNote,
      });
      const { code, error } = await folder.run('check');
      assert.equal(code, 2);
      assert.match(
        error,
        /Cannot use the schema for "\*\.md" in "[^"]*hangout-notes\.json": .*\(a\+\)\+.*properties\/a/,
      );
    });
  });
});
