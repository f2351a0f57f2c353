import assert from 'node:assert/strict';
import { inferSchema } from '../../../src/core/series/inferSchema';
import { withFrontMatter } from '../support/frontMatterCases';
import { dates, harborSeries, harborUsage, usageIn } from '../support/frontMatterGuides';
import { checkText } from '../support/rules';

/** Returns ten notes, by their paths, with the given lines of front matter. */
const seriesWith = (linesOf: (index: number) => string[]): Record<string, string> =>
  Object.fromEntries(dates.map((date, index) => [`harbor/meetings/${date}.md`, withFrontMatter(...linesOf(index))]));

/** Adds a test: the notes of a series are valid in the schema that is inferred from them, except some of them. */
function assertValid(
  name: string,
  texts: Readonly<Record<string, string>>,
  invalidPaths: readonly string[] = [],
): void {
  it(name, () => {
    const schema = inferSchema(usageIn(texts));
    const isInvalid = ([path, text]: [string, string]): boolean =>
      checkText(text, { path, schema }).some(({ rule: { id } }) => /^front-matter\/(?:required|type)$/.test(id));
    assert.deepEqual(
      Object.entries(texts)
        .filter(isInvalid)
        .map(([path]) => path),
      invalidPaths,
    );
  });
}

describe('An inferred schema', () => {
  it('has the keys, types and values of the notes', () => {
    assert.deepEqual(inferSchema(harborUsage), {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['layout', 'date', 'title', 'number'],
      properties: {
        layout: { description: 'In 10 of 10 notes.', type: 'string', enum: ['blog'], default: 'blog' },
        date: { description: 'In 10 of 10 notes.', type: 'string', format: 'date' },
        title: { description: 'In 10 of 10 notes.', type: 'string' },
        room: { description: 'In 6 of 10 notes.', type: 'string', enum: ['hall', 'pier'] },
        number: { description: 'In 10 of 10 notes.', type: 'integer' },
      },
    });
  });
});

describe('Notes are valid in the schema inferred from them', () => {
  assertValid('in a usual series', harborSeries);
  assertValid(
    'with values of every type',
    seriesWith(index => [
      ['a: 1', 'a: x', 'a: [y]', 'a:', 'a: true', 'a: {b: c}'][index % 6]!,
      `b: ${index}.5`,
      'c: [x]',
      `d: ${['yes', 'no', 'true'][index % 3]!}`,
    ]),
  );
  assertValid(
    'with an empty value',
    seriesWith(index => [index === 3 ? 'status:' : 'status: final']),
  );
  assertValid(
    'with unusual numbers',
    seriesWith(index => [
      `a: ${['0x1F', '012', '1e3', '-4', '+5', '.inf'][index % 6]!}`,
      `b: ${['1', '2.0'][index % 2]!}`,
    ]),
  );
  assertValid(
    'with an invalid date',
    seriesWith(index => [index === 4 ? 'date: 2024-02-30' : 'date: 2024-02-01']),
  );
  assertValid(
    'with unusual keys',
    seriesWith(() => ['__proto__: a', 'constructor: b', '"a/b": c', '"": d', '<<: {e: f}']),
  );
  assertValid(
    'without front matter',
    Object.fromEntries(dates.map(date => [`harbor/meetings/${date}.md`, '\n## Agenda\n\n- Tides\n'])),
  );
  assertValid(
    'except a note that differs from all others',
    seriesWith(index => (index === 2 ? ['layout: blog', 'tags: x'] : ['layout: blog', 'tags: [x]'])),
    [`harbor/meetings/${dates[2]!}.md`],
  );
});
