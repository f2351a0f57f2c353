import assert from 'node:assert/strict';
import fc from 'fast-check';
import manifest from '../../../package.json' with { type: 'json' };
import { labelKind } from '../../../src/core/vocabulary/labelKind';
import { addCaretLines, assertOnlyAddsScopes, fixtures, readFixture, readMarkdown } from '../support/grammarFixtures';
import {
  extensionGrammars,
  loadGrammars,
  mainGrammar,
  nestedGrammar,
  extensionSuffix,
  scopesByCharacter,
  taskGrammar,
  type Grammars,
} from '../support/textMate';
import '../support/runs';

/** The label patterns: their words, and the pattern around them. */
const labels = Object.entries(mainGrammar.repository).flatMap(([key, entry]) => {
  if (!key.startsWith('label-') || !('match' in entry)) return [];
  const [before, words, after] = entry.match.split(/\(\?i:(.*)\)(?=\(\?=)/);
  return [{ kind: key.replace('label-', ''), words, frame: `${before} … ${after}` }];
});

describe('The grammar', () => {
  let grammars: Grammars;
  before(async () => {
    grammars = await loadGrammars();
  });

  for (const name of fixtures) {
    it(`adds the scopes that ${name} shows`, () => {
      assert.equal(addCaretLines(grammars.combined, readMarkdown(name)), readFixture(name));
    });

    it(`keeps the scopes of Markdown in ${name}`, () => assertOnlyAddsScopes(grammars, readMarkdown(name)));
  }

  it('adds no scopes to Markdown that is not about a meeting', () => {
    const text = readMarkdown('plain.md');
    assert.deepEqual(scopesByCharacter(grammars.combined, text), scopesByCharacter(grammars.markdown, text));
  });
});

describe('The grammar files', () => {
  it('are those in package.json', () => {
    assert.deepEqual(
      manifest.contributes.grammars.map(({ scopeName, path, injectTo }) => [scopeName, path, ...injectTo]),
      [
        [mainGrammar.scopeName, './syntaxes/hangout-notes.injection.tmLanguage.json', 'text.html.markdown'],
        [nestedGrammar.scopeName, './syntaxes/hangout-notes.nested.injection.tmLanguage.json', 'text.html.markdown'],
        [taskGrammar.scopeName, './syntaxes/hangout-notes.tasks.injection.tmLanguage.json', 'text.html.markdown'],
      ],
    );
  });

  it('include each entry of their repository once', () => {
    for (const grammar of [mainGrammar, taskGrammar]) {
      const entries = Object.keys(grammar.repository).map(key => `#${key}`);
      assert.deepEqual(valuesOf(grammar, 'include').toSorted(), entries.toSorted());
    }
  });

  it('include the same entries for nested text, except labels', () => {
    const entries = mainGrammar.patterns.map(({ include }) => include).filter(include => include !== '#labels');
    assert.deepEqual(
      nestedGrammar.patterns.map(({ include }) => include),
      entries.map(entry => mainGrammar.scopeName + entry),
    );
  });

  // VS Code searches a line once per pattern, but again at each position for a pattern with \G. At the start of the
  // pattern, \G allows a match only at this position, so there is nothing to search.
  it('have \\G only at the start of a pattern', () => {
    const patterns = extensionGrammars.flatMap(grammar => valuesOf(grammar, 'match'));
    assert.ok(patterns.some(pattern => pattern.startsWith('\\G')));
    assert.deepEqual(
      patterns.filter(pattern => pattern.lastIndexOf('\\G') > 0),
      [],
    );
  });

  it('end every scope with the name of the extension', () => {
    assert.deepEqual(
      scopes().filter(scope => !extensionSuffix.test(scope)),
      [],
    );
  });

  it('have no scopes that turn off brackets or suggestions in the editor', () => {
    assert.deepEqual(
      scopes().filter(scope => /\b(comment|string|regex|meta\.embedded)\b/.test(scope)),
      [],
    );
  });

  it('have the same pattern around the words of every label', () => {
    const frames = labels.map(({ frame }) => frame);
    assert.equal(new Set(frames).size, 1, frames.join('\n'));
  });

  for (const { kind, words } of labels) {
    it(`use the words of the vocabulary for labels of the kind "${kind}"`, () => {
      const label = fc.stringMatching(new RegExp(`^(?:${words})$`));
      fc.assert(fc.property(label, text => assert.equal(labelKind(text), kind, text)));
    });
  }
});

const scopes = (): string[] => [mainGrammar, taskGrammar].flatMap(({ repository }) => valuesOf(repository, 'name'));

/** Returns all strings of a key in nested objects. */
function valuesOf(value: unknown, key: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]: [string, unknown]) =>
    name === key && typeof child === 'string' ? [child] : valuesOf(child, key),
  );
}
