import type { FrontMatter } from '../model';
import { l10n } from '../text/message';
import { lineEndingOf, type SourceText } from '../text/sourceText';
import type { Finding, Fix, Rule } from './helpers/rule';

export const frontMatterUnclosed: Rule = {
  id: 'front-matter/unclosed',
  level: 'error',
  summary: 'The front matter ends with a line "---".',
  *check({ document: { source }, note }): Generator<Finding> {
    const { frontMatter } = note;
    if (!frontMatter) return;
    if (frontMatter.isClosed) return void (yield* tooManyDashes(source, frontMatter));
    yield {
      start: frontMatter.start,
      end: source.lineEnd(source.lineAt(frontMatter.start)),
      message: l10n.t('The front matter has no closing line "---".'),
      fixes: [closingFix(source, frontMatter)],
    };
  },
};

/** Some Markdown tools accept more than three dashes as the closing line, others do not. */
function* tooManyDashes(source: SourceText, { end }: FrontMatter): Generator<Finding> {
  const line = { start: source.lineStart(source.lineAt(end)), end };
  if (!/^----+\s*$/.test(source.slice(line))) return;
  yield {
    ...line,
    message: l10n.t('The closing line of the front matter has more than three dashes.'),
    fixes: [{ title: l10n.t('Change the line to "---"'), edits: [{ ...line, newText: '---' }] }],
  };
}

/** Lines that are written instead of `---` by mistake. */
const misspelledClosing = /^\s*(?:--|—+|–+|- - -|-- -|- --|===+|\*\*\*|___|\+\+\+|~~~)\s*$|^\s+---+\s*$/;

/** Corrects the next line if it is a misspelled closing line, else adds a closing line. */
function closingFix(source: SourceText, { end }: FrontMatter): Fix {
  const next = source.lineAt(end) + 1;
  if (next < source.lineCount && misspelledClosing.test(source.lineText(next))) {
    return {
      title: l10n.t('Change "{0}" to "---"', source.lineText(next).trim()),
      edits: [{ start: source.lineStart(next), end: source.lineEnd(next), newText: '---' }],
    };
  }
  const title = l10n.t('Add the closing line "---"');
  return { title, edits: [{ start: end, end, newText: `${lineEndingOf(source.text)}---` }] };
}
