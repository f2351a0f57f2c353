import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/core/text/edits';
import { readBlocks } from '../../src/core/markdown/blocks';
import { markdownBlocks } from '../../src/core/markdown/remarkTree';
import type { Problem } from '../../src/core/linter/checkNote';
import { SourceText } from '../../src/core/text/sourceText';
import { markSpans } from './support/notes';
import { checkText } from './support/rules';
import { numRuns } from './support/runs';
import { structureByBlocks, structureByRemark } from './support/structure';

const check = (text: string): Problem[] => checkText(text).filter(({ rule }) => rule.id.startsWith('list/'));

const head = '# Harbor call\n\n';
const written = (drawnText: string): string => head + drawnText.replaceAll('⏎', '\n').replaceAll('→', '\t');

/** What is found is drawn as «…»; the last fix of the first finding, which is for the whole list, gives the fixed text. */
function assertFinds(rule: string, drawnText: string, message: string, fixed?: string): void {
  it(`${rule}: ${drawnText}`, () => {
    const text = written(drawnText).replace(/[«»]/g, '');
    const found = check(text).filter(problem => problem.rule.id === rule);
    assert.equal(markSpans(text, found), written(drawnText));
    assert.equal(found[0]!.message, message);
    const fix = found[0]!.fixes.at(-1);
    assert.equal(fix && applyEdits(text, fix.edits), fixed === undefined ? undefined : written(fixed));
    if (fixed !== undefined)
      assert.deepEqual(
        check(written(fixed)).map(problem => problem.message),
        [],
      );
  });
}

const assertClean = (text: string): void =>
  void it(`nothing: ${text}`, () =>
    assert.deepEqual(
      check(written(text)).map(({ message }) => message),
      [],
    ));

describe('Rules: list/broken-bullet', () => {
  const broken = (drawnText: string, text: string, fixed: string): void =>
    assertFinds(
      'list/broken-bullet',
      drawnText,
      `Markdown does not take “${text}” for the text of this bullet, which stands alone on its line.`,
      fixed,
    );
  broken('«*⏎Tides»', 'Tides', '* Tides');
  broken('«-⏎Tides»⏎«-⏎Piers»', 'Tides', '- Tides⏎- Piers');
  broken('«- ⏎Tides»⏎go on⏎  and on', 'Tides', '- Tides⏎go on⏎  and on');
  broken('«1.⏎Tides»⏎«2.⏎Piers»', 'Tides', '1. Tides⏎2. Piers');
  broken('- a⏎  «-⏎Tides»⏎  - b⏎«-⏎Piers»', 'Tides', '- a⏎  - Tides⏎  - b⏎- Piers');
  broken('«*  ⏎[ ] **Tides**»', 'Tides', '* [ ] **Tides**');
  broken('«-⏎       Tides»', 'Tides', '- Tides');
  broken('Agenda:⏎«-⏎  Tides»⏎- Piers', 'Tides', 'Agenda:⏎- Tides⏎- Piers');
  broken('«-⏎Tides»⏎  - b⏎⏎  more', 'Tides', '- Tides⏎  - b⏎⏎  more');
  // The list is indented too: behind a bullet that is code, text would be code.
  broken('    «-⏎Tides»', 'Tides', '- Tides');
  broken('1. a⏎  «-⏎Tides»', 'Tides', '1. a⏎   - Tides');
  for (const text of [
    '-⏎  Tides',
    '- a⏎-⏎  Tides',
    '-⏎⏎Tides',
    '-⏎- a',
    '-',
    'Tide⏎---⏎words',
    '1.⏎   Tides',
    '- a⏎-⏎⏎words',
  ])
    assertClean(text);

  it('mends one item, or all of the list', () => {
    const text = written('-⏎a⏎-⏎b⏎⏎words⏎⏎-⏎c');
    const [first] = check(text);
    assert.deepEqual(
      first!.fixes.map(({ title }) => title),
      ['Put the text beside its bullet', 'Put the text of all 2 bullets of this list beside them'],
    );
    assert.deepEqual(
      first!.fixes.map(({ edits }) => applyEdits(text, edits)),
      ['- a⏎-⏎b⏎⏎words⏎⏎-⏎c', '- a⏎- b⏎⏎words⏎⏎-⏎c'].map(written),
    );
  });
});

