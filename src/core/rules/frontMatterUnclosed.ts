import { newLineOf } from '../sourceText';
import type { Finding, Rule } from './rule';

export const frontMatterUnclosed: Rule = {
  id: 'front-matter/unclosed',
  level: 'error',
  summary: 'A line “---” closes the front matter.',
  *check({ document: { source }, note }): Generator<Finding> {
    const { frontMatter } = note;
    if (!frontMatter || frontMatter.closed) return;
    yield {
      start: frontMatter.start,
      end: source.lineEnd(source.lineAt(frontMatter.start)),
      message: 'The front matter is not closed: a line “---” is missing behind its last line.',
      fixes: [{ title: 'Close the front matter', edits: [{ start: frontMatter.end, end: frontMatter.end, newText: `${newLineOf(source.text)}---` }] }],
    };
  },
};
