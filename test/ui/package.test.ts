import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** In bytes. */
const largest = 400 * 1024;

describe('the package', () => {
  it('holds what is needed and nothing else', () => {
    const listed = execFileSync(process.execPath, ['node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies'], {
      encoding: 'utf8',
    });
    assert.deepEqual(listed.trim().split(/\r?\n/).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli.js',
      'dist/extension.js',
      'docs/hangout-notes.schema.json',
      'docs/rules.md',
      'media/activity-bar.svg',
      'media/icon.png',
      ...['fixes', 'meetings', 'new-notes', 'snippets'].map(name => `media/walkthrough/${name}.svg`),
      'package.json',
      'snippets/markdown.json',
      'syntaxes/hangout-notes.injection.tmLanguage.json',
      'syntaxes/hangout-notes.tasks.injection.tmLanguage.json',
    ]);
  });

  for (const bundle of ['dist/cli.js', 'dist/extension.js']) {
    it(`${bundle} runs no text as code`, () =>
      assert.doesNotMatch(readFileSync(bundle, 'utf8'), /\beval\(|new Function\b/));
  }

  it('is small', () => assert.ok(statSync('hangout-notes.vsix').size <= largest));
});
