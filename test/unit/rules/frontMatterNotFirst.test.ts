import { undatedPath as path } from '../support/frontMatterCases';
import { joinLines } from '../support/notes';
import { assertClean, assertFinds } from '../support/ruleCases';

const rule = 'front-matter/not-first';
const fixed = joinLines('---', 'title: Tide', 'date: 2024-04-17', '---', '', '## Agenda', '', '- Tides', '');
const marked = fixed.replace('---', '«---»');
const options = {
  path,
  isOnlyProblem: true,
  message: 'This front matter is ignored, because it is not at the very start of the file.',
};

describe('Rule front-matter/not-first', () => {
  assertFinds(rule, 'blank lines', `\n\n${marked}`, { ...options, fixed: [fixed] });
  assertFinds(rule, 'spaces', `  ${marked}`, { ...options, fixed: [fixed] });
  assertFinds(rule, 'a byte order mark', `\ufeff\n${marked}`, { ...options, fixed: [`\ufeff${fixed}`] });
  assertFinds(rule, 'comments', `<!-- a\nb -->\n\n<!-- c -->\n${marked}`, {
    ...options,
    fixed: [fixed.replace('---\n\n', '---\n\n<!-- a\nb -->\n\n<!-- c -->\n\n')],
  });
  assertFinds(rule, 'CRLF', `\n${marked}`.replaceAll('\n', '\r\n'), {
    ...options,
    fixed: [fixed.replaceAll('\n', '\r\n')],
  });

  describe('thematic breaks', () => {
    const withLines = (...lines: readonly string[]): string => joinLines(...lines, '', '## Agenda', '', '- Tides', '');
    assertClean('around labels', withLines('', '---', 'Date: 2024-04-17', 'Place: pier', '---'), { path });
    assertFinds(rule, 'around keys', withLines('', '«---»', 'title: Tide', 'date: 2024-04-17', '---'), { path });
    assertClean('around a list', withLines('', '---', '- title: Tide', '- date: 2024-04-17', '---'), { path });
    assertClean('after text', withLines('Harbor', '', '---', 'title: Tide', '---'), { path });
    assertClean('after a comment and text', withLines('<!-- a --> b', '---', 'title: Tide', '---'), { path });
    assertFinds(rule, 'after a comment', withLines('<!-- a -->', '«---»', 'title: Tide', 'date: 2024-04-17', '---'), {
      path,
    });
  });
});
