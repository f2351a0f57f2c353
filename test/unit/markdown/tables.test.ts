import assert from 'node:assert/strict';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { readTable } from '../../../src/core/markdown/tables';
import { SourceText } from '../../../src/core/text/sourceText';

/** Asserts the cells of a table without the empty cell at the end of each row. `⏎` stands for a line break. */
function assertRows(text: string, ...expected: string[][]): void {
  it(text, () => {
    const source = new SourceText(text.replaceAll('⏎', '\n'));
    const [table] = readBlocks(source);
    assert.equal(table!.kind, 'table');
    assert.deepEqual(
      readTable(source, table!).map(({ cells }) => cells.slice(0, -1)),
      expected,
    );
  });
}

describe('Tables', () => {
  assertRows('| Who | What |⏎|---|:-:|⏎| Mara | tides |', ['Who', 'What'], ['Mara', 'tides']);
  assertRows('Who | What⏎--- | ---⏎Mara | tides', ['Who', 'What'], ['Mara', 'tides']);
  assertRows('| Who |⏎|---|⏎| **Mara**<br>Tobin |', ['Who'], ['Mara Tobin']);
  assertRows('| What |⏎|---|⏎| a \\| b and `c | d` |', ['What'], ['a | b and c | d']);
  assertRows('| Who | What |⏎|---|---|⏎|  | tides |', ['Who', 'What'], ['', 'tides']);
});
