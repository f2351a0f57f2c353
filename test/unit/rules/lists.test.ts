import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edits';
import { formatMessage } from '../../../src/core/text/message';
import type { Problem } from '../../../src/core/linter/checkNote';
import { markSpans } from '../support/notes';
import { listProblems } from '../support/ruleCases';
import { checkText, contextOf } from '../support/rules';

const check = (text: string): Problem[] => checkText(text).filter(({ rule }) => rule.id.startsWith('list/'));

const heading = '# Harbor call\n\n';

/** Returns the text of a note with a list, in which `⏎` is a line break and `→` is a tab. */
const noteWith = (list: string): string => heading + list.replaceAll('⏎', '\n').replaceAll('→', '\t');

/**
 * Adds a test: the rule reports exactly the spans marked as «…». The last fix of the first finding, which fixes the
 * whole list, results in `fixed` and leaves no problems. Without `fixed`, there must be no fix.
 */
function assertFinds(rule: string, markedList: string, message: string, fixed?: string): void {
  it(`${rule}: ${markedList}`, () => {
    const text = noteWith(markedList).replace(/[«»]/g, '');
    const found = check(text).filter(problem => problem.rule.id === rule);
    assert.equal(markSpans(text, found), noteWith(markedList));
    assert.equal(formatMessage(found[0]!.message), message);
    const fix = found[0]!.fixes.at(-1);
    assert.equal(fix && applyEdits(text, fix.edits), fixed === undefined ? undefined : noteWith(fixed));
    if (fixed !== undefined) assert.deepEqual(listProblems(check(noteWith(fixed))), []);
  });
}

/** Adds a test: neither list rule reports anything. */
const assertClean = (list: string): void =>
  void it(`no list rule: ${list}`, () => {
    const text = noteWith(list);
    assert.ok(contextOf(text).note.mayBeMeeting);
    assert.deepEqual(listProblems(check(text)), []);
  });

describe('Rule list/broken-bullet', () => {
  const reports = (markedList: string, text: string, fixed: string): void =>
    assertFinds(
      'list/broken-bullet',
      markedList,
      `"${text}" is not part of this list item, because the bullet is alone on its line.`,
      fixed,
    );
  reports('«*⏎Tides»', 'Tides', '* Tides');
  reports('«-⏎Tides»⏎«-⏎Piers»', 'Tides', '- Tides⏎- Piers');
  reports('«- ⏎Tides»⏎go on⏎  and on', 'Tides', '- Tides⏎go on⏎  and on');
  reports('«1.⏎Tides»⏎«2.⏎Piers»', 'Tides', '1. Tides⏎2. Piers');
  reports('- a⏎  «-⏎Tides»⏎  - b⏎«-⏎Piers»', 'Tides', '- a⏎  - Tides⏎  - b⏎- Piers');
  reports('«*  ⏎[ ] **Tides**»', 'Tides', '* [ ] **Tides**');
  reports('«-⏎       Tides»', 'Tides', '- Tides');
  reports('Agenda:⏎«-⏎  Tides»⏎- Piers', 'Tides', 'Agenda:⏎- Tides⏎- Piers');
  reports('«-⏎Tides»⏎  - b⏎⏎  more', 'Tides', '- Tides⏎  - b⏎⏎  more');
  // The fix also changes the indentation: next to a bullet that Markdown reads as code, the text would be code.
  reports('    «-⏎Tides»', 'Tides', '- Tides');
  reports('1. a⏎  «-⏎Tides»', 'Tides', '1. a⏎   - Tides');
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

  it('fixes one item or the whole list', () => {
    const text = noteWith('-⏎a⏎-⏎b⏎⏎words⏎⏎-⏎c');
    const [first] = check(text);
    assert.deepEqual(
      first!.fixes.map(({ title }) => formatMessage(title)),
      ['Move the text next to its bullet', 'Move the text of all 2 items in this list next to their bullets'],
    );
    assert.deepEqual(
      first!.fixes.map(({ edits }) => applyEdits(text, edits)),
      ['- a⏎-⏎b⏎⏎words⏎⏎-⏎c', '- a⏎- b⏎⏎words⏎⏎-⏎c'].map(noteWith),
    );
  });
});

