import type { TextEdit } from '../text/edits';
import { findMisplacedFrontMatter } from '../frontMatter/misplaced';
import { textStart } from '../frontMatter/textStart';
import type { Span } from '../model';
import { l10n } from '../text/message';
import type { SourceText } from '../text/sourceText';
import { lineEndingOf } from '../text/sourceText';
import type { Finding, Rule } from './helpers/rule';

export const frontMatterNotFirst: Rule = {
  id: 'front-matter/not-first',
  level: 'warning',
  summary: 'The front matter is at the very start of the file.',
  *check({ document: { source }, note }): Generator<Finding> {
    const block = note.frontMatter ? undefined : findMisplacedFrontMatter(source);
    if (!block) return;
    yield {
      start: block.start,
      end: block.start + 3,
      message: l10n.t('This front matter is ignored, because it is not at the very start of the file.'),
      fixes: [{ title: l10n.t('Move the front matter to the start of the file'), edits: moveToStart(source, block) }],
    };
  },
};

/** Moves the text before the front matter to a place after it, without its leading and trailing whitespace. */
function moveToStart(source: SourceText, { start, end }: Span): TextEdit[] {
  const before = { start: textStart(source), end: start };
  const comments = source.slice(before).trim();
  const newLine = lineEndingOf(source.text);
  const removal = { ...before, newText: '' };
  return comments === '' ? [removal] : [removal, { start: end, end, newText: `${newLine}${newLine}${comments}` }];
}
