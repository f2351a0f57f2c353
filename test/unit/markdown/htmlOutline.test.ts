import assert from 'node:assert/strict';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { expandHtmlBlocks } from '../../../src/core/markdown/htmlOutline';
import { SourceText } from '../../../src/core/text/sourceText';

/** Asserts the blocks of a text: kind, level or depth, and text. In the text, `⏎` stands for a line break. */
function assertBlocks(text: string, ...expected: string[]): void {
  it(text, () => {
    const source = new SourceText(text.replaceAll('⏎', '\n'));
    const blocks = expandHtmlBlocks(source, readBlocks(source)).map(
      ({ kind, level, depth, textStart, textEnd }) =>
        `${kind} ${level || depth}: ${source.text.slice(textStart, textEnd)}`,
    );
    assert.deepEqual(blocks, expected);
  });
}

describe('Headings and list items in HTML', () => {
  assertBlocks('<h2 id="a">Tides</h2>', 'heading 2: Tides');
  assertBlocks(
    '<ul>⏎<li>Tides⏎<ul>⏎<li> high ⏎</ul>⏎<li>Piers⏎</ul>',
    'item 0: Tides',
    'item 1: high',
    'item 0: Piers',
  );
  assertBlocks('<p>Tides</p>', 'html 0: <p>Tides</p>');
  assertBlocks('<!-- <h2>Tides</h2> -->');
  assertBlocks('- Tides⏎⏎<!-- Piers -->⏎⏎- Ropes', 'item 0: Tides', 'item 0: Ropes');
});