describe('Rule list/nesting', () => {
  const notNested = (
    markedList: string,
    [text, parent, column, parentColumn]: [string, string, number, number],
    fixed?: string,
  ): void =>
    assertFinds(
      'list/nesting',
      markedList,
      `"${text}" is not nested under "${parent}": it starts in column ${column}, ` +
        `but the text above starts in column ${parentColumn}.`,
      fixed,
    );
  const tooDeep = (markedList: string, text: string, readAs: string, fixed?: string): void =>
    assertFinds('list/nesting', markedList, `"${text}" is indented too far: Markdown reads it as ${readAs}.`, fixed);

  notNested('1. a⏎  «- b»⏎2. c⏎  - d', ['b', 'a', 3, 4], '1. a⏎   - b⏎2. c⏎   - d');
  notNested('10. a⏎   «* b»⏎     * c⏎       more', ['b', 'a', 4, 5], '10. a⏎    * b⏎      * c⏎        more');
  notNested(
    '1. a⏎  «- b»⏎    ```⏎    code⏎      deeper⏎    ```⏎⏎    words⏎  lazy',
    ['b', 'a', 3, 4],
    '1. a⏎   - b⏎     ```⏎     code⏎       deeper⏎     ```⏎⏎     words⏎   lazy',
  );
  notNested('1. a⏎  «- b»⏎goes on⏎⏎words⏎⏎1. c', ['b', 'a', 3, 4], '1. a⏎   - b⏎goes on⏎⏎words⏎⏎1. c');
  notNested('1. a⏎  «- b»⏎   - c', ['b', 'a', 3, 4], '1. a⏎   - b⏎   - c');
  tooDeep('- a⏎⏎       «- b»', 'b', 'code', '- a⏎⏎  - b');
  tooDeep('- a⏎        «- b»⏎          - c', 'b', 'text of the line above', '- a⏎  - b⏎    - c');
  tooDeep(
    '- a⏎    - b⏎            «- c»⏎        - d',
    'c',
    'text of the line above',
    '- a⏎    - b⏎        - c⏎        - d',
  );
  tooDeep('- a⏎→→«- b»⏎→→→- c', 'b', 'text of the line above', '- a⏎  - b⏎      - c');
  tooDeep('words⏎    «- b»⏎    - c', 'b', 'text of the line above', 'words⏎- b⏎- c');
  tooDeep('    «- b»⏎⏎      more⏎    - c', 'b', 'code', '- b⏎⏎  more⏎- c');
  notNested('1. a⏎ «- b»⏎ - c⏎2. d', ['b', 'a', 2, 4], '1. a⏎   - b⏎   - c⏎2. d');
  notNested('1. a⏎  «1. b»⏎  2. c⏎2. d', ['b', 'a', 3, 4], '1. a⏎   1. b⏎   2. c⏎2. d');
  notNested('- a⏎  1. b⏎    «1. c»⏎      1. d⏎- e', ['c', 'b', 5, 6], '- a⏎  1. b⏎     1. c⏎        1. d⏎- e');
  // There is no fix if the item has code with tabs at the start of its lines.
  notNested('1. a⏎  «- b»⏎    ```⏎→make⏎    ```', ['b', 'a', 3, 4]);
  // Each list is reported only once.
  notNested('1. a⏎  «- b»⏎⏎2. c⏎            - d', ['b', 'a', 3, 4], '1. a⏎   - b⏎⏎2. c⏎   - d');
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

  it('only suggests a fix if the list may be meant as code', () => {
    const areSuggestions = ['    - a', 'words⏎    - a', '1. a⏎  - b', '- a⏎⏎       - b'].map(
      text => check(noteWith(text)).at(-1)!.fixes[0]!.isSuggestion,
    );
    assert.deepEqual(areSuggestions, [true, false, false, false]);
  });

  it('keeps CRLF line endings', () => {
    const text = noteWith('1. a⏎  - b⏎  -⏎c⏎').replaceAll('\n', '\r\n');
    assert.equal(
      applyEdits(text, check(text)[0]!.fixes[0]!.edits),
      noteWith('1. a⏎   - b⏎   - c⏎').replaceAll('\n', '\r\n'),
    );
  });

  it('reports nothing in a file that is not about a meeting', () => {
    const list = '1. a\n  - b\n';
    assert.equal(check(list).length, 1);
    assert.deepEqual(checkText(list, { path: 'docs/piers.md' }), []);
  });
});
