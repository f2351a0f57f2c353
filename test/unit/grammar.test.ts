import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import * as oniguruma from 'vscode-oniguruma';
import { INITIAL, Registry, type IGrammar, type IRawGrammar } from 'vscode-textmate';
import { labelKind } from '../../src/core/vocabulary/labelKind';
import manifest from '../../package.json' with { type: 'json' };
import parts from '../../syntaxes/hangout-notes.injection.tmLanguage.json' with { type: 'json' };
import tasks from '../../syntaxes/hangout-notes.tasks.injection.tmLanguage.json' with { type: 'json' };
import './support/runs';

/**
 * The fixtures draw what is expected: under a line of Markdown stand carets and the scope we add there, without its
 * ending `.hangout-notes`. What has no carets under it gets no scope from us.
 */
const fixtures = 'test/fixtures/grammar';

const ours = [parts, tasks];
const OURS = /\.hangout-notes$/;

/** The files of VS Code's own grammars that Markdown needs; other languages in a fence stay plain. */
const builtIn: Record<string, string> = {
  'text.html.markdown': 'markdown',
  'text.html.derivative': 'html-derivative',
  'text.html.basic': 'html',
  'source.yaml': 'yaml',
};

/** The labels of the grammar: the words of each kind of part, and the frame that says where they count as its label. */
const labels = Object.entries(parts.repository).flatMap(([key, entry]) => {
  if (!key.startsWith('label-') || !('match' in entry)) return [];
  const [before, words, after] = entry.match.split(/\(\?i:(.*)\)(?=\(\?=)/);
  return [{ kind: key.replace('label-', ''), words, frame: `${before} … ${after}` }];
});

describe('The grammar', function () {
  this.timeout(60_000);
  let withUs: IGrammar;
  let without: IGrammar;

  before(async () => {
    await loadOniguruma();
    withUs = await markdown(ours);
    without = await markdown([]);
  });

  describe('draws', () => {
    for (const file of readdirSync(fixtures)) {
      it(file, () => {
        const drawn = readFileSync(`${fixtures}/${file}`, 'utf8');
        assert.equal(draw(withUs, undrawn(drawn)), drawn);
      });
    }
  });

  describe('leaves what Markdown says', () => {
    it('in every fixture', () => {
      for (const file of readdirSync(fixtures)) {
        assertOnlyAdds(undrawn(readFileSync(`${fixtures}/${file}`, 'utf8')));
      }
    });

    it('in any mixture of the two', () => {
      fc.assert(
        fc.property(fc.array(fc.array(fc.constantFrom(...pieces), { maxLength: 8 })), lines => {
          assertOnlyAdds(lines.map(line => line.join('')).join('\n'));
        }),
        { numRuns: 1000 },
      );
    });

    function assertOnlyAdds(text: string) {
      const expected = scopesByCharacter(without, text);
      scopesByCharacter(withUs, text).forEach((scopes, at) => {
        if (scopes.some(isBracketed)) return;
        assert.deepEqual(
          scopes.filter(scope => !OURS.test(scope)),
          expected[at],
          `${text}\n\nat ${at}`,
        );
      });
    }
  });

  it('adds nothing to Markdown that holds none of ours', () => {
    const text = readFileSync(`${fixtures}/plain.md`, 'utf8');
    assert.deepEqual(scopesByCharacter(withUs, text), scopesByCharacter(without, text));
  });

  for (const [name, line] of Object.entries(nastyLines())) {
    it(`reads ${name}, 200 KB in one line`, function () {
      const [own, theirs] = [withUs, without].map(grammar => milliseconds(() => grammar.tokenizeLine(line, null)));
      this.test!.title += ` (${own} ms, without us ${theirs} ms)`;
    });
  }
});

describe('The grammar files', () => {
  it('are those that package.json names', () => {
    const named = manifest.contributes.grammars.map(({ scopeName, path, injectTo }) => [scopeName, path, ...injectTo]);
    assert.deepEqual(named, [
      [parts.scopeName, './syntaxes/hangout-notes.injection.tmLanguage.json', 'text.html.markdown'],
      [tasks.scopeName, './syntaxes/hangout-notes.tasks.injection.tmLanguage.json', 'text.html.markdown'],
    ]);
  });

  it('include each of their entries once', () => {
    for (const grammar of ours) {
      assert.deepEqual(
        valuesOf(grammar, 'include').toSorted(),
        Object.keys(grammar.repository)
          .map(key => `#${key}`)
          .toSorted(),
      );
    }
  });

  it('end every scope with our name, and none looks like a comment or a string to the editor', () => {
    const scopes = ours.flatMap(({ repository }) => valuesOf(repository, 'name'));
    assert.deepEqual(
      scopes.filter(scope => !OURS.test(scope) || /\b(comment|string|regex|meta\.embedded)\b/.test(scope)),
      [],
    );
  });

  it('put the same frame around the words of every label', () => {
    assert.equal(new Set(labels.map(({ frame }) => frame)).size, 1, labels.map(({ frame }) => frame).join('\n'));
  });

  for (const { kind, words } of labels) {
    it(`call a label ${kind} where the reader does`, () => {
      fc.assert(
        fc.property(fc.stringMatching(new RegExp(`^(?:${words})$`)), label =>
          assert.equal(labelKind(label), kind, label),
        ),
      );
    });
  }

  function valuesOf(value: unknown, key: string): string[] {
    return [...JSON.stringify(value).matchAll(new RegExp(`"${key}":"([^"]+)"`, 'g'))].map(([, found]) => found!);
  }
});

/** What the mixtures are made of: Markdown's own marks, and ours. */
const pieces = [
  '- ',
  '* ',
  '1. ',
  '    ',
  '> ',
  '## ',
  '| ',
  '|',
  '---',
  '```',
  '**',
  '__',
  '*',
  '_',
  '~~',
  '`',
  '\\',
  ' ',
  ': ',
  '. ',
  '<!-- ',
  ' -->',
  '[',
  ']',
  '(',
  ')',
  '<b>',
  '</b>',
  '<https://example.org/#1>',
  '[text](https://example.org/@a/b#12 "#3")',
  '[key]: ',
  '&amp;',
  'word',
  'a@b.example',
  '[ ] ',
  '[x] ',
  '[ACTION]',
  '@ana',
  '#12',
  'birds/nests#34',
  'GH-5',
  'Agenda',
  'Notes:',
  '@a_b',
  'x_y/z_w#12',
  'AI: ',
  'TODO ',
  '[AI @ben] ',
  'Decision: ',
  'RESOLVED:',
];

function nastyLines(): Record<string, string> {
  const fill = (piece: string) => piece.repeat(Math.ceil(200_000 / piece.length));
  return {
    'one word': fill('a'),
    names: fill('@a-'),
    handles: fill('@ana '),
    paths: fill('a/b.c-'),
    references: fill('birds/nests#12 '),
    'number signs': fill('#'),
    'blanks after a label': `Agenda${fill(' ')}.`,
    'label words': fill('Agenda items '),
    markers: fill('TODO: '),
    parentheses: fill('(@ana '),
  };
}

async function loadOniguruma() {
  const wasm = createRequire(`${process.cwd()}/package.json`).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
}

async function markdown(injected: { scopeName: string }[]): Promise<IGrammar> {
  const registry = new Registry({
    onigLib: Promise.resolve(oniguruma),
    getInjections: scope => (scope === 'text.html.markdown' ? injected.map(({ scopeName }) => scopeName) : []),
    loadGrammar: scope =>
      Promise.resolve(
        (injected.find(({ scopeName }) => scopeName === scope) as IRawGrammar | undefined) ?? readBuiltIn(scope),
      ),
  });
  return (await registry.loadGrammar('text.html.markdown'))!;
}

function readBuiltIn(scope: string): IRawGrammar | null {
  const name = builtIn[scope];
  return name
    ? (JSON.parse(readFileSync(`node_modules/tm-grammars/grammars/${name}.json`, 'utf8')) as IRawGrammar)
    : null;
}

interface Token {
  start: number;
  end: number;
  scopes: string[];
}

function tokenize(grammar: IGrammar, text: string): { line: string; tokens: Token[] }[] {
  let state = INITIAL;
  return text.split('\n').map(line => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return {
      line,
      tokens: result.tokens.map(({ startIndex, endIndex, scopes }) => ({
        start: startIndex,
        end: Math.min(endIndex, line.length),
        scopes,
      })),
    };
  });
}

function scopesByCharacter(grammar: IGrammar, text: string): string[][] {
  return tokenize(grammar, text).flatMap(({ tokens }) =>
    tokens.flatMap(({ start, end, scopes }) => Array<string[]>(end - start).fill(scopes)),
  );
}

const drawing = /^ *\^+ \S+$/;

function undrawn(text: string): string {
  return text
    .split('\n')
    .filter(line => !drawing.test(line))
    .join('\n');
}

function draw(grammar: IGrammar, text: string): string {
  return tokenize(grammar, text)
    .flatMap(({ line, tokens }) => [line, ...tokens.flatMap(carets)])
    .join('\n');
}

function carets({ start, end, scopes }: Token): string[] {
  return scopes
    .filter(scope => OURS.test(scope))
    .map(scope => `${' '.repeat(start)}${'^'.repeat(end - start)} ${scope.replace(OURS, '')}`);
}

/** `[x]` and `[ACTION]` are reference links to Markdown. Here alone our scopes stand in place of its own. */
function isBracketed(scope: string): boolean {
  return /^(constant\.language\.task|keyword\.control\.action\.bracketed)\..*hangout-notes$/.test(scope);
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return Math.round(performance.now() - start);
}
