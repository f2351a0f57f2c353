import assert from 'node:assert/strict';
import { completeFrontMatter } from '../../../src/core/completions/frontMatter';
import { hoverFrontMatter } from '../../../src/core/completions/hover';
import { withFrontMatter } from '../support/frontMatterCases';
import { harborUsage, readHarborNote, schema } from '../support/frontMatterGuides';

const guide = { schema, usage: harborUsage };

describe('Completions and hovers never fail and are fast', () => {
  const texts = [
    '',
    '---',
    '---\n',
    '\ufeff---\na|',
    withFrontMatter('? [a]', ': b'),
    withFrontMatter(`a: ${' '.repeat(100_000)}`),
    withFrontMatter(`a: ${'[a,'.repeat(10_000)}`),
    withFrontMatter(`${'a '.repeat(50_000)}`),
    withFrontMatter(`a: "${'\\'.repeat(50_000)}`),
    `---\n${'- \n'.repeat(50_000)}`,
    withFrontMatter('__proto__: 1', 'constructor: x'),
  ];
  for (const text of texts) {
    it(`in ${JSON.stringify(text.slice(0, 30))}`, () => {
      const start = performance.now();
      const note = readHarborNote(text);
      const offsets = [0, 3, 4, 5, 6, 7, 8, 9, 10, Math.floor(text.length / 2), text.length - 5, text.length];
      for (const offset of offsets.map(value => Math.max(0, Math.min(value, text.length)))) {
        for (const { replace } of completeFrontMatter(note, offset, guide))
          assert.ok(replace.start >= 0 && replace.start <= replace.end && replace.end <= text.length);
        hoverFrontMatter(note, offset, guide);
      }
      assert.ok(performance.now() - start < 2000);
    });
  }
});
