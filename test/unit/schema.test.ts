import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/text/edits';
import type { Problem } from '../../src/core/linter/checkNote';
import { compileSchema } from '../../src/core/schema/compile';
import { patternCost } from '../../src/core/schema/patternCost';
import { markSpans, joinLines } from './support/notes';
import { checkText } from './support/rules';

const body = ['', '## Agenda', '', '- Tides', ''];
const note = (...lines: string[]): string => joinLines('---', ...lines, '---', ...body);

/** What the schema finds, whatever else there is. */
const check = (text: string, schema: unknown): Problem[] =>
  checkText(text, { schema }).filter(
    ({ rule: { id } }) => id === 'front-matter/required' || id === 'front-matter/type',
  );

/** The findings are drawn in the front matter's lines as «…», each with its message; the fixes of the first give other lines in their place. */
function assertFinds(
  schema: Record<string, unknown>,
  lines: string | readonly string[],
  messages: string | readonly string[],
  ...fixed: string[]
): void {
  const drawnLines = [lines].flat();
  it(drawnLines.find(line => line.includes('«'))! + ' → ' + [messages].flat()[0]!, () => {
    const drawn = note(...drawnLines);
    const text = drawn.replace(/[«»]/g, '');
    const found = check(text, schema);
    assert.deepEqual(
      found.map(({ message }) => message),
      [messages].flat(),
    );
    assert.equal(markSpans(text, [...new Map(found.map(one => [one.start, one])).values()]), drawn);
    assert.deepEqual(
      found[0]!.fixes.map(({ edits }) => applyEdits(text, edits)),
      fixed.map(one => note(...one.split('\n'))),
    );
    for (const one of fixed)
      assert.ok(!check(note(...one.split('\n')), schema).some(({ message }) => message === found[0]!.message));
  });
}

const of = (properties: Record<string, unknown>, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  properties,
  ...more,
});