describe('Rules: list/nesting', () => {
  const part = (
    drawnText: string,
    [text, above, column, aboveColumn]: [string, string, number, number],
    fixed?: string,
  ): void =>
    assertFinds(
      'list/nesting',
      drawnText,
      `Markdown does not take “${text}” for a part of “${above}”: it begins in column ${column}, the text above in column ${aboveColumn}.`,
      fixed,
    );
  const taken = (drawnText: string, text: string, as: string, fixed?: string): void =>
    assertFinds('list/nesting', drawnText, `Markdown takes “${text}” for ${as}: it stands too far in.`, fixed);

  part('1. a⏎  «- b»⏎2. c⏎  - d', ['b', 'a', 3, 4], '1. a⏎   - b⏎2. c⏎   - d');
  part('10. a⏎   «* b»⏎     * c⏎       more', ['b', 'a', 4, 5], '10. a⏎    * b⏎      * c⏎        more');
  part(
    '1. a⏎  «- b»⏎    ```⏎    code⏎      deeper⏎    ```⏎⏎    words⏎  lazy',
    ['b', 'a', 3, 4],
    '1. a⏎   - b⏎     ```⏎     code⏎       deeper⏎     ```⏎⏎     words⏎   lazy',
  );
  part('1. a⏎  «- b»⏎goes on⏎⏎words⏎⏎1. c', ['b', 'a', 3, 4], '1. a⏎   - b⏎goes on⏎⏎words⏎⏎1. c');
  part('1. a⏎  «- b»⏎   - c', ['b', 'a', 3, 4], '1. a⏎   - b⏎   - c');
  taken('- a⏎⏎       «- b»', 'b', 'code', '- a⏎⏎  - b');
  taken('- a⏎        «- b»⏎          - c', 'b', 'text of the line above', '- a⏎  - b⏎    - c');
  taken(
    '- a⏎    - b⏎            «- c»⏎        - d',
    'c',
    'text of the line above',
    '- a⏎    - b⏎        - c⏎        - d',
  );
  taken('- a⏎→→«- b»⏎→→→- c', 'b', 'text of the line above', '- a⏎  - b⏎      - c');
  taken('words⏎    «- b»⏎    - c', 'b', 'text of the line above', 'words⏎- b⏎- c');
  taken('    «- b»⏎⏎      more⏎    - c', 'b', 'code', '- b⏎⏎  more⏎- c');
  part('1. a⏎ «- b»⏎ - c⏎2. d', ['b', 'a', 2, 4], '1. a⏎   - b⏎   - c⏎2. d');
  part('1. a⏎  «1. b»⏎  2. c⏎2. d', ['b', 'a', 3, 4], '1. a⏎   1. b⏎   2. c⏎2. d');
  part('- a⏎  1. b⏎    «1. c»⏎      1. d⏎- e', ['c', 'b', 5, 6], '- a⏎  1. b⏎     1. c⏎        1. d⏎- e');
  // A tab of the code is the code's own.
  part('1. a⏎  «- b»⏎    ```⏎→make⏎    ```', ['b', 'a', 3, 4]);
  // One finding for a list, whatever there is.
  part('1. a⏎  «- b»⏎⏎2. c⏎            - d', ['b', 'a', 3, 4], '1. a⏎   - b⏎⏎2. c⏎   - d');
  for (const text of [
    '- a⏎⏎      steps:⏎        - b⏎        - c⏎⏎- d',
    '- a⏎⏎      $ ls⏎      - b⏎      - c',
    '- a⏎⏎      + b⏎      - c',
    '1. a⏎⏎       steps:⏎         - b',
    ' 9. a⏎10. b',
    '- a⏎  - b⏎    - c',
    '* a⏎    * b⏎        * c',
    '- a⏎→- b⏎→→- c',
    '1. a⏎   - b',
    '1. a⏎    - b',
    '- a⏎ - b⏎  - c',
    ' - a⏎ - b⏎   - c',
    '-  a⏎   - b',
    '- a⏎⏎      words⏎- b',
    '- a⏎⏎words⏎⏎  - b',
    '• a⏎        • b',
    '* * a⏎  * b',
    '- a⏎  [ ] b',
    '    steps:⏎    - a⏎      - b',
    '```⏎    - a⏎```',
    '<ul>⏎<li>a⏎</ul>',
    '- [ ] a⏎  - [x] b',
    '> 1. a⏎>   - b',
  ])
    assertClean(text);

  it('asks where a list may be meant for code, and nowhere else', () => {
    const judgements = ['    - a', 'words⏎    - a', '1. a⏎  - b', '- a⏎⏎       - b'].map(
      text => check(written(text)).at(-1)!.fixes[0]!.isSuggestion,
    );
    assert.deepEqual(judgements, [true, false, false, false]);
  });

  it('keeps line ends', () => {
    const text = written('1. a⏎  - b⏎  -⏎c⏎').replaceAll('\n', '\r\n');
    assert.equal(
      applyEdits(text, check(text)[0]!.fixes[0]!.edits),
      written('1. a⏎   - b⏎   - c⏎').replaceAll('\n', '\r\n'),
    );
  });

  it('is silent in a file that is about no meeting', () => {
    assert.deepEqual(checkText('1. a\n  - b\n', { path: 'docs/piers.md' }), []);
  });
});

