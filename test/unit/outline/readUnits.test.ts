import assert from 'node:assert/strict';
import { readUnits } from '../../../src/core/outline/readUnits';
import { SourceText } from '../../../src/core/text/sourceText';
import { joinLines } from '../support/notes';

/** The units of a text as `line form level text`, indented by their depth below other units. */
function outlineOf(text: string): string[] {
  const units = readUnits(new SourceText(text), 0);
  const depthOf = (index: number | null): number => (index === null ? 0 : 1 + depthOf(units[index]!.parent));
  return units.map(
    ({ line, form, level, text, parent }) => `${'  '.repeat(depthOf(parent))}${line + 1} ${form} ${level} ${text}`,
  );
}

describe('readUnits', () => {
  const cases: readonly (readonly [name: string, lines: readonly string[], outline: readonly string[]])[] = [
    ['headings below one another', ['# A', '## B', '# C'], ['1 heading 1 A', '  2 heading 2 B', '3 heading 1 C']],
    ['a heading without a space', ['##Tides'], ['1 heading 2 Tides']],
    ['an underlined heading', ['Tides', '==='], ['1 heading 1 Tides']],
    ['an underlined heading in bold', ['**Tides**', '---', '# A'], ['1 heading 2 Tides', '3 heading 1 A']],
    ['a tag that is not a heading', ['#tides at noon'], ['1 line 0 #tides at noon']],
    ['nested items', ['- a', '  - b', '- c'], ['1 item 0 a', '  2 item 1 b', '3 item 0 c']],
    [
      'bullets below numbers that lost their indentation',
      ['1. a', '- b', '2. c'],
      ['1 item 0 a', '  2 item 1 b', '3 item 0 c'],
    ],
    ['a bullet without a space', ['-Tides'], ['1 item 0 Tides']],
    ['bullets of other programs', ['• a', '◦ b', '⦁ c'], ['1 item 0 a', '2 item 0 b', '3 item 0 c']],
    ['a bullet before a bullet', ['* * Tides'], ['1 item 0 Tides']],
    ['text below an empty bullet', ['-', '  Tides'], ['2 item 0 Tides']],
    ['escaped numbers', ['1\\. Mara', '2\\. Odile'], ['1 item 0 Mara', '2 item 0 Odile']],
    ['Roman and Chinese numbers', ['I.) Tides', '二、灯塔'], ['1 item 0 Tides', '2 item 0 灯塔']],
    [
      'labels',
      ['Agenda:', '- a', '**Notes**', '- b'],
      ['1 label 0 Agenda:', '  2 item 0 a', '3 label 0 Notes', '  4 item 0 b'],
    ],
    ['lines of a paragraph', ['Mara', 'Odile'], ['1 line 0 Mara', '2 line 0 Odile']],
    ['the rest of an item', ['- a', '  and more', '- b'], ['1 item 0 a', '3 item 0 b']],
    ['rows of a table', ['| a | b |', '| - | - |', '| c | d |'], ['1 row 0 a | b', '3 row 0 c | d']],
    ['the first line of a cell', ['| 1 | Tides<br>Ropes |'], ['1 row 0 1 | Tides']],
    ['HTML', ['<summary>May 3</summary>', '<li>Tides</li>'], ['1 tag 0 May 3', '2 item 0 Tides']],
    ['a quote', ['> - a'], ['1 item 0 a']],
    ['no code', ['```', '- a', '```', '', '    words'], []],
    ['a list in indented code', ['text', '', '    - a'], ['1 line 0 text', '3 item 0 a']],
    ['no comment', ['<!-- a', 'b -->', 'c'], ['3 line 0 c']],
    ['no rule and no empty marker', ['---', '**', 'a'], ['3 line 0 a']],
  ];
  for (const [name, lines, outline] of cases) {
    it(name, () => assert.deepEqual(outlineOf(joinLines(...lines)), outline));
  }

  it('reads list numbers, check boxes and positions', () => {
    const text = '- [x] **Paint** the pier\n1. a\n';
    const [task, numbered] = readUnits(new SourceText(text), 0);
    assert.deepEqual(
      [task!.task, task!.text, text.slice(task!.start, task!.end)],
      ['done', 'Paint the pier', '**Paint** the pier'],
    );
    assert.deepEqual([numbered!.number, numbered!.task], ['1', null]);
  });
});
