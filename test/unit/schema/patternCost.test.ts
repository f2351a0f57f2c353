import assert from 'node:assert/strict';
import { patternCost } from '../../../src/core/schema/patternCost';
import { formatMessage } from '../../../src/core/text/message';
import { withFrontMatter } from '../support/frontMatterCases';
import { checkSchema, schemaOf } from '../support/schemaCases';

describe('A pattern', () => {
  const exponentialPatterns = [
    '(a|a)*$',
    '^(a|aa)+$',
    '^(\\w|\\d)+$',
    '^(a+)+$',
    '(a*)*b',
    '^(a?b?)*$',
    '^(?:(?:|)a)*$',
    '^([a-z]+-?)*$',
    '(x+x+)+y',
    '(.*a){11}',
    '^(a{1,3})*$',
    '^(?=(a+)+$)b',
    '(?:\\p{L}|\\p{Lu})+!',
    '^(?:[a-f]|[e-z])+$',
    '.*.*.*.*.*x',
    '(a)\\1',
    '(?<a>b)\\k<a>',
    `${'a'.repeat(1001)}`,
  ];
  const ambiguousPatterns = [
    '^(a|b?){30}c',
    '^([a-z]|\\d?){30}$',
    '^((a{1,3}){1,3}){1,6}$',
    `^(?:${'(?:a|a)'.repeat(5)}){6}b`,
    `^${'(?:a|aa)'.repeat(34)}b`,
  ];
  for (const pattern of ambiguousPatterns)
    it(`is refused: ${pattern.slice(0, 40)}`, () => assert.ok('reason' in patternCost(pattern)));
  for (const pattern of exponentialPatterns)
    it(`is refused: ${pattern.slice(0, 40)}`, () => assert.ok('reason' in patternCost(pattern)));

  const fastPatterns = [
    '',
    '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    '^(\\d{1,3}\\.){3}\\d{1,3}$',
    '^\\d{4}-\\d{2}-\\d{2}$',
    '^(\\d{2}){3}$',
    '^https?://[^/]+/[^/]+/[^/]+/issues/\\d+$',
    '^(?:(?!--)[a-z-])*$',
    '^(?!.*--)[a-z-]+$',
    '^.*\\S.*$',
    '.*foo.*bar',
    '^[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+$',
    '^v?\\d+\\.\\d+(-[\\w.]+)?$',
    '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$',
    '^(?<year>\\d{4})/\\d\\d$',
    '^([^,]+,)*[^,]+$',
    '^\\[[^\\]]*\\]$',
    '\\p{Lu}\\p{Ll}+',
    '^\\u{1f6a2}?$',
  ];
  for (const pattern of fastPatterns) {
    it(`is fast: ${pattern}`, () => {
      const cost = patternCost(pattern);
      assert.ok('maxTextLength' in cost);
      const length = Math.min(cost.maxTextLength, 100_000);
      for (const piece of ['a', '1', 'a-', '/', ' ', 'foo', '1.', 'a,']) {
        const start = performance.now();
        new RegExp(pattern, 'u').test(`${piece.repeat(length / piece.length)}!`);
        assert.ok(performance.now() - start < 2000, piece);
      }
    });
  }

  it('is not matched with a text that is too long for it', () => {
    assert.deepEqual(
      checkSchema(withFrontMatter(`a: ${'foo'.repeat(5000)}`), schemaOf({ a: { pattern: '.*foo.*bar' } })).map(
        ({ message }) => formatMessage(message),
      ),
      ['The front matter is too large or too complex to be checked against its schema.'],
    );
  });
});