/** Lists as they are written by hand: each item some columns from its parent, some bullets alone, text that goes on, code. */
// No other number: where it stands too far in to be code, it may be text of the line above.
const marker = fc.constantFrom('-', '*', '+', '1.', '1)');
const step = fc.constantFrom(...['', ' ', '  ', '   ', '    ', '     ', '        ', '\t', '\t\t']);
const gap = fc.constantFrom(' ', ' ', ' ', '  ', '   ', '\t', '\n', ' \n', '\n  ', '\n      ');
const text = fc.constantFrom(
  'Tides',
  'the **pier**',
  '[ ] lantern',
  '[x] buoys',
  '`a b`',
  '@mara: no',
  '2.5',
  '潮',
  'go\nand',
  'go\n    and',
);
const under = fc.constantFrom(
  '',
  '',
  '',
  '',
  '\n',
  '\n\n  words\n',
  '\n\n     words\n',
  '\n  ```\n  - code\n    deep\n  ```',
  '\n  > quote',
  '\n\n  # Pier',
  '\n\nwords\n',
);
const item = fc.tuple(step, marker, gap, text, under).map(([indent, mark, space, words, more]) => {
  const own = more.replaceAll('\n  ', `\n${indent}  ${' '.repeat(mark.length - 1)}`);
  // A box alone on its line is an item to us, and never to Markdown.
  return `${indent}${mark}${words.startsWith('[') ? ' ' : space}${words}${own}`;
});
const drawnList = fc
  .tuple(fc.constantFrom('', '# Pier\n\n', 'words\n'), fc.array(item, { minLength: 1, maxLength: 8 }))
  .map(([first, items]) => `${first}${items.join('\n')}\n`);

/** All of a text's blocks, wherever they stand. */
function blocksOf(note: string): unknown[] {
  const source = new SourceText(note);
  return readBlocks(source).map(({ kind, depth, ordered, checkbox, textStart, textEnd }) => [
    kind,
    depth,
    ordered,
    checkbox,
    source.text.slice(textStart, textEnd),
  ]);
}

/** Quotes and code that stand too far in are no matter of lists; what looks like a list within indented code is left alone. */
function assertSameItems(note: string): void {
  if (hasIndentedCode(note)) return;
  const [ours, theirs] = [structureByBlocks, structureByRemark].map(read =>
    read(note).filter(line => line.includes('item')),
  );
  assert.deepEqual(ours, theirs, note);
}

const isIndented = (note: string, { kind, start }: { kind: string; start: number }): boolean =>
  kind === 'code' && note[start] !== '`';

/** To us, or to Markdown: what looks like code in a list is left alone. */
const hasIndentedCode = (note: string): boolean =>
  [...readBlocks(new SourceText(note)), ...markdownBlocks(note)].some(block => isIndented(note, block));

describe('Rules: lists, however they are drawn', function () {
  this.timeout(120_000);

  it('what is mended is read as before, by Markdown too, and needs no more mending', () => {
    fc.assert(
      fc.property(drawnList, note => {
        for (const { fixes } of check(note)) {
          for (const { edits } of fixes) {
            const fixed = applyEdits(note, edits);
            assert.deepEqual(blocksOf(fixed), blocksOf(note));
            assert.equal(fixed.replace(/\s+/g, ' ').trim(), note.replace(/\s+/g, ' ').trim());
          }
        }
        const all = mendAll(note);
        assert.deepEqual(
          check(all).flatMap(({ fixes }) => fixes),
          [],
        );
        if (check(all).length === 0) assertSameItems(all);
      }),
      { numRuns },
    );
  });

  it('what is not found is read alike', () => {
    fc.assert(
      fc.property(drawnList, note => {
        if (check(note).length === 0) assertSameItems(note);
      }),
      { numRuns },
    );
  });
});

/** With the fix for the whole list of one finding after the other, as long as there is one. */
function mendAll(note: string): string {
  const fix = check(note)
    .find(({ fixes }) => fixes.length > 0)
    ?.fixes.at(-1);
  return fix ? mendAll(applyEdits(note, fix.edits)) : note;
}
