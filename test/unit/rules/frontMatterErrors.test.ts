import { assertFindsInLine, undatedPath as path, withFrontMatter } from '../support/frontMatterCases';
import { joinLines } from '../support/notes';
import { assertClean, assertFinds } from '../support/ruleCases';

const options = { path, isOnlyProblem: true };

describe('Rule front-matter/syntax', () => {
  assertFindsInLine('front-matter/syntax', 'title: «T»ide: high', /^Invalid YAML: Nested mappings .*\.$/);
});

describe('Rule front-matter/tabs', () => {
  const rule = 'front-matter/tabs';
  const assertTabs = (name: string, lines: readonly string[], fixed: readonly string[], newLine = '\n'): void => {
    const noteOf = (last: readonly string[]): string =>
      withFrontMatter('title: Tide', 'date: 2024-04-17', ...last).replaceAll('\n', newLine);
    assertFinds(rule, name, noteOf(lines), { ...options, message: /[Tt]ab/, fixed: [noteOf(fixed)] });
  };
  assertTabs('a list', ['tags:', '«\t»- a', '\t- b'], ['tags:', '  - a', '  - b']);
  assertTabs('CRLF', ['pier:', '  name: x', '«\t»side: y'], ['pier:', '  name: x', '  side: y'], '\r\n');
  assertTabs('a block scalar', ['text: |', '«\t»a'], ['text: |', '  a']);
  assertClean(
    'tabs that are not indentation',
    withFrontMatter('title:\tTide', 'date: 2024-04-17', 'text: |', '  a', '  \tb', 'tags: [a,\tb]'),
    { path },
  );
});

describe('Rule front-matter/duplicate-key', () => {
  const rule = 'front-matter/duplicate-key';
  assertFinds(rule, 'a top-level key', withFrontMatter('title: Tide', 'date: 2024-04-17', '«title»: Ebb'), {
    ...options,
    message: /[“"]title[”"]/,
    fixed: [],
  });
  assertFinds(
    rule,
    'a nested key',
    withFrontMatter('title: Tide', 'date: 2024-04-17', 'chair:', '  name: a', '  «name»: b'),
    { ...options, message: /[“"]name[”"]/, fixed: [] },
  );
});

describe('Rule front-matter/engine', () => {
  assertFinds('front-matter/engine', 'TOML', joinLines('«---toml»', 'title = "Tide"', '---', ''), {
    ...options,
    message: /[“"]toml[”"]/,
    fixed: [],
  });
});
