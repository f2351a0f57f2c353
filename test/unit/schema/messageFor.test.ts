import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edits';
import { formatMessage } from '../../../src/core/text/message';
import { withFrontMatter } from '../support/frontMatterCases';
import { markSpans } from '../support/notes';
import { checkSchema, schemaOf } from '../support/schemaCases';

/**
 * Adds a test: the values that violate the schema are marked in the lines of the front matter as «…», and have these
 * messages. Each fix of the first one results in the lines in `fixed`, joined by line breaks, and removes the problem.
 */
function assertFinds(
  schema: Record<string, unknown>,
  lines: string | readonly string[],
  messages: string | readonly string[],
  ...fixed: string[]
): void {
  const markedLines = [lines].flat();
  const expected = [messages].flat();
  it(`${markedLines.find(line => line.includes('«'))!} → ${expected[0]!}`, () => {
    const marked = withFrontMatter(...markedLines);
    const text = marked.replace(/[«»]/g, '');
    const problems = checkSchema(text, schema);
    assert.deepEqual(
      problems.map(({ message }) => formatMessage(message)),
      expected,
    );
    assert.equal(markSpans(text, [...new Map(problems.map(problem => [problem.start, problem])).values()]), marked);
    const fixedTexts = fixed.map(fixedLines => withFrontMatter(...fixedLines.split('\n')));
    assert.deepEqual(
      problems[0]!.fixes.map(({ edits }) => applyEdits(text, edits)),
      fixedTexts,
    );
    for (const fixedText of fixedTexts)
      assert.ok(!checkSchema(fixedText, schema).some(({ message }) => formatMessage(message) === expected[0]));
  });
}

