import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { checkTranslations, compareTexts, updateTranslation, type Texts } from '../../../l10n.mjs';

describe('The translations', () => {
  it('have the same keys and placeholders as the English texts', () => assert.deepEqual(checkTranslations(), []));

  it('are complete for each language: a bundle, and the texts of package.json', () => {
    const languages = (pattern: string): string[] => globSync(pattern).map(file => file.split('.').at(-2)!);
    assert.deepEqual(languages('l10n/bundle.l10n.*.json').toSorted(), languages('package.nls.*.json').toSorted());
    assert.ok(languages('package.nls.*.json').includes('de'));
  });
});

describe('The comparison of a translation with the English texts', () => {
  const assertErrors = (name: string, texts: Texts, translation: Texts, expected: readonly string[]): void =>
    void it(name, () => assert.deepEqual(compareTexts(texts, translation), expected));

  assertErrors('accepts another order of placeholders', { a: '{0} of {1}' }, { a: '{1}: {0}' }, []);
  assertErrors('reports a text that is not translated', { a: 'Open' }, {}, ['"a" is not translated.']);
  assertErrors('reports an unknown text', {}, { a: 'Öffnen' }, ['"a" is not a text of the extension.']);
  assertErrors('reports a missing placeholder', { a: '{0} of {1}' }, { a: '{0}' }, [
    '"a" must contain {0} {1}, not {0}.',
  ]);
  assertErrors('reports an extra placeholder', { a: 'Open' }, { a: '{0} öffnen' }, [
    '"a" must contain no placeholder, not {0}.',
  ]);
  assertErrors('reports a placeholder that occurs too often', { a: '{0}' }, { a: '{0} {0}' }, [
    '"a" must contain {0}, not {0} {0}.',
  ]);
  assertErrors('reports a changed link to a command', { a: '[A](command:a.b)' }, { a: '[A](command:a.c)' }, [
    '"a" must contain (command:a.b), not (command:a.c).',
  ]);
  assertErrors('reports a missing link to a setting', { a: 'See `#files.exclude#`.' }, { a: 'Siehe dort.' }, [
    '"a" must contain #files.exclude#, not none.',
  ]);
});

describe('npm run l10n', () => {
  it('adds new texts to a translation in English, and removes texts that no longer exist', () =>
    assert.deepEqual(updateTranslation({ a: 'Open', b: 'Close' }, { a: 'Öffnen', c: 'Neu' }), {
      a: 'Öffnen',
      b: 'Close',
    }));
});