describe('Schema: what is wrong, in words and at its place', () => {
  assertFinds(
    of({ status: { enum: ['draft', 'final'] } }),
    'status: «drfat»',
    '“status” is to be one of draft, final; it is “drfat”.',
    'status: draft',
  );
  assertFinds(
    of({ status: { enum: ['draft', 'final'] } }),
    'status: «"Final"»',
    '“status” is to be one of draft, final; it is “Final”.',
    'status: final',
  );
  assertFinds(
    of({ status: { enum: ['cat', 'car'] } }),
    'status: «cab»',
    '“status” is to be one of cat, car; it is “cab”.',
  );
  assertFinds(of({ status: { enum: [1, 'a'] } }), '«status»:', '“status” is to be one of 1, a; it is empty.');
  assertFinds(
    of({ layout: { const: 'blog' } }),
    'layout: «post»',
    '“layout” is to be “blog”; it is “post”.',
    'layout: blog',
  );
  assertFinds(
    of({ version: { type: 'string' } }),
    'version: «1.10»',
    '“version” is to be a text; it is the number 1.1.',
    'version: "1.10"',
  );
  assertFinds(
    of({ draft: { type: 'boolean' } }),
    'draft: «"true"»',
    '“draft” is to be true or false; it is “true”.',
    'draft: true',
  );
  assertFinds(
    of({ count: { type: ['integer', 'null'] } }),
    'count: «1.5»',
    '“count” is to be a whole number or empty; it is the number 1.5.',
  );
  assertFinds(of({ tags: { type: 'array' } }), 'tags: «tide»', '“tags” is to be a list; it is “tide”.');
  assertFinds(
    of({ tags: { type: 'string' } }),
    ['tags:', '  «- tide', '  - pier»', 'a: b'],
    '“tags” is to be a text; it is a list.',
  );
  assertFinds(
    of({ date: { format: 'date' } }),
    'date: «2024-06-31»',
    '“date” is to be a date like 2015-04-17; it is “2024-06-31”.',
  );
  assertFinds(
    of({ n: { enum: Array.from({ length: 30 }, (_, index) => `a${index}`) } }),
    'n: «b»',
    `“n” is to be one of ${Array.from({ length: 20 }, (_, index) => `a${index}`).join(', ')} and 10 more; it is “b”.`,
  );
  assertFinds(of({ n: { const: { a: 1 } } }), 'n: «{ a: 2 }»', '“n” is to be {"a":1}; it is a mapping.', 'n: {"a":1}');
  assertFinds(
    of({ issue: { pattern: '^#\\d+$' } }),
    'issue: «12a»',
    '“issue” is to be of the form ^#\\d+$; it is “12a”.',
  );
  assertFinds(
    of({ tags: { items: { minLength: 3 } } }),
    'tags: [tide, «ab», pier]',
    '“tags[2]” is to have at least 3 characters; it is “ab”.',
  );
  assertFinds(
    of({ tags: { items: { properties: { by: { maxLength: 4 } } } } }),
    ['tags:', '  - by: Ann', '  - by: «Tobias»'],
    '“tags[2].by” is to have at most 4 characters; it has 6.',
  );
  assertFinds(
    of({ a: { properties: { 'b/c~d %': { type: 'number' } } } }),
    ['a:', '  b/c~d %: «x»'],
    '“a.b/c~d %” is to be a number; it is “x”.',
  );
  assertFinds(of({ n: { minimum: 3, multipleOf: 2 } }), 'n: «1»', [
    '“n” is to be at least 3; it is 1.',
    '“n” is to be a multiple of 2; it is 1.',
  ]);
  assertFinds(of({ tags: { uniqueItems: true, maxItems: 1 } }), 'tags: «[a, a]»', [
    '“tags” is to have at most 1 item; it has 2.',
    '“tags” has the same item twice.',
  ]);
  assertFinds(
    of({ title: {} }, { additionalProperties: false }),
    '«titel»: x',
    '“titel” is not a key that the schema allows.',
    'title: x',
  );
  assertFinds(
    of({}, { propertyNames: { pattern: '^[a-z]+$' } }),
    ['a: b', '«B»: c'],
    '“B” is not a name that the schema allows a key to have.',
  );
  assertFinds(
    of({ tags: { anyOf: [{ type: 'string' }, { type: 'array' }] } }),
    'tags: «1»',
    '“tags” is to be a text or a list; it is the number 1.',
  );
  assertFinds(
    of({ tags: { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] } }),
    'tags: [a, «1»]',
    '“tags[2]” is to be a text; it is the number 1.',
    'tags: [a, "1"]',
  );
  assertFinds(of({ a: { not: { const: 1 } } }), 'a: «1»', '“a” is what it is not to be.');
  assertFinds(
    of({ a: { contains: { type: 'number' } } }),
    'a: «[x, y]»',
    '“a” has no item of the kind that is wanted.',
  );
  assertFinds(
    of({ a: { $ref: '#/$defs/tide' } }, { $defs: { tide: { enum: ['ebb'] } } }),
    'a: «eb»',
    '“a” is to be one of ebb; it is “eb”.',
    'a: ebb',
  );
  assertFinds(of({ b: { type: 'string' } }), ['a: &a 12', 'b: «*a»'], '“b” is to be a text; it is the number 12.');
  assertFinds(of({ a: false }), '«a»: 12', '“a” is not a key that the schema allows.');
  assertFinds(
    { if: { properties: { a: { const: 1 } } }, then: { properties: { b: { const: 2 } } } },
    ['a: 1', 'b: «3»'],
    '“b” is to be the number 2; it is the number 3.',
    'a: 1\nb: 2',
  );
  assertFinds(
    { $schema: 'http://json-schema.org/draft-04/schema#', properties: { n: { minimum: 3, exclusiveMinimum: true } } },
    'n: «3»',
    '“n” is to be more than 3; it is 3.',
  );
});

