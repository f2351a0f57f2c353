import assert from 'node:assert/strict';
import { readBlocks } from '../../../src/core/markdown/blocks';
import type { Block } from '../../../src/core/markdown/block';
import { SourceText } from '../../../src/core/text/sourceText';

/**
 * Asserts the blocks of a text. Each expected string contains the 1-based line, the kind, the properties and the text
 * of a block. In the text, `⏎` stands for a line break.
 */
function assertBlocks(text: string, ...expected: string[]): void {
  it(text.replaceAll('\t', '→'), () => assert.deepEqual(describeBlocks(text.replaceAll('⏎', '\n')), expected));
}

function describeBlocks(text: string): string[] {
  return readBlocks(new SourceText(text)).map(block => describeBlock(text, block));
}

function describeBlock(text: string, block: Block): string {
  const { kind, textStart, textEnd, textLine, level, depth, ordered, checkbox, isInDetails } = block;
  const properties = [
    kind === 'heading' && level,
    depth > 0 && `in ${depth}`,
    ordered && 'ordered',
    checkbox,
    isInDetails && 'in details',
  ]
    .filter(Boolean)
    .join(' ');
  return `${textLine + 1} ${kind}${properties && ` ${properties}`}: ${text.slice(textStart, textEnd)}`;
}

describe('Block reader: headings', () => {
  assertBlocks('# Tides', '1 heading 1: Tides');
  assertBlocks('###### Tides', '1 heading 6: Tides');
  assertBlocks('####### Tides', '1 paragraph: ####### Tides');
  assertBlocks('## Tides ##', '1 heading 2: Tides');
  assertBlocks('## Tides #12', '1 heading 2: Tides #12');
  assertBlocks('## C#', '1 heading 2: C#');
  assertBlocks('#', '1 heading 1: ');
  assertBlocks('##Tides', '1 heading 2: Tides');
  assertBlocks('#Tides', '1 heading 1: Tides');
  assertBlocks('#tag and more', '1 paragraph: #tag and more');
  assertBlocks('#12 is fixed', '1 paragraph: #12 is fixed');
  assertBlocks('##12 is fixed', '1 paragraph: ##12 is fixed');
  assertBlocks('   # Tides', '1 heading 1: Tides');
  assertBlocks('    # Tides', '1 code: # Tides');
  assertBlocks('words⏎# Tides', '1 paragraph: words', '2 heading 1: Tides');
  assertBlocks('Tides⏎===', '1 heading 1: Tides');
  assertBlocks('Tides⏎---', '1 heading 2: Tides');
  assertBlocks('Tides⏎⏎---', '1 paragraph: Tides', '3 break: ---');
  assertBlocks('Tides⏎=== no', '1 paragraph: Tides');
  assertBlocks('- Tides⏎  # Inner', '1 item: Tides', '2 heading 1 in 1: Inner');
});

describe('Block reader: lists', () => {
  assertBlocks('- a⏎- b', '1 item: a', '2 item: b');
  assertBlocks('- a⏎  - b⏎    - c⏎- d', '1 item: a', '2 item in 1: b', '3 item in 2: c', '4 item: d');
  assertBlocks('* a⏎\t* b⏎\t\t* c', '1 item: a', '2 item in 1: b', '3 item in 2: c');
  assertBlocks('* a⏎    * b⏎        * c', '1 item: a', '2 item in 1: b', '3 item in 2: c');
  assertBlocks('1. a⏎  * b', '1 item ordered: a', '2 item in 1: b');
  assertBlocks('* a⏎  1. b⏎  2. c', '1 item: a', '2 item in 1 ordered: b', '3 item in 1 ordered: c');
  assertBlocks('- a⏎ - b', '1 item: a', '2 item: b');
  assertBlocks('- a⏎⏎- b', '1 item: a', '3 item: b');
  assertBlocks('1. a⏎1. b⏎7) c', '1 item ordered: a', '2 item ordered: b', '3 item ordered: c');
  assertBlocks('- a⏎goes on⏎- b', '1 item: a', '3 item: b');
  assertBlocks('- a⏎⏎  more⏎- b', '1 item: a', '3 paragraph in 1: more', '4 item: b');
  assertBlocks('- a⏎⏎words⏎- b', '1 item: a', '3 paragraph: words', '4 item: b');
  assertBlocks('words⏎- a', '1 paragraph: words', '2 item: a');
  assertBlocks('words⏎1. a', '1 paragraph: words', '2 item ordered: a');
  assertBlocks('in the spring of⏎2015. Then', '1 paragraph: in the spring of');
  assertBlocks('-a', '1 paragraph: -a');
  assertBlocks('1.5 knots', '1 paragraph: 1.5 knots');
  assertBlocks('1234567890. a', '1 paragraph: 1234567890. a');
});

describe('Block reader: lists that CommonMark reads differently', () => {
  assertBlocks('*⏎Tides', '2 item: Tides');
  assertBlocks('*⏎    Tides⏎*⏎    Piers', '2 item: Tides', '4 item: Piers');
  assertBlocks('-⏎⏎Tides', '1 item: ', '3 paragraph: Tides');
  assertBlocks('* * Tides', '1 item: Tides');
  assertBlocks('- - - Tides', '1 item: Tides');
  assertBlocks('\\- Mara', '1 escaped: Mara');
  assertBlocks('1\\. Mara:', '1 escaped ordered: Mara:');
  assertBlocks('\\-Mara', '1 paragraph: \\-Mara');
  assertBlocks('• Tides⏎• Piers', '1 item: Tides', '2 item: Piers');
  assertBlocks('      - Tides', '1 item: Tides');
});

