import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/text/edits';
import { SettingsChain } from '../../src/core/settings/settingsChain';
import { nameSchema } from '../../src/core/settings/settingsEdit';
import { readSettingsFile, type SettingsFile } from '../../src/core/settings/settingsFile';

function named(text: string, glob = '*.md', schema = 'a.json'): string {
  const result = nameSchema(text, glob, schema);
  return 'reason' in result ? result.reason : applyEdits(text, result.edits);
}

describe('a schema is named in a settings file', () => {
  for (const [what, text, expected] of [
    ['that is empty', '{}', '{\n  "schemas": {\n    "*.md": "a.json"\n  }\n}'],
    ['that is empty over two lines', '{\n}\n', '{\n  "schemas": {\n    "*.md": "a.json"\n  }\n}\n'],
    [
      'behind what is there, which stays as it is written',
      '{\n  "rules": { "date/weekday": "error" }\n}\n',
      '{\n  "rules": { "date/weekday": "error" },\n  "schemas": {\n    "*.md": "a.json"\n  }\n}\n',
    ],
    [
      'with four blanks',
      '{\n    "rules": {}\n}\n',
      '{\n    "rules": {},\n    "schemas": {\n        "*.md": "a.json"\n    }\n}\n',
    ],
    ['with tabs', '{\n\t"rules": {}\n}\n', '{\n\t"rules": {},\n\t"schemas": {\n\t\t"*.md": "a.json"\n\t}\n}\n'],
    [
      'with the line ends of Windows',
      '{\r\n  "rules": {}\r\n}\r\n',
      '{\r\n  "rules": {},\r\n  "schemas": {\r\n    "*.md": "a.json"\r\n  }\r\n}\r\n',
    ],
    [
      'before its other patterns',
      '{\n  "schemas": {\n    "old/**": "b.json"\n  },\n  "exclude":   "x"\n}\n',
      '{\n  "schemas": {\n    "*.md": "a.json",\n    "old/**": "b.json"\n  },\n  "exclude":   "x"\n}\n',
    ],
    [
      'on one line',
      '{"rules":{"date/weekday":"error"}}',
      '{"rules":{"date/weekday":"error"},\n  "schemas": {\n    "*.md": "a.json"\n  }\n}',
    ],
  ] as const)
    it(what, () => {
      assert.equal(named(text), expected);
      assert.ok(!('reason' in readSettingsFile(expected)));
    });

  it('not a second time', () => assert.match(named('{ "schemas": { "*.md": "b.json" } }'), /“\*\.md” already/));
  it('not where the file cannot be read', () => assert.match(named('{ "schemas": '), /JSON/));
});

describe('settings of several folders', () => {
  const chain = (...all: readonly (readonly [folder: string, settings: SettingsFile])[]): SettingsChain =>
    new SettingsChain(all.map(([folder, settings]) => ({ folder, settings })));

  it('give a rule the level of the nearest', () => {
    const { levels } = chain(
      ['/tide/quay', { rules: { 'date/weekday': 'off' } }],
      ['/tide', { rules: { 'date/weekday': 'error', 'title/empty': 'hint' } }],
    );
    assert.deepEqual(levels, { 'date/weekday': 'off', 'title/empty': 'hint' });
  });

  it('leave a file in where all do', () => {
    const { takes } = {
      takes: (file: string) =>
        chain(['/tide/quay', { exclude: 'drafts/**' }], ['/tide', { include: '**/*.md' }]).takes(file),
    };
    assert.deepEqual(['/tide/quay/a.md', '/tide/quay/.a.md', '/tide/quay/a.txt', '/tide/quay/drafts/a.md'].map(takes), [
      true,
      true,
      false,
      false,
    ]);
  });

  it('name the schema of the first pattern that takes a file, from the nearest folder on', () => {
    const schemaFor = (file: string): unknown =>
      chain(
        ['/tide/quay', { schemas: { 'a*.md': 'a.json', '*.md': 'b.json' } }],
        ['/tide', { schemas: { '**/*.md': { type: 'object' } } }],
      ).schemaFor(file);
    assert.deepEqual(schemaFor('/tide/quay/a.md'), { folder: '/tide/quay', glob: 'a*.md', schema: 'a.json' });
    assert.deepEqual(schemaFor('/tide/quay/b.md'), { folder: '/tide/quay', glob: '*.md', schema: 'b.json' });
    assert.deepEqual(schemaFor('/tide/quay/deep/b.md'), {
      folder: '/tide',
      glob: '**/*.md',
      schema: { type: 'object' },
    });
    assert.equal(schemaFor('/tide/quay/b.txt'), undefined);
  });

  it('count from the root of the disk too', () =>
    assert.equal(chain(['', { exclude: 'a/**' }]).takes('/a/b.md'), false));
});
