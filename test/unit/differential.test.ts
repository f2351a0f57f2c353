import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { markdownDocument } from './support/markdownDocuments';
import { structureByBlocks, structureByRemark } from './support/structure';

/** `HANGOUT_NOTES_RUNS=20000 npm run test:unit` looks at more documents, `HANGOUT_NOTES_SEED` at the same ones again. */
const numRuns = Number(process.env['HANGOUT_NOTES_RUNS'] ?? 3000);
const seed = Number(process.env['HANGOUT_NOTES_SEED'] ?? Date.now() % 1_000_000_000);

function assertSame(text: string): void {
  assert.deepEqual(structureByBlocks(text), structureByRemark(text), text);
}

describe('Blocks are those of remark', function () {
  this.timeout(600_000);

  it(`in ${numRuns} documents of seed ${seed}`, () => {
    fc.assert(fc.property(markdownDocument, assertSame), { seed, numRuns });
  });

  for (const file of globSync('test/fixtures/sample/**/*.md').toSorted()) {
    it(`in ${file}`, () => assertSame(readFileSync(file, 'utf8')));
  }
});
