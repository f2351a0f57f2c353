import { undatedPath as path } from '../support/frontMatterCases';
import { joinLines } from '../support/notes';
import { assertClean, assertFinds } from '../support/ruleCases';

const rule = 'front-matter/unclosed';
const options = { path, isOnlyProblem: true };
const keys = ['title: Tide', 'date: 2024-04-17'];

/** The fix adds or corrects the closing line, after which the rest of the note begins. */
function assertUnclosed(name: string, lines: readonly string[], rest: readonly string[], fixed = lines): void {
  assertFinds(rule, name, joinLines('«---»', ...lines, ...rest, ''), {
    ...options,
    message: 'The front matter has no closing line "---".',
    fixed: [joinLines('---', ...fixed, '---', ...rest, '')],
  });
}

describe('Rule front-matter/unclosed', () => {
  describe('without a closing line', () => {
    assertUnclosed('before a blank line', keys, ['', '## Agenda']);
    assertUnclosed('before a heading of level 2', keys, ['## Agenda', '', '- Tides']);
    assertUnclosed('before a heading of level 1', keys, ['# Call', '', '## Agenda']);
    assertUnclosed('with a comment', ['title: Tide', '# when', 'date: 2024-04-17'], ['', '## Agenda']);
    assertUnclosed('with a blank line', ['title: Tide', '', 'date: 2024-04-17'], ['', '## Agenda']);
    assertUnclosed('with a block scalar', [...keys, 'summary: |', '  a', '', '  b'], ['', '## Agenda']);
    assertUnclosed('with a list', [...keys, 'tags:', '- a', '- b'], ['## Agenda']);
    assertUnclosed('before a list', keys, ['- Tides', '- Ebb', '', '## Agenda']);
    const text = joinLines('«---»', ...keys, '', '## Agenda', '').replaceAll('\n', '\r\n');
    assertFinds(rule, 'with CRLF', text, {
      ...options,
      fixed: [joinLines('---', ...keys, '---', '', '## Agenda', '').replaceAll('\n', '\r\n')],
    });
  });

  describe('with a misspelled closing line', () => {
    for (const closing of ['--', '—', ' ---', '- - -', '===', '***'])
      assertUnclosed(JSON.stringify(closing), [...keys, closing], ['', '## Agenda'], keys);
    assertFinds(rule, 'four dashes', joinLines('---', ...keys, '«----»', '', '## Agenda', ''), {
      ...options,
      message: 'The closing line of the front matter has more than three dashes.',
      fixed: [joinLines('---', ...keys, '---', '', '## Agenda', '')],
    });
  });

  assertClean(
    'thematic breaks around a heading',
    joinLines('---', '', '# Harbor call 2024-04-17', '', '---', '', '## Agenda', '', '- Tides', ''),
    { path },
  );
});
