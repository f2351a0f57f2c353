import assert from 'node:assert/strict';
import { withFrontMatter } from '../support/frontMatterCases';
import { checkText } from '../support/rules';

/** Lists of aliases of the list before: a few lines that expand to a very large value. */
const aliasBomb = (levels: number, aliasesPerLevel: number): string[] =>
  Array.from({ length: levels }, (_, level) => {
    const item = level === 0 ? 'x' : `*a${level}`;
    return `a${level + 1}: &a${level + 1} [${Array(aliasesPerLevel).fill(item).join(', ')}]`;
  });

describe('Checking unusual front matter never fails and is fast', function () {
  this.timeout(20_000);
  const recursiveSchema = {
    $ref: '#/$defs/a',
    $defs: {
      a: {
        type: ['object', 'array', 'string', 'null'],
        additionalProperties: { $ref: '#/$defs/a' },
        items: { anyOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/a' }] },
      },
    },
  };
  const texts: Record<string, string> = {
    'keys that are lists and mappings': withFrontMatter('? [a, b]', ': c', '? {a: b}', ': d', 'e: f'),
    '10,000 keys': withFrontMatter(...Array.from({ length: 10_000 }, (_, index) => `key${index}: ${index}`)),
    '30,000 items': withFrontMatter('a:', ...Array.from({ length: 30_000 }, () => '- a')),
    'aliases that expand to too many values': withFrontMatter(...aliasBomb(30, 10)),
    'aliases that expand to many values': withFrontMatter(...aliasBomb(4, 9)),
    'an alias of itself': withFrontMatter('a: &a {b: *a}'),
    '10,000 levels': withFrontMatter(`a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    '150 levels': withFrontMatter(`a: ${'['.repeat(150)}${']'.repeat(150)}`),
    '18 levels of lists': withFrontMatter(`a: ${'['.repeat(18)}1${']'.repeat(18)}`),
    'a text of a megabyte': withFrontMatter(`a: ${'tide '.repeat(200_000)}`),
    'a merge': withFrontMatter('base: &base {a: 1}', 'b:', '  <<: *base'),
    'keys of every object': withFrontMatter('__proto__: 1', 'constructor: 2', 'toString: 3', 'hasOwnProperty: 4'),
    'a lone surrogate': withFrontMatter('"\\ud800": 1', 'a: "\ud800"'),
    'odd numbers': withFrontMatter('a: .nan', 'b: .inf', 'c: 1e400', 'd: 0x1F', 'e: 12345678901234567890'),
    tags: withFrontMatter('a: !!binary aGk=', 'b: !!set {x}', 'c: !mine x'),
    nothing: '---\n---\n\n## Agenda\n\n- a\n',
  };
  const schemas: Record<string, unknown> = {
    everything: recursiveSchema,
    uniqueness: { additionalProperties: { uniqueItems: true, type: ['array'] } },
    nothing: { not: {} },
    numbers: { additionalProperties: { multipleOf: 0.1, type: 'integer', maximum: 3 } },
  };
  for (const [name, text] of Object.entries(texts)) {
    for (const [kind, schema] of Object.entries(schemas)) {
      it(`${name}, with a schema for ${kind}`, () => {
        const started = performance.now();
        const problems = checkText(text, { schema });
        assert.ok(problems.length <= 200);
        for (const { start, end } of problems) assert.ok(start >= 0 && start <= end && end <= text.length);
        assert.ok(performance.now() - started < 5000, `${performance.now() - started} ms`);
      });
    }
  }
});
