import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { IGrammar } from 'vscode-textmate';
import { assertOnlyAddsScopes } from '../support/grammarFixtures';
import { loadGrammars, type Grammars } from '../support/textMate';
import '../support/runs';

/** Parts of random lines: the syntax of Markdown, and what the extension recognizes. */
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

/** Long lines by name, as a text that is repeated. None of them is slow for the Markdown grammar itself. */
const repeatedTexts: Readonly<Record<string, string>> = {
  'one word': 'a',
  'words with underscores': 'a_',
  'words with hyphens': 'a-',
  'names with hyphens': '@a-',
  handles: '@ana ',
  folders: 'a/',
  paths: 'a/b.c-',
  references: 'birds/nests#12 ',
  'number signs': '#',
  'label words': 'Agenda items ',
  markers: 'TODO: ',
  brackets: '[x] ',
  parentheses: '(@ana ',
  sentences: 'Mara said that the pier (see birds/nests#12) is open. ',
};

const longLines: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(
    Object.entries(repeatedTexts).map(([name, text]) => [name, (length: number): string => repeat(text, length)]),
  ),
  'spaces after a label': length => `Agenda${repeat(' ', length)}.`,
  'spaces after a marker': length => `TODO${repeat(' ', length)}.`,
};

const shortLength = 50_000;
const longLength = 4 * shortLength;
/** Linear time is 4 times as much for the long line, quadratic time 16 times. */
const maxGrowth = 9;
/** How much longer than the Markdown grammar alone. Most of it is for tokens that Markdown alone does not have. */
const maxSlowdown = 25;
/** In milliseconds. Below this, the measurement is too inaccurate. */
const tolerance = 40;

describe('The grammar', function () {
  this.timeout(60_000);
  let grammars: Grammars;
  before(async () => {
    grammars = await loadGrammars();
  });

  it('keeps the scopes of Markdown in random text', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...pieces), { maxLength: 8 })), lines =>
        assertOnlyAddsScopes(grammars, lines.map(line => line.join('')).join('\n')),
      ),
      { numRuns: 1000 },
    );
  });

  for (const [name, createLine] of Object.entries(longLines)) {
    it(`takes linear time for a line of ${name}`, () => {
      const short = assertFast(createLine(shortLength));
      const long = assertFast(createLine(longLength));
      assert.ok(long <= maxGrowth * short + tolerance, `${short} ms for 50 KB, ${long} ms for 200 KB`);
    });
  }

  /** Asserts that a line does not take much longer than with the Markdown grammar alone. Returns the milliseconds. */
  function assertFast(line: string): number {
    const time = milliseconds(grammars.combined, line);
    const reference = milliseconds(grammars.markdown, line);
    assert.ok(time <= maxSlowdown * reference + tolerance, `${time} ms, without the extension ${reference} ms`);
    return time;
  }
});

const repeat = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));

/** The time to tokenize a line: the shortest of several runs, because other programs can only make a run longer. */
function milliseconds(grammar: IGrammar, line: string): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    grammar.tokenizeLine(line, null);
    return performance.now() - start;
  });
  return Math.round(Math.min(...times));
}