describe('A violation of a schema has a message and a position', () => {
  assertFinds(
    schemaOf({ status: { enum: ['draft', 'final'] } }),
    'status: «drfat»',
    '"status" must be one of draft, final, but it is "drfat".',
    'status: draft',
  );
  assertFinds(
    schemaOf({ status: { enum: ['draft', 'final'] } }),
    'status: «"Final"»',
    '"status" must be one of draft, final, but it is "Final".',
    'status: final',
  );
  assertFinds(
    schemaOf({ status: { enum: ['cat', 'car'] } }),
    'status: «cab»',
    '"status" must be one of cat, car, but it is "cab".',
  );
  assertFinds(schemaOf({ status: { enum: [1, 'a'] } }), '«status»:', '"status" must be one of 1, a, but it is empty.');
  assertFinds(
    schemaOf({ layout: { const: 'blog' } }),
    'layout: «post»',
    '"layout" must be "blog", but it is "post".',
    'layout: blog',
  );
  assertFinds(
    schemaOf({ version: { type: 'string' } }),
    'version: «1.10»',
    '"version" must be text, but it is the number 1.1.',
    'version: "1.10"',
  );
  assertFinds(
    schemaOf({ draft: { type: 'boolean' } }),
    'draft: «"true"»',
    '"draft" must be true or false, but it is "true".',
    'draft: true',
  );
  assertFinds(
    schemaOf({ count: { type: ['integer', 'null'] } }),
    'count: «1.5»',
    '"count" must be a whole number or empty, but it is the number 1.5.',
  );
  assertFinds(schemaOf({ tags: { type: 'array' } }), 'tags: «tide»', '"tags" must be a list, but it is "tide".');
  assertFinds(
    schemaOf({ tags: { type: 'string' } }),
    ['tags:', '  «- tide', '  - pier»', 'a: b'],
    '"tags" must be text, but it is a list.',
  );
  assertFinds(
    schemaOf({ date: { format: 'date' } }),
    'date: «2024-06-31»',
    '"date" must be a date like 2015-04-17, but it is "2024-06-31".',
  );
  assertFinds(
    schemaOf({ n: { enum: Array.from({ length: 30 }, (_, index) => `a${index}`) } }),
    'n: «b»',
    `"n" must be one of ${Array.from({ length: 20 }, (_, index) => `a${index}`).join(', ')} ` +
      'and 10 more, but it is "b".',
  );
  assertFinds(
    schemaOf({ n: { const: { a: 1 } } }),
    'n: «{ a: 2 }»',
    '"n" must be {"a":1}, but it is a mapping.',
    'n: {"a":1}',
  );
  assertFinds(
    schemaOf({ issue: { pattern: '^#\\d+$' } }),
    'issue: «12a»',
    '"issue" must match the pattern ^#\\d+$, but it is "12a".',
  );
  assertFinds(
    schemaOf({ tags: { items: { minLength: 3 } } }),
    'tags: [tide, «ab», pier]',
    '"tags[2]" must have at least 3 characters, but it is "ab".',
  );
  assertFinds(
    schemaOf({ tags: { items: { properties: { by: { maxLength: 4 } } } } }),
    ['tags:', '  - by: Ann', '  - by: «Tobias»'],
    '"tags[2].by" must have at most 4 characters, but it has 6.',
  );
  assertFinds(
    schemaOf({ a: { properties: { 'b/c~d %': { type: 'number' } } } }),
    ['a:', '  b/c~d %: «x»'],
    '"a.b/c~d %" must be a number, but it is "x".',
  );
  assertFinds(schemaOf({ n: { minimum: 3, multipleOf: 2 } }), 'n: «1»', [
    '"n" must be at least 3, but it is 1.',
    '"n" must be a multiple of 2, but it is 1.',
  ]);
  assertFinds(schemaOf({ tags: { uniqueItems: true, maxItems: 1 } }), 'tags: «[a, a]»', [
    '"tags" must have at most 1 item, but it has 2.',
    '"tags" has duplicate items.',
  ]);
  assertFinds(
    schemaOf({ title: {} }, { additionalProperties: false }),
    '«titel»: x',
    '"titel" is not allowed by the schema.',
    'title: x',
  );
  assertFinds(
    schemaOf({}, { propertyNames: { pattern: '^[a-z]+$' } }),
    ['a: b', '«B»: c'],
    '"B" is not a valid name for a key.',
  );
  assertFinds(
    schemaOf({ tags: { anyOf: [{ type: 'string' }, { type: 'array' }] } }),
    'tags: «1»',
    '"tags" must be text or a list, but it is the number 1.',
  );
  assertFinds(
    schemaOf({ tags: { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] } }),
    'tags: [a, «1»]',
    '"tags[2]" must be text, but it is the number 1.',
    'tags: [a, "1"]',
  );
  assertFinds(schemaOf({ a: { not: { const: 1 } } }), 'a: «1»', '"a" has a value that the schema does not allow.');
  assertFinds(
    schemaOf({ a: { contains: { type: 'number' } } }),
    'a: «[x, y]»',
    '"a" does not contain a required item.',
  );
  assertFinds(
    schemaOf({ a: { $ref: '#/$defs/tide' } }, { $defs: { tide: { enum: ['ebb'] } } }),
    'a: «eb»',
    '"a" must be one of ebb, but it is "eb".',
    'a: ebb',
  );
  assertFinds(
    schemaOf({ b: { type: 'string' } }),
    ['a: &a 12', 'b: «*a»'],
    '"b" must be text, but it is the number 12.',
  );
  assertFinds(schemaOf({ a: false }), '«a»: 12', '"a" is not allowed by the schema.');
  assertFinds(
    { if: { properties: { a: { const: 1 } } }, then: { properties: { b: { const: 2 } } } },
    ['a: 1', 'b: «3»'],
    '"b" must be the number 2, but it is the number 3.',
    'a: 1\nb: 2',
  );
  assertFinds(
    { $schema: 'http://json-schema.org/draft-04/schema#', properties: { n: { minimum: 3, exclusiveMinimum: true } } },
    'n: «3»',
    '"n" must be greater than 3, but it is 3.',
  );

  assertFinds(
    schemaOf({ a: { contains: { type: 'number', description: 'A tide table' } } }),
    'a: «[x]»',
    '"a" does not contain a required item: A tide table.',
  );
  assertFinds(
    schemaOf({ issue: { pattern: '^#\\d+$', title: 'an issue number' } }),
    'issue: «12a»',
    '"issue" must be an issue number, but it is "12a".',
  );
});