describe('Schema: keys that are missing', () => {
  assertFindsMissing({ required: ['title', 'date'] }, ['date: 2024-04-17'], 'The front matter has no “title”.');
  assertFindsMissing(
    of({ layout: { const: 'blog' }, title: {} }, { required: ['layout'] }),
    ['title: a'],
    'The front matter has no “layout”.',
    'layout: blog\ntitle: a',
  );
  assertFindsMissing(
    of({ title: {}, draft: { default: false } }, { required: ['draft'] }),
    ['title: a', 'x: y'],
    'The front matter has no “draft”.',
    'title: a\ndraft: false\nx: y',
  );
  assertFindsMissing(
    of({ title: {}, date: { type: 'string', format: 'date' } }, { required: ['date'] }),
    ['title: a'],
    'The front matter has no “date”.',
    'title: a\ndate: 2024-04-17',
  );
  assertFindsMissing(
    { dependentRequired: { start: ['end'] } },
    ['start: 1'],
    'The front matter has no “end”, which belongs beside “start”.',
  );
  assertFindsMissing(
    { $schema: 'http://json-schema.org/draft-07/schema#', dependencies: { start: ['end'], other: ['x'] } },
    ['start: 1'],
    'The front matter has no “end”, which belongs beside “start”.',
  );

  function assertFindsMissing(
    schema: Record<string, unknown>,
    lines: readonly string[],
    message: string,
    ...fixed: string[]
  ): void {
    it(message, () => {
      const text = note(...lines);
      const found = check(text, schema);
      assert.deepEqual(
        found.map(one => [one.rule.id, one.message]),
        [['front-matter/required', message]],
      );
      assert.equal(markSpans(text, found), text.replace('---', '«---»'));
      assert.deepEqual(
        found[0]!.fixes.map(({ edits, isSuggestion: isSuggestion }) => [applyEdits(text, edits), isSuggestion]),
        fixed.map(one => [note(...one.split('\n')), undefined]),
      );
    });
  }

  it('of a value in front matter, at its key', () => {
    const text = note('by:', '  name: Ann');
    const found = check(text, of({ by: { required: ['mail'] } }));
    assert.deepEqual(
      [markSpans(text, found), found[0]!.message],
      [note('«by»:', '  name: Ann'), '“by” has no “mail”.'],
    );
  });

  it('of a meeting without front matter, all at once', () => {
    const schema = of({ layout: { const: 'blog' }, date: { format: 'date' } }, { required: ['layout', 'date'] });
    const text = '# Tide call\n\n## Agenda\n\n- Piers\n';
    const [finding] = check(text, schema);
    assert.equal(finding!.message, 'This note has no front matter; its schema wants “layout” and “date”.');
    assert.equal(applyEdits(text, finding!.fixes[0]!.edits), `---\nlayout: blog\ndate: 2024-04-17\n---\n\n${text}`);
  });

  it('and nothing where the schema is kept, or a file is about no meeting', () => {
    assert.deepEqual(
      check(note('title: a', 'date: 2024-04-17'), { required: ['title'], properties: { date: { format: 'date' } } }),
      [],
    );
    assert.deepEqual(
      checkText('---\na: b\n---\n\nPiers\n', { path: 'docs/piers.md', schema: { required: ['title'] } }),
      [],
    );
    assert.deepEqual(check(note('a: b: c'), { required: ['title'] }), []);
    assert.deepEqual(check(joinLines('+++', 'a = 1', '+++', ...body), of({ a: { type: 'string' } })), []);
  });
});

