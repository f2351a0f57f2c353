import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { IGrammar } from 'vscode-textmate';
import { extensionSuffix, scopesByCharacter, tokenize, type Grammars, type Token } from './textMate';

const folder = 'test/fixtures/grammar';

/**
 * The names of the fixtures. Below a line of Markdown, a fixture has lines with carets and the scope that the extension
 * adds there, without `.hangout-notes`. Text without carets below gets no scope from the extension.
 */
export const fixtures = readdirSync(folder);

/** Reads a fixture with its carets. */
export const readFixture = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

const caretLine = /^ *\^+ \S+$/;

/** Reads the Markdown of a fixture. */
export const readMarkdown = (name: string): string =>
  readFixture(name)
    .split('\n')
    .filter(line => !caretLine.test(line))
    .join('\n');

/** Adds the lines with carets to a text, as in a fixture. */
export const addCaretLines = (grammar: IGrammar, text: string): string =>
  tokenize(grammar, text)
    .flatMap(({ line, tokens }) => [line, ...tokens.flatMap(caretLinesOf)])
    .join('\n');

const caretLinesOf = ({ start, end, scopes }: Token): string[] =>
  scopes
    .filter(scope => extensionSuffix.test(scope))
    .map(scope => `${' '.repeat(start)}${'^'.repeat(end - start)} ${scope.replace(extensionSuffix, '')}`);

/** Asserts that the scopes of Markdown are the same as without the extension. */
export function assertOnlyAddsScopes({ markdown, combined }: Grammars, text: string): void {
  const expected = scopesByCharacter(markdown, text);
  scopesByCharacter(combined, text).forEach((scopes, index) => {
    if (scopes.some(replacesMarkdown)) return;
    const remaining = scopes.filter(scope => !extensionSuffix.test(scope));
    assert.deepEqual(remaining, expected[index], `${text}\n\nat offset ${index}`);
  });
}

/** `[x]` and `[ACTION]` are reference links in Markdown. Only for them, the extension replaces its scopes. */
const replacesMarkdown = (scope: string): boolean =>
  /^(constant\.language\.task|keyword\.control\.action\.bracketed)\..*hangout-notes$/.test(scope);
