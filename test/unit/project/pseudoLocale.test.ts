import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { rules } from '../../../src/core/rules/index';
import { l10n } from '../../../src/core/text/message';
import { assertTranslatable } from '../support/pseudoLocale';
import { checkText } from '../support/rules';

const levels = Object.fromEntries(rules.map(({ id }) => [id, 'warning' as const]));

describe('All messages and titles of fixes can be translated', () => {
  for (const path of globSync('test/fixtures/**/*.md').sort()) {
    // `checkText` asserts it. So do the helpers that check the cases of each rule.
    it(`for ${path}`, () => void checkText(readFileSync(path, 'utf8'), { path, levels }));
  }
});

describe('The check for texts that cannot be translated', () => {
  it('accepts words of the content', () => assertTranslatable(l10n.t('"{0}" has no year.', 'April 17'), '# April 17'));

  it('finds a text that is not in the bundle', () =>
    assert.throws(() => assertTranslatable(l10n.t('The harbor is closed.'), ''), /is not in l10n/));

  it('finds a word that is neither translated nor in the content', () =>
    assert.throws(() => assertTranslatable(l10n.t('"{0}" has no year.', 'May'), ''), /can be translated/));
});