describe('Schema: what cannot be used is refused with a reason', () => {
  const reasonFor = (schema: unknown): string => {
    const result = compileSchema(schema);
    return 'reason' in result ? result.reason : '';
  };
  const assertRefused = (schema: unknown, reason: string | RegExp): void => {
    it(`${JSON.stringify(schema).slice(0, 90)} → ${String(reason)}`, () =>
      typeof reason === 'string' ? assert.equal(reasonFor(schema), reason) : assert.match(reasonFor(schema), reason));
  };
  assertRefused([], 'A schema is to be an object.');
  assertRefused(true, 'A schema is to be an object.');
  assertRefused('x', 'A schema is to be an object.');
  assertRefused({ $schema: 'https://example.com/mine' }, /^"https:\/\/example.com\/mine" is no draft/);
  assertRefused({ $schema: 3 }, /^3 is no draft/);
  assertRefused({ type: 'text' }, '“type” is to be one of array, boolean, integer, null, number, object, string.');
  assertRefused(of({ a: { enum: 'x' } }), '“properties/a/enum” is to be a list of values.');
  assertRefused(of({ a: 3 }), '“properties” is to be an object of schemas.');
  assertRefused({ required: 'title' }, '“required” is to be a list of keys.');
  assertRefused({ allOf: [{ minLength: -1 }] }, '“allOf/0/minLength” is to be a whole number, 0 or more.');
  assertRefused({ $dynamicRef: '#a' }, '“$dynamicRef” is not supported.');
  assertRefused({ $id: 3 }, '“$id” is to be a text.');
  assertRefused(
    { $ref: 'https://example.com/a.json' },
    /^“\$ref” leads to “https:\/\/example.com\/a.json”, which is outside of this schema; nothing is ever fetched/,
  );
  assertRefused(of({ a: { $ref: 'other.json#/a' } }), /outside of this schema/);
  assertRefused(of({ a: { $ref: 'file:///etc/passwd' } }), /outside of this schema/);
  assertRefused({ $ref: '#/$defs/none' }, '“$ref” leads nowhere: there is no “#/$defs/none”.');
  assertRefused({ $ref: '#' }, 'The schema refers to itself without end, by “$ref”: “#”.');
  assertRefused(
    { $ref: '#/$defs/a', $defs: { a: { allOf: [{ $ref: '#/$defs/b' }] }, b: { $ref: '#/$defs/a' } } },
    /refers to itself without end/,
  );
  assertRefused(of({ a: { $ref: '#/properties/a' } }), /refers to itself without end/);
  assertRefused(
    of({ a: { pattern: '(' } }),
    'The pattern “(” of “properties/a” is no regular expression: Unterminated group.',
  );
  assertRefused({ patternProperties: { '(a|a)*$': {} } }, /^The pattern “\(a\|a\)\*\$” may take exponential time/);
  assertRefused(
    {
      allOf: Array.from({ length: 30 }, (_, level) => ({ $ref: `#/$defs/d${level}` })),
      $defs: {
        d30: {},
        ...Object.fromEntries(
          Array.from({ length: 30 }, (_, level) => [
            `d${level}`,
            { anyOf: [{ $ref: `#/$defs/d${level + 1}` }, { $ref: `#/$defs/d${level + 1}` }] },
          ]),
        ),
      },
    },
    /too many schemas in one another/,
  );
  assertRefused(
    JSON.parse(`${'{"not":'.repeat(500)}{}${'}'.repeat(500)}`),
    'The schema is too large, or nested too deeply.',
  );
  assertRefused(
    of(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`a${index}`, { pattern: `^${index}$` }]))),
    'The schema has more than 200 patterns.',
  );
  assertRefused(
    of(JSON.parse('{"__proto__":{"type":"x"}}') as Record<string, unknown>),
    /“properties\/__proto__\/type” is to be one of/,
  );

  it('while others are taken, of every draft', () => {
    for (const draft of [
      'http://json-schema.org/draft-04/schema#',
      'http://json-schema.org/draft-06/schema#',
      'http://json-schema.org/draft-07/schema',
      'https://json-schema.org/draft/2019-09/schema',
      'https://json-schema.org/draft/2020-12/schema',
    ]) {
      assert.equal(
        reasonFor({ $schema: draft, title: 'Notes', properties: { tags: { items: { type: 'string' } } } }),
        '',
      );
    }
    assert.equal(reasonFor({}), '');
    assert.equal(
      reasonFor({
        $id: 'https://example.com/notes.json',
        properties: { a: { $ref: 'https://example.com/notes.json#/$defs/a' }, b: { $ref: '#here' } },
        $defs: { a: {}, b: { $anchor: 'here' } },
      }),
      '',
    );
    assert.equal(reasonFor({ properties: { children: { items: { $ref: '#' } } } }), '');
  });

  it('and is not changed', () => {
    const schema = Object.freeze({
      properties: Object.freeze({ a: Object.freeze({ format: 'url', $ref: '#/$defs/a' }) }),
      $defs: Object.freeze({ a: Object.freeze({}) }),
    });
    assert.equal(reasonFor(schema), '');
  });
});

