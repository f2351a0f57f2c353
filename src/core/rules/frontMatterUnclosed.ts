import type { FrontMatter } from '../model';
import { newLineOf, type SourceText } from '../text/sourceText';
import type { Finding, Fix, Rule } from './helpers/rule';

export const frontMatterUnclosed: Rule = {
  id: 'front-matter/unclosed',
  level: 'error',
  summary: 'A line “---” closes the front matter.',
  *check({ document: { source }, note }): Generator<Finding> {
    const { frontMatter } = note;
    if (!frontMatter) return;
    if (frontMatter.closed) return void (yield* tooManyDashes(source, frontMatter));
    yield {
      start: frontMatter.start,
      end: source.lineEnd(source.lineAt(frontMatter.start)),
      message: 'The front matter is not closed: a line “---” is missing behind its last line.',
      fixes: [closeIt(source, frontMatter)],
    };
  },
};

/** "----" closes it for some readers, and for others nothing does. */
function* tooManyDashes(source: SourceText, { end }: FrontMatter): Generator<Finding> {
  const line = { start: source.lineStart(source.lineAt(end)), end };
  if (!/^----+\s*$/.test(source.slice(line))) return;
  yield {
    ...line,
    message: 'The line that closes the front matter has three dashes.',
    fixes: [{ title: 'Change it to “---”', edits: [{ ...line, newText: '---' }] }],
  };
}

/** What is typed for `---` by mistake. */
const nearlyClosing = /^\s*(?:--|—+|–+|- - -|-- -|- --|===+|\*\*\*|___|\+\+\+|~~~)\s*$|^\s+---+\s*$/;

/** A line that is nearly the closing one becomes it. */
function closeIt(source: SourceText, { end }: FrontMatter): Fix {
  const next = source.lineAt(end) + 1;
  if (next < source.lineCount && nearlyClosing.test(source.lineText(next))) {
    return {
      title: `Change “${source.lineText(next).trim()}” to “---”`,
      edits: [{ start: source.lineStart(next), end: source.lineEnd(next), newText: '---' }],
    };
  }
  return { title: 'Close the front matter', edits: [{ start: end, end, newText: `${newLineOf(source.text)}---` }] };
}
