import assert from 'node:assert/strict';
import { badNote, useFolder } from '../support/commandLine';

describe('cli/settings', () => {
  const folder = useFolder();

  describe('apply to check:', () => {
    interface SettingsCase {
      readonly name: string;
      readonly files: Readonly<Record<string, unknown>>;
      /** The file and severity of each problem. */
      readonly expected: readonly string[];
    }
    const cases: readonly SettingsCase[] = [
      { name: 'no settings', files: {}, expected: ['a.md: warning', 'harbor/b.md: warning'] },
      {
        name: 'the level of a rule',
        files: { 'hangout-notes.json': { rules: { 'date/weekday': 'error' } } },
        expected: ['a.md: error', 'harbor/b.md: error'],
      },
      {
        name: 'the nearest settings take precedence',
        files: {
          'hangout-notes.json': { rules: { 'date/weekday': 'error' } },
          'harbor/hangout-notes.json': { rules: { 'date/weekday': 'off' } },
        },
        expected: ['a.md: error'],
      },
      {
        name: 'hints are not reported',
        files: { 'hangout-notes.json': { rules: { 'date/weekday': 'hint' } } },
        expected: [],
      },
      {
        name: 'excluded files',
        files: { 'hangout-notes.json': { exclude: 'harbor/**' } },
        expected: ['a.md: warning'],
      },
      {
        name: 'several patterns in braces',
        files: { 'hangout-notes.json': { exclude: '{**/node_modules/**,**/harbor/**,**/x/**}' } },
        expected: ['a.md: warning'],
      },
      {
        name: '**/ matches files in the folder of the settings',
        files: { 'hangout-notes.json': { include: '{**/*.md,**/*.markdown}' } },
        expected: ['a.md: warning', 'harbor/b.md: warning'],
      },
      {
        name: 'an empty pattern excludes nothing',
        files: { 'hangout-notes.json': { exclude: '' } },
        expected: ['a.md: warning', 'harbor/b.md: warning'],
      },
      {
        name: 'patterns are relative to the folder of the settings',
        files: { 'harbor/hangout-notes.json': { include: 'c*.md' } },
        expected: ['a.md: warning'],
      },
    ];
    for (const { name, files, expected } of cases) {
      it(name, async () => {
        folder.write({ 'a.md': badNote, 'harbor/b.md': badNote });
        for (const [file, settings] of Object.entries(files)) folder.write({ [file]: JSON.stringify(settings) });
        const problems = await folder.problems();
        assert.deepEqual(
          problems.map(({ file, severity }) => `${file}: ${severity}`),
          expected,
        );
      });
    }
  });

  it('treat parentheses in a pattern as characters', async () => {
    folder.write({ 'notes (old)/a.md': badNote, 'hangout-notes.json': '{ "exclude": "notes (old)/**" }' });
    assert.equal((await folder.run('check')).code, 0);
  });

  it('are fast with a pattern that would be a slow regular expression', async () => {
    folder.write({ [`${'a'.repeat(40)}.md`]: badNote, 'hangout-notes.json': '{ "exclude": "(a+)+$" }' });
    assert.equal((await folder.run('check')).code, 1);
  });

  it('apply to subfolders, even if the current folder is one of them', async () => {
    folder.write({ 'harbor/b.md': badNote, 'hangout-notes.json': '{ "rules": { "date/weekday": "off" } }' });
    assert.equal((await folder.runIn('harbor', 'check', 'b.md')).code, 0);
  });

  it('of a parent folder do not apply to a Git repository in a subfolder', async () => {
    const settings = '{ "rules": { "date/weekday": "off" } }';
    folder.write({ 'harbor/b.md': badNote, 'harbor/.git/config': '', 'hangout-notes.json': settings });
    assert.deepEqual(await folder.filesWithProblems(), ['harbor/b.md']);
  });

  describe('that are invalid end the run:', () => {
    const cases: readonly [name: string, text: string, reason: RegExp][] = [
      ['invalid JSON', '{', /This is not valid JSON/],
      ['the position in invalid JSON', '{\n  "rules": {},,\n}', /This is not valid JSON \(line 2, column 15\)\./],
      ['a key that every object inherits', '{ "toString": 1 }', /There is no setting "toString"\./],
      ['an array', '[]', /The settings must be an object\./],
      ['an empty pattern', '{ "include": "" }', /The pattern is empty\./],
      [
        'a schema on the internet',
        '{ "schemas": { "**": "https://tide.example/a.json" } }',
        /must be a local file\. Schemas are never downloaded\./,
      ],
      ['an unknown key', '{ "rule": {} }', /There is no setting "rule"\. .*: include, exclude, rules, schemas\./],
      ['an unknown rule', '{ "rules": { "date/weekdy": "off" } }', /There is no rule "date\/weekdy"\./],
      [
        'an unknown level',
        '{ "rules": { "date/weekday": "loud" } }',
        /"loud" is not a level for "date\/weekday"\. .*: error, warning, information, hint, off\./,
      ],
      ['a number instead of a pattern', '{ "exclude": 1 }', /"exclude" must be a glob pattern\./],
      [
        'a pattern that may be very slow',
        '{ "schemas": { "*a*a*a*a*a*b": {} } }',
        /The pattern "\*a\*a\*a\*a\*a\*b" is too complex/,
      ],
      ['a pattern of another tool', '{ "include": "+(a|b)/*.md" }', /The pattern "\+\(a\|b\)\/\*\.md" contains "\+\("/],
    ];
    for (const [name, text, reason] of cases) {
      it(name, async () => {
        folder.write({ 'a.md': badNote, 'hangout-notes.json': text });
        const { code, output, error } = await folder.run('check');
        assert.deepEqual([code, output], [2, '']);
        assert.match(error, /^hangout-notes: Cannot use "[^"]*hangout-notes\.json": [^\n]*\n$/);
        assert.match(error, reason);
      });
    }
  });
});
