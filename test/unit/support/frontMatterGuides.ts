import type { FrontMatterGuide } from '../../../src/core/completions/keyDocumentation';
import { readNote, type ParsedNote } from '../../../src/core/parse';
import { readFrontMatterUsage, type FrontMatterUsage } from '../../../src/core/series/frontMatterUsage';
import { SourceText } from '../../../src/core/text/sourceText';
import { withFrontMatter } from './frontMatterCases';
import { noteOf } from './notes';
import { compiled } from './rules';

export const readHarborNote = (text: string): ParsedNote =>
  readNote(new SourceText(text), 'harbor/meetings/2024-04-17.md');

export const schema = compiled({
  required: ['title'],
  properties: {
    layout: { const: 'blog', description: 'What renders it.' },
    title: { type: 'string', description: 'What the *page* is called.' },
    status: { enum: ['draft', 'final', 'a, b'] },
    draft: { type: 'boolean', default: true },
    tags: { type: 'array', items: { enum: ['tide', 'pier'] } },
  },
});

/** Returns the front matter usage of notes, given by their paths. */
export const usageIn = (texts: Readonly<Record<string, string>>): FrontMatterUsage =>
  readFrontMatterUsage(Object.entries(texts).map(([path, text]) => ({ path, note: noteOf(text, path) })));

/** The dates of the notes in a series. */
export const dates = Array.from({ length: 10 }, (_, index) => `2024-03-${String(index + 10)}`);

/** A series of ten notes, by their paths. */
export const harborSeries = Object.fromEntries(
  dates.map((date, index) => [
    `harbor/meetings/${date}.md`,
    withFrontMatter(
      'layout: blog',
      `date: ${date}`,
      `title: "Call ${date}"`,
      ...(index > 3 ? [`room: ${index > 6 ? 'pier' : 'hall'}`] : []),
      `number: ${index}`,
    ),
  ]),
);

export const harborUsage = usageIn(harborSeries);
export const schemaGuide: FrontMatterGuide = { schema, usage: null };
export const usageGuide: FrontMatterGuide = { schema: null, usage: harborUsage };
