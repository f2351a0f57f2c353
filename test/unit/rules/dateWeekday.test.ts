import assert from 'node:assert/strict';
import { assertFindsInLine, undatedPath as path, withFrontMatter } from '../support/frontMatterCases';
import { assertClean, assertFinds, listProblems } from '../support/ruleCases';
import { checkText } from '../support/rules';

const rule = 'date/weekday';

describe('Rule date/weekday', () => {
  describe('front matter', () => {
    assertFindsInLine(
      rule,
      'date: «Thursday, April 17, 2024»',
      '"April 17, 2024" is a Wednesday, not a Thursday.',
      'date: Wednesday, April 17, 2024',
      'date: Thursday, April 18, 2024',
    );
    assertFindsInLine(
      rule,
      'date: «Sat, Apr 17 2015»',
      /is a Friday, not a Saturday/,
      'date: Fri, Apr 17 2015',
      'date: Sat, Apr 18 2015',
    );
    assertFindsInLine(
      rule,
      'title: Tide «2024-04-17 (Monday»)',
      /is a Wednesday, not a Monday/,
      'title: Tide 2024-04-17 (Wednesday)',
      'title: Tide 2024-04-15 (Monday)',
    );
  });

  describe('text', () => {
    const assertText = (markedText: string, message: string | RegExp, ...fixed: readonly string[]): void =>
      assertFinds(
        rule,
        markedText.split('\n').find(line => line.includes('«'))!,
        markedText,
        { path, message, fixed, isOnlyProblem: true },
      );
    assertText(
      '# Meeting of «Friday, 30 May 2024»\n\n- a\n',
      /is a Thursday, not a Friday/,
      '# Meeting of Thursday, 30 May 2024\n\n- a\n',
      '# Meeting of Friday, 31 May 2024\n\n- a\n',
    );
    assertText(
      '# Meeting\n\nDate: «Sunday, 1 Jan 2024»\n\n- a\n',
      /is a Monday, not a Sunday/,
      '# Meeting\n\nDate: Monday, 1 Jan 2024\n\n- a\n',
      '# Meeting\n\nDate: Sunday, 31 Dec 2023\n\n- a\n',
    );
    assertText(
      '# Harbor call «Thursday, April 17, 2024»\n\n## Next call\n\nWednesday, April 24, 2024\n',
      /Wednesday, not a Thursday/,
      '# Harbor call Wednesday, April 17, 2024\n\n## Next call\n\nWednesday, April 24, 2024\n',
      '# Harbor call Thursday, April 18, 2024\n\n## Next call\n\nWednesday, April 24, 2024\n',
    );
    assertText(
      '# Harbor call\n\n**Date**: **«Thursday**, April 17, 2024»\n\n- a\n',
      /Wednesday, not a Thursday/,
      '# Harbor call\n\n**Date**: **Wednesday**, April 17, 2024\n\n- a\n',
      '# Harbor call\n\n**Date**: **Thursday**, April 18, 2024\n\n- a\n',
    );
    it('a date without a year', () => {
      const problems = checkText('# Harbor call 2024-04-17\n\nDate: Thursday, April 17\n\n- a\n', { path });
      const message = 'date/weekday: In 2024, "April 17" is a Wednesday, not a Thursday.';
      assert.deepEqual(listProblems(problems), [message]);
    });
  });

  describe('sentences', () => {
    const tides = withFrontMatter('title: Tide', 'date: 2024-04-17');
    assertClean(
      'a weekday in a sentence',
      `${tides}\nThe storm of Monday, April 17, 2024, which broke the pier and the lantern, was long.\n`,
      { path },
    );
    assertFinds(rule, 'a weekday in a date line', `${tides}\nDate: «Monday, April 17, 2024»\n`, { path });
  });

  describe('whether changing the weekday is only a suggestion', () => {
    const suggestions = (text: string, others: Record<string, string> = {}): boolean[] =>
      checkText(text, { path, others }).flatMap(({ fixes }) => fixes.map(fix => fix.isSuggestion ?? false));
    const wednesdays = Object.fromEntries(
      ['03', '10', '17', '24'].map(day => [`harbor/meetings/call-${day}.md`, `# Harbor call 2024-04-${day}\n\n- a\n`]),
    );
    it('if the year may be last year', () =>
      assert.deepEqual(suggestions('# Harbor call Wednesday, January 15, 2024\n\n- a\n'), [true, false, false]));
    it('if the series meets on the written weekday', () =>
      assert.deepEqual(suggestions('# Harbor call Wednesday, 2 May 2024\n\n- a\n', wednesdays), [true, false]));
    it('not if the series meets on another weekday', () =>
      assert.deepEqual(suggestions('# Harbor call Monday, 2 May 2024\n\n- a\n', wednesdays), [false, false]));
  });
});
