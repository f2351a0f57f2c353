import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** The maximum size of the package, in bytes. */
const maxSize = 500_000;

describe('the package', () => {
  it('has exactly these files', () => {
    const files = execFileSync(process.execPath, ['node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies'], {
      encoding: 'utf8',
    });
    assert.deepEqual(files.trim().split(/\r?\n/).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli.js',
      'dist/extension.js',
      'docs/hangout-notes.schema.json',
      'docs/rules.md',
      'l10n/bundle.l10n.de.json',
      'media/activity-bar.svg',
      'media/icon.png',
      ...['fixes', 'meetings', 'new-notes', 'snippets'].map(name => `media/walkthrough/${name}.svg`),
      'package.json',
      'package.nls.de.json',
      'package.nls.json',
      'snippets/markdown.json',
      'syntaxes/hangout-notes.injection.tmLanguage.json',
      'syntaxes/hangout-notes.nested.injection.tmLanguage.json',
      'syntaxes/hangout-notes.tasks.injection.tmLanguage.json',
    ]);
  });

  for (const bundle of ['dist/cli.js', 'dist/extension.js']) {
    it(`${bundle} does not evaluate text as code`, () =>
      assert.doesNotMatch(readFileSync(bundle, 'utf8'), /\beval\(|new Function\b/));
  }

  it('is small enough', () => assert.ok(statSync('hangout-notes.vsix').size <= maxSize));
});