describe('Block reader: check boxes', () => {
  assertBlocks('- [ ] a', '1 item open: a');
  assertBlocks('- [x] a', '1 item done: a');
  assertBlocks('1. [X] a', '1 item ordered done: a');
  assertBlocks('- [] a', '1 item open: a');
  assertBlocks('- [y] a', '1 item: [y] a');
  assertBlocks('- [x](https://pier.example)', '1 item: [x](https://pier.example)');
  assertBlocks('-⏎  [x] a', '2 item done: a');
});

describe('Block reader: code', () => {
  assertBlocks('```⏎# a⏎- b⏎```⏎c', '1 code: ```', '5 paragraph: c');
  assertBlocks('~~~⏎```⏎~~~⏎c', '1 code: ~~~', '4 paragraph: c');
  assertBlocks('````⏎```⏎````⏎c', '1 code: ````', '4 paragraph: c');
  assertBlocks('```⏎# a', '1 code: ```');
  assertBlocks('```a``` b', '1 paragraph: ```a``` b');
  assertBlocks('- a⏎  ```⏎  # b⏎  ```⏎- c', '1 item: a', '2 code in 1: ```', '5 item: c');
  assertBlocks('- a⏎  ```⏎  # b⏎- c', '1 item: a', '2 code in 1: ```', '4 item: c');
  assertBlocks('- ```⏎  # b⏎  ```⏎- c', '1 item: ', '1 code in 1: ```', '4 item: c');
  assertBlocks('    ```⏎# a', '1 code: ```', '2 heading 1: a');
  assertBlocks('    > a⏎⏎    <!--⏎⏎# b', '1 code: > a', '3 code: <!--', '5 heading 1: b');
});

describe('Block reader: HTML', () => {
  assertBlocks('<!-- a -->⏎# b', '1 html: <!-- a -->', '2 heading 1: b');
  assertBlocks('<!--⏎# a⏎⏎- b⏎-->⏎c', '1 html: <!--', '6 paragraph: c');
  assertBlocks('<!-- a⏎# b', '1 html: <!-- a');
  assertBlocks('<div>⏎# a⏎</div>⏎⏎b', '1 html: <div>', '5 paragraph: b');
  assertBlocks('- a⏎  <p>⏎- b', '1 item: a', '2 html in 1: <p>', '3 item: b');
  assertBlocks('- a⏎  <!-- b⏎- c', '1 item: a', '2 html in 1: <!-- b', '3 item: c');
  assertBlocks('<b>a</b> words', '1 paragraph: <b>a</b> words');
  assertBlocks(
    '<details>⏎⏎# a⏎⏎- b⏎⏎</details>⏎⏎# c',
    '1 html in details: <details>',
    '3 heading 1 in details: a',
    '5 item in details: b',
    '7 html in details: </details>',
    '9 heading 1: c',
  );
  assertBlocks(
    '<details><summary>a</summary></details>⏎⏎# c',
    '1 html: <details><summary>a</summary></details>',
    '3 heading 1: c',
  );
});

describe('Block reader: quotes, tables, link definitions and thematic breaks', () => {
  assertBlocks('> a⏎> - b⏎lazy⏎⏎c', '1 quote: > a', '5 paragraph: c');
  assertBlocks('> a⏎>⏎b', '1 quote: > a', '3 paragraph: b');
  assertBlocks('- a⏎  > b⏎- c', '1 item: a', '2 quote in 1: > b', '3 item: c');
  assertBlocks('| a | b |⏎|---|---|⏎| c | d |⏎⏎e', '1 table: | a | b |', '5 paragraph: e');
  assertBlocks('a | b⏎--- | ---⏎- c', '1 table: a | b', '3 item: c');
  assertBlocks('| a |⏎|---|⏎| c |⏎# d', '1 table: | a |', '4 heading 1: d');
  assertBlocks('| a |⏎|-x-|', '1 paragraph: | a |');
  assertBlocks('[pier]: https://pier.example', '1 definition: [pier]: https://pier.example');
  assertBlocks('[pier]:', '1 paragraph: [pier]:');
  for (const line of ['***', '---', '___', '- - -', '* * *', '_  _  _']) assertBlocks(line, `1 break: ${line}`);
  assertBlocks('--', '1 paragraph: --');
  assertBlocks('- a⏎---⏎- b', '1 item: a', '2 break: ---', '3 item: b');
});

describe('Block reader: line endings', () => {
  const lines = ['# a', '', '- b', '  - c', '', '```', '# d', '```', '> e', '', '<!--', 'f -->', 'g', '---'];
  for (const [name, lineEnding] of [
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`${name} gives the same blocks as LF`, () =>
      assert.deepEqual(describeBlocks(lines.join(lineEnding)), describeBlocks(lines.join('\n'))));
  }
});
