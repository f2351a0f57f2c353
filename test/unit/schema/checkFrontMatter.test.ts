import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edits';
import { formatMessage } from '../../../src/core/text/message';
import { withFrontMatter } from '../support/frontMatterCases';
import { markSpans } from '../support/notes';
import { checkText } from '../support/rules';
import { checkSchema, schemaOf } from '../support/schemaCases';

/**
 * Adds a test: a key is missing, which is reported in the first line with this message. Each fix results in the lines
 * in `fixed`, joined by line breaks.
 */
function assertFindsMissing(
  schema: Record<string, unknown>,
  lines: readonly string[],
  message: string,
  ...fixed: string[]
): void {
  it(`${lines.join(', ')} → ${message}`, () => {
    const text = withFrontMatter(...lines);
    const problems = checkSchema(text, schema);
    assert.deepEqual(
      problems.map(problem => [problem.rule.id, formatMessage(problem.message)]),
      [['front-matter/required', message]],
    );
    assert.equal(markSpans(text, problems), text.replace('---', '«---»'));
    assert.deepEqual(
      problems[0]!.fixes.map(({ edits, isSuggestion }) => [applyEdits(text, edits), isSuggestion]),
      fixed.map(fixedLines => [withFrontMatter(...fixedLines.split('\n')), undefined]),
    );
  });
}

describe('A missing key', () => {
  assertFindsMissing({ required: ['title', 'date'] }, ['date: 2024-04-17'], 'The front matter has no "title".');
  assertFindsMissing(
    schemaOf({ layout: { const: 'blog' }, title: {} }, { required: ['layout'] }),
    ['title: a'],
    'The front matter has no "layout".',
    'layout: blog\ntitle: a',
  );
  assertFindsMissing(
    schemaOf({ title: {}, draft: { default: false } }, { required: ['draft'] }),
    ['title: a', 'x: y'],
    'The front matter has no "draft".',
    'title: a\ndraft: false\nx: y',
  );
  assertFindsMissing(
    schemaOf({ title: {}, date: { type: 'string', format: 'date' } }, { required: ['date'] }),
    ['title: a'],
    'The front matter has no "date".',
    'title: a\ndate: 2024-04-17',
  );
  assertFindsMissing(
    { dependentRequired: { start: ['end'] } },
    ['start: 1'],
    'The front matter has no "end", which is required if "start" is present.',
  );
  assertFindsMissing(
    { $schema: 'http://json-schema.org/draft-07/schema#', dependencies: { start: ['end'], other: ['x'] } },
    ['start: 1'],
    'The front matter has no "end", which is required if "start" is present.',
  );

  it('of a mapping is reported at the key of the mapping', () => {
    const text = withFrontMatter('by:', '  name: Ann');
    const problems = checkSchema(text, schemaOf({ by: { required: ['mail'] } }));
    assert.deepEqual(
      [markSpans(text, problems), formatMessage(problems[0]!.message)],
      [withFrontMatter('«by»:', '  name: Ann'), '"by" has no "mail".'],
    );
  });

  it('is reported together with the others, if a note has no front matter', () => {
    const schema = schemaOf({ layout: { const: 'blog' }, date: { format: 'date' } }, { required: ['layout', 'date'] });
    const text = '# Tide call\n\n## Agenda\n\n- Piers\n';
    const [problem] = checkSchema(text, schema);
    assert.equal(
      formatMessage(problem!.message),
      'This note has no front matter, but its schema requires "layout", "date".',
    );
    assert.equal(applyEdits(text, problem!.fixes[0]!.edits), `---\nlayout: blog\ndate: 2024-04-17\n---\n\n${text}`);
  });

  it('is not reported without front matter, without a meeting, or if it cannot be read', () => {
    assert.deepEqual(
      checkSchema(withFrontMatter('title: a', 'date: 2024-04-17'), {
        required: ['title'],
        properties: { date: { format: 'date' } },
      }),
      [],
    );
    assert.deepEqual(
      checkText('---\na: b\n---\n\nPiers\n', { path: 'docs/piers.md', schema: { required: ['title'] } }),
      [],
    );
    assert.deepEqual(checkSchema(withFrontMatter('a: b: c'), { required: ['title'] }), []);
    assert.deepEqual(checkSchema('+++\na = 1\n+++\n\n## Agenda\n\n- Tides\n', schemaOf({ a: { type: 'string' } })), []);
  });
});
