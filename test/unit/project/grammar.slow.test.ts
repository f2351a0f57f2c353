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

/** Long lines by name, as a text that is repeated. The Markdown grammar alone takes linear time for all of them. */
const repeatedTexts: Readonly<Record<string, string>> = {
  spaces: ' ',
  asterisks: '*',
  'asterisks and spaces': '* ',
  'words with an asterisk': 'a* ',
  'words in italics': '*a* ',
  digits: '1',
  numbers: '1 ',
  'at signs': '@',
  handles: '@ana ',
  'names with hyphens': '@a-',
  'number signs': '#',
  'number signs and spaces': '# ',
  references: 'birds/nests#12 ',
  'issue numbers': '#1 ',
  'closing brackets': ']',
  'empty brackets': '[]',
  'check boxes': '[x] ',
  'markers of action items': 'AI: ',
  'markers without a name': 'TODO: ',
  'markers in brackets': '[AI @b] ',
  'one word': 'a',
  'capital letters': 'A ',
  'words with underscores': 'a_',
  'words with hyphens': 'a-',
  folders: 'a/',
  paths: 'a/b.c-',
  'label words': 'Agenda items ',
  parentheses: '(@ana ',
  images: '![Ana](a.png) ',
  sentences: 'Mara said that the pier (see birds/nests#12) is open. ',
};

const longLines: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(
    Object.entries(repeatedTexts).map(([name, text]) => [name, (length: number): string => repeat(text, length)]),
  ),
  'handles in a heading': length => `# ${repeat('@ana ', length)}`,
  'spaces after a label': length => `Agenda${repeat(' ', length)}.`,
  'spaces after a marker': length => `TODO${repeat(' ', length)}.`,
  'number signs after a label': length => `Agenda ${repeat('#', length)}.`,
};

/**
 * Lines by name, as a start and a text that is repeated. Markdown tokenizes the nested text apart from the line. For
 * most of these lines, the Markdown grammar itself takes quadratic time.
 */
const nestedTexts: Readonly<Record<string, readonly [start: string, text: string]>> = {
  links: ['', '[Ana](https://a.example/1), '],
  'reference links': ['', '[Ana][a], '],
  'links in italics': ['', '*[a](b)* '],
  'links in a heading': ['## ', '[Ana](b) '],
  'struck-through words': ['', '~~a~~ '],
};

const shortLength = 50_000;
const longLength = 4 * shortLength;
/** Linear time is 4 times as much for the long line, quadratic time 16 times. */
const maxGrowth = 9;
/** How much longer than the Markdown grammar alone. Most of it is for tokens that Markdown alone does not have. */
const maxSlowdown = 25;

const nestedLength = 10_000;
/** If each link makes the patterns search the rest of the line, the factor is 10 or more. */
const maxNestedSlowdown = 4;
/**
 * Table rows are slower: a cell has the same scopes as its row. So both use the same patterns, and each cell makes them
 * search the rest of the row again. This limit only keeps the number of these patterns small.
 */
const maxRowSlowdown = 30;

/** In milliseconds. Below this, the measurement is too inaccurate. */
const tolerance = 40;
/** The time for one line, in milliseconds. A grammar that needs more is too slow, however long Markdown takes. */
const timeLimit = 15_000;

describe('The grammar', function () {
  this.timeout(120_000);
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
      const short = assertFast(createLine(shortLength), maxSlowdown);
      const long = assertFast(createLine(longLength), maxSlowdown);
      assert.ok(long <= maxGrowth * short + tolerance, `${short} ms for 50 KB, ${long} ms for 200 KB`);
    });
  }

  for (const [name, [start, text]] of Object.entries(nestedTexts)) {
    it(`takes about as long as Markdown for a line of ${name}`, () => {
      assertFast(start + repeat(text, nestedLength), maxNestedSlowdown);
    });
  }

  it('does not take much longer than Markdown for a table row of names', () => {
    assertFast(`| ${repeat('Ana | ', nestedLength)}`, maxRowSlowdown);
  });

  /** Asserts that a line does not take much longer than with the Markdown grammar alone. Returns the milliseconds. */
  function assertFast(line: string, slowdown: number): number {
    const reference = milliseconds(grammars.markdown, line);
    const time = milliseconds(grammars.combined, line);
    assert.ok(time <= slowdown * reference + tolerance, `${time} ms, without the extension ${reference} ms`);
    return time;
  }
});

const repeat = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));

/** The processor time to tokenize a line: the shortest of several runs, because other work only makes a run longer. */
function milliseconds(grammar: IGrammar, line: string): number {
  const times: number[] = [];
  while (times.length < 3 && !times.includes(Infinity)) times.push(measure(grammar, line));
  return times.includes(Infinity) ? Infinity : Math.round(Math.min(...times));
}

function measure(grammar: IGrammar, line: string): number {
  const start = process.cpuUsage();
  const { stoppedEarly } = grammar.tokenizeLine(line, null, timeLimit);
  const { user, system } = process.cpuUsage(start);
  return stoppedEarly ? Infinity : (user + system) / 1000;
}
