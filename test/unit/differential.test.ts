import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { markdownDocument } from './support/markdownDocuments';
import { numRuns, seed } from './support/runs';
import { structureByBlocks, structureByRemark } from './support/structure';

const sample = 'test/fixtures/sample';

/** Notes whose Markdown is broken, and read as their writers meant it. */
const mended: Readonly<Record<string, string>> = {
  'harbor-lights/_posts/2015-04-17-weekly-harbor-lights-hangout-notes.md':
    'bullets alone on their lines, which Markdown takes for underlines',
  'harbor-lights/_posts/2015-04-24-weekly-harbor-lights-hangout-notes.md': '“* *” is one bullet',
};

function assertSame(text: string): void {
  assert.deepEqual(structureByBlocks(text), structureByRemark(text), text);
}

describe('Blocks are those of remark', function () {
  this.timeout(600_000);

  it(`in ${numRuns} documents of seed ${seed}`, () => {
    fc.assert(fc.property(markdownDocument, assertSame), { numRuns });
  });

  for (const file of globSync('**/*.md', { cwd: sample }).toSorted()) {
    const text = readFileSync(`${sample}/${file}`, 'utf8');
    const why = mended[file];
    if (why === undefined) it(`in ${file}`, () => assertSame(text));
    else it(`but for what we mend in ${file}: ${why}`, () => assert.throws(() => assertSame(text)));
  }
});