describe('Schema: patterns', () => {
  const exponential = [
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
  const manyWays = [
    '^(a|b?){30}c',
    '^([a-z]|\\d?){30}$',
    '^((a{1,3}){1,3}){1,6}$',
    `^(?:${'(?:a|a)'.repeat(5)}){6}b`,
    `^${'(?:a|aa)'.repeat(34)}b`,
  ];
  for (const pattern of manyWays)
    it(`refused: ${pattern.slice(0, 40)}`, () => assert.ok('reason' in patternCost(pattern)));
  for (const pattern of exponential)
    it(`refused: ${pattern.slice(0, 40)}`, () => assert.ok('reason' in patternCost(pattern)));

  const good = [
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
  for (const pattern of good) {
    it(`run, and not for long: ${pattern}`, () => {
      const cost = patternCost(pattern);
      assert.ok('longestText' in cost);
      const length = Math.min(cost.longestText, 100_000);
      for (const piece of ['a', '1', 'a-', '/', ' ', 'foo', '1.', 'a,']) {
        const began = performance.now();
        new RegExp(pattern, 'u').test(`${piece.repeat(length / piece.length)}!`);
        assert.ok(performance.now() - began < 2000, piece);
      }
    });
  }

  it('a text too long for a pattern is told', () => {
    assert.deepEqual(
      check(note(`a: ${'foo'.repeat(5000)}`), of({ a: { pattern: '.*foo.*bar' } })).map(({ message }) => message),
      ['The front matter is too large or too involved to be held to its schema.'],
    );
  });
});

describe('Schema: bad input', function () {
  this.timeout(20_000);
  const tree = {
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
    'keys that are lists and mappings': note('? [a, b]', ': c', '? {a: b}', ': d', 'e: f'),
    '10,000 keys': note(...Array.from({ length: 10_000 }, (_, index) => `key${index}: ${index}`)),
    '30,000 items': note('a:', ...Array.from({ length: 30_000 }, () => '- a')),
    'an alias bomb': note(
      ...Array.from(
        { length: 30 },
        (_, level) =>
          `a${level + 1}: &a${level + 1} [${Array(10)
            .fill(level === 0 ? 'x' : `*a${level}`)
            .join(', ')}]`,
      ),
    ),
    'a small alias bomb': note(
      ...Array.from(
        { length: 4 },
        (_, level) =>
          `a${level + 1}: &a${level + 1} [${Array(9)
            .fill(level === 0 ? 'x' : `*a${level}`)
            .join(', ')}]`,
      ),
    ),
    'an alias of itself': note('a: &a {b: *a}'),
    '10,000 levels': note(`a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    '150 levels': note(`a: ${'['.repeat(150)}${']'.repeat(150)}`),
    '18 levels of lists': note(`a: ${'['.repeat(18)}1${']'.repeat(18)}`),
    'a text of a megabyte': note(`a: ${'tide '.repeat(200_000)}`),
    'a merge': note('base: &base {a: 1}', 'b:', '  <<: *base'),
    'keys of every object': note('__proto__: 1', 'constructor: 2', 'toString: 3', 'hasOwnProperty: 4'),
    'a lone surrogate': note('"\\ud800": 1', 'a: "\ud800"'),
    'odd numbers': note('a: .nan', 'b: .inf', 'c: 1e400', 'd: 0x1F', 'e: 12345678901234567890'),
    tags: note('a: !!binary aGk=', 'b: !!set {x}', 'c: !mine x'),
    nothing: '---\n---\n\n## Agenda\n\n- a\n',
  };
  const schemas: Record<string, unknown> = {
    everything: tree,
    uniqueness: { additionalProperties: { uniqueItems: true, type: ['array'] } },
    nothing: { not: {} },
    numbers: { additionalProperties: { multipleOf: 0.1, type: 'integer', maximum: 3 } },
  };
  for (const [name, text] of Object.entries(texts)) {
    for (const [kind, schema] of Object.entries(schemas)) {
      it(`${name}, a schema of ${kind}`, () => {
        const began = performance.now();
        const found = checkText(text, { schema });
        assert.ok(found.length <= 200);
        for (const { start, end } of found) assert.ok(start >= 0 && start <= end && end <= text.length);
        assert.ok(performance.now() - began < 5000, `${performance.now() - began} ms`);
      });
    }
  }
});
