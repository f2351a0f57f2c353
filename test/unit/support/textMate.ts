import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as oniguruma from 'vscode-oniguruma';
import { INITIAL, Registry, type IGrammar, type IRawGrammar } from 'vscode-textmate';
import mainGrammar from '../../../syntaxes/hangout-notes.injection.tmLanguage.json' with { type: 'json' };
import nestedGrammar from '../../../syntaxes/hangout-notes.nested.injection.tmLanguage.json' with { type: 'json' };
import taskGrammar from '../../../syntaxes/hangout-notes.tasks.injection.tmLanguage.json' with { type: 'json' };

export { mainGrammar, nestedGrammar, taskGrammar };

/** The grammars of the extension. */
export const extensionGrammars = [mainGrammar, nestedGrammar, taskGrammar];

/** The end of all scopes that the extension adds. */
export const extensionSuffix = /\.hangout-notes$/;

/** Part of a line with one list of scopes. `start` and `end` are columns, 0-based. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

export interface TokenizedLine {
  readonly line: string;
  readonly tokens: readonly Token[];
}

/** Markdown's grammar on its own, and together with the grammars of the extension. */
export interface Grammars {
  readonly markdown: IGrammar;
  readonly combined: IGrammar;
}

export async function loadGrammars(): Promise<Grammars> {
  const wasm = createRequire(`${process.cwd()}/package.json`).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  return { markdown: await loadMarkdown([]), combined: await loadMarkdown(extensionGrammars) };
}

/** Loads the Markdown grammar with injected grammars. */
async function loadMarkdown(injected: readonly { scopeName: string }[]): Promise<IGrammar> {
  const registry = new Registry({
    onigLib: Promise.resolve(oniguruma),
    getInjections: scope => (scope === 'text.html.markdown' ? injected.map(({ scopeName }) => scopeName) : []),
    loadGrammar: scope => {
      const grammar = injected.find(({ scopeName }) => scopeName === scope) as IRawGrammar | undefined;
      return Promise.resolve(grammar ?? readBuiltInGrammar(scope));
    },
  });
  return (await registry.loadGrammar('text.html.markdown'))!;
}

/** The files of VS Code's grammars that Markdown needs. Other languages in code blocks have no scopes in tests. */
const builtInGrammars: Readonly<Record<string, string>> = {
  'text.html.markdown': 'markdown',
  'text.html.derivative': 'html-derivative',
  'text.html.basic': 'html',
  'source.yaml': 'yaml',
};

function readBuiltInGrammar(scope: string): IRawGrammar | null {
  const name = builtInGrammars[scope];
  if (!name) return null;
  return JSON.parse(readFileSync(`node_modules/tm-grammars/grammars/${name}.json`, 'utf8')) as IRawGrammar;
}

export function tokenize(grammar: IGrammar, text: string): TokenizedLine[] {
  let state = INITIAL;
  return text.split('\n').map(line => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    const tokens = result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      start: startIndex,
      // The last token may include the line break.
      end: Math.min(endIndex, line.length),
      scopes,
    }));
    return { line, tokens };
  });
}

/** Returns the scopes of each character, without line breaks. */
export const scopesByCharacter = (grammar: IGrammar, text: string): (readonly string[])[] =>
  tokenize(grammar, text).flatMap(({ tokens }) =>
    tokens.flatMap(({ start, end, scopes }) => Array<readonly string[]>(end - start).fill(scopes)),
  );
