import assert from 'node:assert/strict';
import { SettingsChain } from '../../../src/core/settings/settingsChain';
import type { SettingsFile } from '../../../src/core/settings/settingsFile';

const chainOf = (...all: readonly (readonly [folder: string, settings: SettingsFile])[]): SettingsChain =>
  new SettingsChain(all.map(([folder, settings]) => ({ folder, settings })));

describe('Settings of several folders', () => {
  it('use the level of a rule in the nearest settings', () => {
    const { levels } = chainOf(
      ['/tide/quay', { rules: { 'date/weekday': 'off' } }],
      ['/tide', { rules: { 'date/weekday': 'error', 'title/empty': 'hint' } }],
    );
    assert.deepEqual(levels, { 'date/weekday': 'off', 'title/empty': 'hint' });
  });

  it('include a file only if all settings do', () => {
    const chain = chainOf(['/tide/quay', { exclude: 'drafts/**' }], ['/tide', { include: '**/*.md' }]);
    const files = ['/tide/quay/a.md', '/tide/quay/.a.md', '/tide/quay/a.txt', '/tide/quay/drafts/a.md'];
    assert.deepEqual(
      files.map(file => chain.includes(file)),
      [true, true, false, false],
    );
  });

  it('use the schema of the first matching pattern in the nearest settings', () => {
    const chain = chainOf(
      ['/tide/quay', { schemas: { 'a*.md': 'a.json', '*.md': 'b.json' } }],
      ['/tide', { schemas: { '**/*.md': { type: 'object' } } }],
    );
    assert.deepEqual(chain.schemaFor('/tide/quay/a.md'), { folder: '/tide/quay', glob: 'a*.md', schema: 'a.json' });
    assert.deepEqual(chain.schemaFor('/tide/quay/b.md'), { folder: '/tide/quay', glob: '*.md', schema: 'b.json' });
    assert.deepEqual(chain.schemaFor('/tide/quay/deep/b.md'), {
      folder: '/tide',
      glob: '**/*.md',
      schema: { type: 'object' },
    });
    assert.equal(chain.schemaFor('/tide/quay/b.txt'), undefined);
  });

  it('can be in the root folder of the disk', () =>
    assert.equal(chainOf(['', { exclude: 'a/**' }]).includes('/a/b.md'), false));
});
