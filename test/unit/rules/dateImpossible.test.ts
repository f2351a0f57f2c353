import { undatedPath } from '../support/frontMatterCases';
import { assertFinds, assertQuiet } from '../support/ruleCases';

const rule = 'date/impossible';
const path = undatedPath;
const withHeading = (heading: string): string => `# ${heading}\n\n- Tides\n`;
const withLine = (line: string): string => `# Harbor call 2024-04-17\n\n## Notes\n\n${line}\n`;

describe('Rule date/impossible', () => {
  assertFinds(rule, 'a day with three digits', withHeading('Harbor call «2024-04-174»'), {
    path: 'harbor/meetings/2024-04-17.md',
    message: '"2024-04-174" is not a valid date: no month has a day 174.',
    fixed: [withHeading('Harbor call 2024-04-17')],
  });
  assertFinds(rule, 'month and day swapped', withHeading('Harbor call «2024-27-02»'), {
    path,
    message: '"2024-27-02" is not a valid date: there is no month 27.',
    fixed: [`?${withHeading('Harbor call 2024-02-27')}`],
  });
  assertFinds(rule, 'the last day of a long month', withHeading('Harbor call, «Monday, 31 June 2024»'), {
    path,
    message: '"31 June 2024" is not a valid date: the month has only 30 days.',
    fixed: [],
  });
  assertFinds(rule, 'a day after the end of every month', withHeading('Harbor call, «41 April 2024»'), { path });
  assertFinds(rule, 'front matter', '---\ntitle: Tide\ndate: «2024-06-31»\n---\n\n## Notes\n\n- Tides\n  - high\n', {
    path,
  });
  assertFinds(rule, 'the file name', '«# Harbor call»\n\n## Agenda\n\n- Tides\n', {
    path: 'harbor/meetings/2024-02-30.md',
    message: '"2024-02-30" in the file name is not a valid date: the month has only 29 days.',
  });
  assertFinds(rule, 'the folders', '«# Harbor call»\n\n## Agenda\n\n- Tides\n', {
    path: 'harbor/meetings/2024/04/31.md',
    message: '"harbor/meetings/2024/04/31" in the file path is not a valid date: the month has only 30 days.',
  });

  describe('text that looks like a date', () => {
    assertQuiet(rule, 'a book number', withLine('- ISBN 2019-13-45'));
    assertQuiet(rule, 'an order number', withLine('- Order no. 2019-01-154'));
    assertQuiet(rule, 'a link', withLine('- https://tide.example/2024-02-30/y'));
    assertFinds(rule, 'a date line', withLine('- Date: «2019-13-45»'));
    assertQuiet(rule, 'a heading about a bug', withLine('## Bug: 2024-02-30 is taken'));
    assertFinds(rule, 'a heading about a meeting', withLine('## Call on «2024-02-30»'));
  });

  describe('dates that exist or are left open', () => {
    assertQuiet(rule, 'a file name with day 0', '# Harbor call\n\n## Agenda\n\n- Tides\n', {
      path: 'harbor/meetings/2024-02-00-call.md',
    });
    assertFinds(rule, 'a file name with day 30', '«# Harbor call»\n\n## Agenda\n\n- Tides\n', {
      path: 'harbor/meetings/2024-02-30-call.md',
    });
    assertQuiet(rule, 'a leap day', withHeading('Harbor call 2024-02-29'), { path });
    assertFinds(rule, 'a leap day in another year', withHeading('Harbor call «2023-02-29»'), { path });
  });

  describe('notes without a meeting', () => {
    assertQuiet(rule, 'a release', '# Release 2024-02-31\n\nWords.\n', {
      path: 'docs/release.md',
      withoutMeeting: true,
    });
    assertFinds(rule, 'a meeting', '# Call «2024-02-31»\n\nWords.\n', { path: 'docs/call.md' });
  });
});
