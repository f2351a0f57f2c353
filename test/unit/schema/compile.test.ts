import assert from 'node:assert/strict';
import { compileSchema } from '../../../src/core/schema/compile';
import { formatMessage } from '../../../src/core/text/message';
import { assertTranslatable } from '../support/pseudoLocale';
import { schemaOf } from '../support/schemaCases';

/** Names in JSON Schema that messages list. */
const schemaWords = 'array, boolean, integer, null, number, object, string';

/** Returns why a schema cannot be used; empty if it can. */
function reasonFor(schema: unknown): string {
  const result = compileSchema(schema);
  if ('schema' in result) return '';
  assertTranslatable(result.reason, JSON.stringify(schema) + schemaWords);
  return formatMessage(result.reason);
}

function assertRefused(schema: unknown, reason: string | RegExp): void {
  it(`${JSON.stringify(schema).slice(0, 90)} → ${String(reason)}`, () =>
    typeof reason === 'string' ? assert.equal(reasonFor(schema), reason) : assert.match(reasonFor(schema), reason));
}

describe('A schema that cannot be used is refused', () => {
  assertRefused([], 'A schema must be an object.');
  assertRefused(true, 'A schema must be an object.');
  assertRefused('x', 'A schema must be an object.');
  assertRefused({ $schema: 'https://example.com/mine' }, /^"https:\/\/example.com\/mine" is not a supported draft/);
  assertRefused({ $schema: 3 }, /^3 is not a supported draft/);
  assertRefused({ type: 'text' }, '"type" must be one of array, boolean, integer, null, number, object, string.');
  assertRefused(schemaOf({ a: { enum: 'x' } }), '"properties/a/enum" must be a list of values.');
  assertRefused(schemaOf({ a: 3 }), '"properties" must be an object whose values are schemas.');
  assertRefused({ required: 'title' }, '"required" must be a list of keys.');
  assertRefused({ allOf: [{ minLength: -1 }] }, '"allOf/0/minLength" must be a whole number that is not negative.');
  assertRefused({ $dynamicRef: '#a' }, '"$dynamicRef" is not supported.');
  assertRefused({ $id: 3 }, '"$id" must be text.');
  assertRefused(
    { $ref: 'https://example.com/a.json' },
    'The "$ref" to "https://example.com/a.json" leads outside of the schema. ' +
      'Nothing is downloaded, so copy its target to "$defs".',
  );
  assertRefused(schemaOf({ a: { $ref: 'other.json#/a' } }), /outside of the schema/);
  assertRefused(schemaOf({ a: { $ref: 'file:///etc/passwd' } }), /outside of the schema/);
  assertRefused({ $ref: '#/$defs/none' }, 'The "$ref" to "#/$defs/none" does not lead to a schema.');
  assertRefused({ $ref: '#' }, 'The "$ref" to "#" makes the schema infinitely recursive.');
  assertRefused(
    { $ref: '#/$defs/a', $defs: { a: { allOf: [{ $ref: '#/$defs/b' }] }, b: { $ref: '#/$defs/a' } } },
    /infinitely recursive/,
  );
  assertRefused(schemaOf({ a: { $ref: '#/properties/a' } }), /infinitely recursive/);
  assertRefused(
    schemaOf({ a: { pattern: '(' } }),
    'The pattern "(" in "properties/a" cannot be used. It is not a regular expression: Unterminated group.',
  );
  assertRefused(
    { patternProperties: { '(a|a)*$': {} } },
    /^The pattern "\(a\|a\)\*\$" cannot be used. It may take exponential time/,
  );
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
    /Too many schemas apply to the same value/,
  );
  assertRefused(
    JSON.parse(`${'{"not":'.repeat(500)}{}${'}'.repeat(500)}`),
    'The schema is too large or nested too deeply.',
  );
  assertRefused(
    schemaOf(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`a${index}`, { pattern: `^${index}$` }]))),
    'The schema has more than 200 patterns.',
  );
  assertRefused(
    schemaOf(JSON.parse('{"__proto__":{"type":"x"}}') as Record<string, unknown>),
    /"properties\/__proto__\/type" must be one of/,
  );
});

describe('A valid schema', () => {
  it('can be of any supported draft', () => {
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

  it('is not changed', () => {
    const schema = Object.freeze({
      properties: Object.freeze({ a: Object.freeze({ format: 'url', $ref: '#/$defs/a' }) }),
      $defs: Object.freeze({ a: Object.freeze({}) }),
    });
    assert.equal(reasonFor(schema), '');
  });
});
