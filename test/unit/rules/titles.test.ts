import { assertFindsInLine, undatedPath as path, withFrontMatter } from '../support/frontMatterCases';
import { assertClean, assertFinds } from '../support/ruleCases';

describe('Rule title/padding', () => {
  const rule = 'title/padding';
  const message = 'The title has leading or trailing spaces.';
  assertFindsInLine(rule, 'title: «" Tide "»', message, 'title: "Tide"');
  assertFindsInLine(rule, "title: «' Tide'»", message, "title: 'Tide'");
  assertFindsInLine(rule, String.raw`title: «"\tTide"»`, message);
  assertClean('a block scalar', withFrontMatter('title: >', '  Tide', '  and ebb', 'date: 2024-04-17'), { path });
  assertFinds(rule, 'a title with a line break', withFrontMatter('title: «" Tide', '  and ebb"»', 'date: 2024-04-17'), {
    path,
  });
});

describe('Rule title/empty', () => {
  const rule = 'title/empty';
  for (const line of ['«title: ""»', '«title:»', '«title: "  "»', '«title: null»', '«title: []»'])
    assertFindsInLine(rule, line, 'The title is empty.');
  assertClean('a list', withFrontMatter('title: [a]', 'date: 2024-04-17'), { path });
});
