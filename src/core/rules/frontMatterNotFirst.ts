import type { TextEdit } from '../text/edits';
import { laterFrontMatter, startOf } from '../frontMatter/laterFrontMatter';
import type { Span } from '../model';
import type { SourceText } from '../text/sourceText';
import { newLineOf } from '../text/sourceText';
import type { Finding, Rule } from './helpers/rule';

export const frontMatterNotFirst: Rule = {
  id: 'front-matter/not-first',
  level: 'warning',
  summary: 'Front matter stands at the very start of the file.',
  *check({ document: { source }, note }): Generator<Finding> {
    const block = note.frontMatter ? undefined : laterFrontMatter(source);
    if (!block) return;
    yield {
      start: block.start,
      end: block.start + 3,
      message: 'This front matter is not read as such, as it is not at the very start of the file.',
      fixes: [{ title: 'Move the front matter to the start', edits: moveToStart(source, block) }],
    };
  },
};

/** What stood before it comes behind it; blanks alone go. */
function moveToStart(source: SourceText, { start, end }: Span): TextEdit[] {
  const before = { start: startOf(source), end: start };
  const comments = source.slice(before).trim();
  const newLine = newLineOf(source.text);
  const gone = { ...before, newText: '' };
  return comments === '' ? [gone] : [gone, { start: end, end, newText: `${newLine}${newLine}${comments}` }];
}
