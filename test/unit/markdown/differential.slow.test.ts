import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { markdownDocument } from '../support/markdownDocuments';
import { numRuns, seed } from '../support/runs';
import { outlineByBlockReader, outlineByRemark } from '../support/structure';

const sample = 'test/fixtures/sample';

/** Notes that the block reader reads differently on purpose, because their authors meant something else. */
const intendedDifferences: Readonly<Record<string, string>> = {
  'harbor-lights/_posts/2015-04-17-weekly-harbor-lights-hangout-notes.md':
    'bullets alone on their lines are underlines of headings in Markdown',
  'harbor-lights/_posts/2015-04-24-weekly-harbor-lights-hangout-notes.md': '“* *” is one item',
};

function assertSameOutline(text: string): void {
  assert.deepEqual(outlineByBlockReader(text), outlineByRemark(text), text);
}

describe('The block reader and remark', function () {
  this.timeout(600_000);

  it(`agree in ${numRuns} documents, seed ${seed}`, () => {
    fc.assert(fc.property(markdownDocument, assertSameOutline), { numRuns });
  });

  for (const file of globSync('**/*.md', { cwd: sample }).toSorted()) {
    const text = readFileSync(`${sample}/${file}`, 'utf8');
    const difference = intendedDifferences[file];
    if (difference === undefined) it(`agree in ${file}`, () => assertSameOutline(text));
    else it(`differ in ${file}: ${difference}`, () => assert.throws(() => assertSameOutline(text)));
  }
});
