import assert from 'node:assert/strict';
import { hoverFrontMatter, type FrontMatterHover } from '../../../src/core/completions/hover';
import type { FrontMatterGuide } from '../../../src/core/completions/keyDocumentation';
import { formatMessage } from '../../../src/core/text/message';
import { withFrontMatter } from '../support/frontMatterCases';
import {
  dates,
  harborUsage,
  readHarborNote,
  schema,
  schemaGuide,
  usageGuide,
  usageIn,
} from '../support/frontMatterGuides';
import { markSpans } from '../support/notes';

const paragraphsOf = ({ documentation }: FrontMatterHover): string[] =>
  documentation.map(text => (typeof text === 'string' ? text : formatMessage(text)));

/** Adds a test: the documentation for the cursor, marked as `|`, and its span, marked as «…». */
function assertHover(name: string, guide: FrontMatterGuide, markedText: string, ...paragraphs: string[]): void {
  it(name, () => {
    const text = markedText.replace(/[«»|]/g, '');
    const hover = hoverFrontMatter(readHarborNote(text), markedText.replace(/[«»]/g, '').indexOf('|'), guide);
    assert.deepEqual(hover ? paragraphsOf(hover) : [], paragraphs);
    if (hover) assert.equal(markSpans(text, [hover.span]), markedText.replace('|', ''));
  });
}

describe('A hover in front matter', () => {
  assertHover(
    'shows the schema of a key',
    schemaGuide,
    withFrontMatter('«ti|tle»: a'),
    'What the *page* is called.',
    'Required. Must be text.',
  );
  assertHover(
    'shows the schema of a value',
    schemaGuide,
    withFrontMatter('status: «fi|x»'),
    'One of "draft", "final", "a, b".',
  );
  assertHover(
    'shows how many notes have the key',
    usageGuide,
    withFrontMatter('«ro|om»: x'),
    '6 of 10 notes in this series have this key.',
  );
  assertHover(
    'shows the usual value',
    usageGuide,
    withFrontMatter('«lay|out»: x'),
    '10 of 10 notes in this series have this key, nearly all with the value "blog".',
  );
  assertHover(
    'shows both the schema and the series',
    { schema, usage: harborUsage },
    withFrontMatter('«lay|out»: x'),
    'What renders it.',
    'One of "blog".',
    '10 of 10 notes in this series have this key, nearly all with the value "blog".',
  );
  assertHover('shows nothing for an unknown key', usageGuide, withFrontMatter('x|: y'));
  assertHover('shows nothing after the front matter', usageGuide, `${withFrontMatter('x: y')}\nlay|out: y`);
  assertHover('shows nothing without a guide', { schema: null, usage: null }, withFrontMatter('lay|out: x'));

  it('escapes Markdown in values', () => {
    const usage = usageIn(Object.fromEntries(dates.map(date => [`a/${date}.md`, withFrontMatter('x: "[a](b) *c*"')])));
    assert.deepEqual(
      paragraphsOf(hoverFrontMatter(readHarborNote(withFrontMatter('x: y')), 4, { schema: null, usage })!),
      ['10 of 10 notes in this series have this key, nearly all with the value "\\[a\\]\\(b\\) \\*c\\*".'],
    );
  });
});
