import { joinLines } from '../support/notes';
import { assertFinds, assertQuiet } from '../support/ruleCases';

const datedPath = 'harbor/meetings/2024-04-17.md';
const undatedPath = 'harbor/meetings/call-7.md';
const postPath = '_posts/2024-04-17-harbor-call.md';

const notes = '\n## Notes\n\n- Tides\n  - high\n';

/** A note with a heading that has a date. */
const call = (day: string): string => `# Harbor call ${day}\n${notes}`;

/** A blog post. */
const post = (title: string, date: string): string => `---\ntitle: ${title}\ndate: ${date}\n---\n${notes}`;

/** Dates of other days than the day of the meeting. */
const otherDates = [
  '## Next meeting\n\n2024-04-24',
  '## Next meeting\n\nDate: 24 April 2024',
  '- Next meeting\n  - 24 April 2024',
  '**Next meeting**\n\n24 April 2024',
  '## Nächstes Treffen\n\n24. April 2024',
  '## Previous meeting\n\n2024-04-10',
  '## Deadline\n\n2024-05-01',
  '## Upcoming events\n\n- 2024-05-01 Spring fair',
  '- Spring fair\n  - Date: 1 June 2024',
];
const withSection = (heading: string, section: string): string =>
  `# ${heading}\n\nPresent: Mara, Tobin\n\n${section}\n`;

describe('Rule title/date', () => {
  const rule = 'title/date';
  const path = undatedPath;

  assertFinds(
    rule,
    'title and heading',
    '---\ntitle: Harbor call «2024-04-10»\n---\n\n# Harbor call 2024-04-17\n\n- Tides\n',
    {
      path: datedPath,
      message: 'The title has the date "2024-04-10", but the heading has 2024-04-17.',
      fixed: ['---\ntitle: Harbor call 2024-04-17\n---\n\n# Harbor call 2024-04-17\n\n- Tides\n'],
    },
  );
  assertFinds(rule, 'heading and date line', '# Harbor call «April 10, 2024»\n\nDate: April 17, 2024\n\n- Tides\n', {
    path,
    message: 'The title has the date "April 10, 2024", but the date line has 2024-04-17.',
    fixed: ['?# Harbor call April 17, 2024\n\nDate: April 17, 2024\n\n- Tides\n'],
  });

  describe('other dates in the title', () => {
    const withTitle = (title: string): string => `---\ntitle: ${title}\n---\n\n# Harbor call 2024-04-17\n\n- Tides\n`;
    assertQuiet(rule, 'the same day', '# Harbor call 2024-04-17\n\nDate: April 17, 2024\n\n- Tides\n', { path });
    assertFinds(rule, 'another day', '# Harbor call «2024-04-18»\n\nDate: April 17, 2024\n\n- Tides\n', { path });
    assertQuiet(
      rule,
      'a day within the range in the title',
      '# Harbor meeting, May 30 2024 - June 1 2024\n\nDate: May 31, 2024\n\n- Tides\n',
      { path },
    );
    assertFinds(
      rule,
      'a day outside the range in the title',
      '# Harbor meeting, «May 30 2024» - June 1 2024\n\nDate: June 2, 2024\n\n- Tides\n',
      { path },
    );
    assertQuiet(
      rule,
      'the day before the meeting was postponed',
      '# Harbor call (postponed from 10 April 2024)\n\nDate: 17 April 2024\n\n- Tides\n',
      { path },
    );
    assertFinds(
      rule,
      'a meeting that was not postponed',
      '# Harbor call («10 April 2024»)\n\nDate: 17 April 2024\n\n- Tides\n',
      { path },
    );
    assertQuiet(rule, 'the day of the next meeting', withTitle('Harbor call, next on 2024-04-24'), { path });
    assertFinds(rule, 'a day that is not of the next meeting', withTitle('Harbor call on «2024-04-24»'), { path });
  });

  describe('dates that the title is compared with', () => {
    const withLine = (heading: string, line: string): string => `# ${heading}\n\n${line}\n\n- Tides\n`;
    assertQuiet(rule, 'a day in a sentence', withLine('Harbor call 2024-04-17', 'That was on 2024-04-10'), { path });
    assertFinds(rule, 'a day in a date line', withLine('Harbor call «2024-04-17»', 'Date: 2024-04-10'), { path });
    assertQuiet(
      rule,
      'a title with the same date as the file name',
      withLine('Harbor call 2024-04-17', 'Date: April 10, 2024'),
      { path: datedPath },
    );
    assertFinds(
      rule,
      'a title with another date than the file name',
      withLine('Harbor call «2024-04-17»', 'Date: April 10, 2024'),
      { path: 'harbor/meetings/2024-04-10.md' },
    );
  });

  describe('dates of other days', () => {
    for (const section of otherDates)
      assertQuiet(rule, JSON.stringify(section), withSection('Harbor call 2024-04-17', section), { path });
    for (const section of ['## Meeting notes\n\nDate: 24 April 2024', '- Harbor call\n  - 24 April 2024'])
      assertFinds(rule, JSON.stringify(section), withSection('Harbor call «2024-04-17»', section), { path });
  });
});

describe('Rule date/file-name', () => {
  const rule = 'date/file-name';
  const path = datedPath;

  describe('what it compares', () => {
    assertFinds(rule, 'the heading', call('«2024-04-10»'), {
      path,
      message: 'The heading has the date "2024-04-10", but the file name has 2024-04-17.',
      fixed: [`?${call('2024-04-17')}`, '?harbor/meetings/2024-04-10.md'],
    });
    assertFinds(rule, 'the date line', '# Harbor call\n\nDate: «April 17, 2023»\n\n- Tides\n', {
      path,
      message: 'The date line has the date "April 17, 2023", but the file name has 2024-04-17.',
      fixed: ['?# Harbor call\n\nDate: April 17, 2024\n\n- Tides\n', '?harbor/meetings/2023-04-17.md'],
    });
    assertFinds(rule, 'the title', post('Harbor call «2023-04-12»', '2024-04-17'), {
      path: postPath,
      message: 'The title has the date "2023-04-12", but the file name has 2024-04-17.',
    });
    assertFinds(
      rule,
      'heading and date line with the same day',
      '# Call «2024-04-10»\n\nDate: 2024-04-10\n\n- Tides\n',
      {
        path,
        fixed: ['?# Call 2024-04-17\n\nDate: 2024-04-17\n\n- Tides\n', '?harbor/meetings/2024-04-10.md'],
      },
    );
    assertFinds(rule, 'a date with a time', '# Harbor call\n\nDate: «2024-04-10»T18:00Z\n\n- Tides\n', { path });
    assertFinds(
      rule,
      'a row of a table',
      '# Harbor call\n\n| Date | «2024-04-10» |\n|---|---|\n| Chair | Mara |\n\n## Notes\n\n- Tides\n',
      { path },
    );
    assertFinds(rule, 'a date without a year', '# Harbor call, «April 10»\n\n- Tides\n', {
      path,
      fixed: ['?# Harbor call, April 17\n\n- Tides\n', '?harbor/meetings/2024-04-10.md'],
    });
    assertFinds(rule, 'a numeric date in the order of the series', call('«11/04/2024»'), {
      path,
      others: { 'harbor/meetings/2024-04-10.md': call('10/04/2024') },
    });
    assertFinds(rule, 'a file name with words', call('«2024-04-10»'), {
      path: 'harbor/2024_04_17-Harbor_Call.md',
      fixed: [`?${call('2024-04-17')}`, '?harbor/2024_04_10-Harbor_Call.md'],
    });
    assertFinds(rule, 'a date in the folders', call('«2024-04-10»'), {
      path: 'harbor/meetings/2024/04/17.md',
      fixed: [`?${call('2024-04-17')}`],
    });
    assertQuiet(rule, 'a file name without a date', call('2024-04-10'), { path: undatedPath });
  });

  describe('certain fixes', () => {
    assertFinds(rule, 'a date copied from another note', call('«2024-04-10»'), {
      path,
      others: { 'harbor/meetings/2024-04-10.md': call('2024-04-10') },
      fixed: [call('2024-04-17'), '?harbor/meetings/2024-04-10.md'],
    });
    assertFinds(rule, 'a weekday that fits the file name', call('«Wednesday, 10 April 2023»'), {
      path,
      fixed: [call('Wednesday, 17 April 2024'), '?harbor/meetings/2023-04-10.md'],
    });
    assertFinds('date/weekday', 'a weekday that fits the file name', call('«Wednesday, 16 April 2024»'), {
      path,
      fixed: [call('Wednesday, 17 April 2024'), call('Tuesday, 16 April 2024')],
    });
  });

  describe('publication dates', () => {
    const otherPosts = Object.fromEntries(
      ['2024-03-13', '2024-03-20', '2024-03-27', '2024-04-03'].map(day => [
        `_posts/${day}-harbor-call.md`,
        post(`Harbor call ${day}`, day),
      ]),
    );
    assertQuiet(rule, 'a post that was published after the meeting', post('Harbor call 2024-04-10', '2024-04-17'), {
      path: postPath,
    });
    assertFinds(
      rule,
      'a post in a series that is named for the meetings',
      post('Harbor call «2024-04-10»', '2024-04-17'),
      { path: postPath, others: otherPosts, fixed: [`?${post('Harbor call 2024-04-17', '2024-04-17')}`] },
    );
    assertFinds(rule, 'a title copied from another post', post('Harbor call «2024-04-03»', '2024-04-17'), {
      path: postPath,
      others: otherPosts,
      fixed: [post('Harbor call 2024-04-17', '2024-04-17')],
    });
    assertFinds(rule, 'a post that was published a year later', post('Harbor call 2024-04-17', '«2025-04-17»'), {
      path,
      message: 'The front matter has the date "2025-04-17", but the file name has 2024-04-17.',
      fixed: [post('Harbor call 2024-04-17', '2024-04-17')],
    });
    assertQuiet(rule, 'a file name with both dates', post('Harbor call 20240410', '2024-04-17'), {
      path: '_posts/2024-04-17-harbor-call-20240410.md',
      others: otherPosts,
    });
    assertFinds(rule, 'a file name with one of the dates', post('Harbor call «20240410»', '2024-04-17'), {
      path: postPath,
      others: otherPosts,
    });
  });

  describe('dates of other days', () => {
    for (const section of otherDates)
      assertQuiet(rule, JSON.stringify(section), withSection('Harbor call 2024-04-17', section), { path });
    for (const section of ['## Meeting notes\n\nDate: «24 April 2024»', '- Harbor call\n  - «24 April 2024»'])
      assertFinds(rule, JSON.stringify(section), withSection('Harbor call 2024-04-17', section), { path });
    assertQuiet(rule, 'a day long before the meeting', '# Harbor call: the pier of 1924-04-10\n\n- Tides\n', { path });
    assertFinds(rule, 'a recent day', '# Harbor call: the pier of «2023-04-10»\n\n- Tides\n', { path });
  });

  describe('meetings of several days', () => {
    assertQuiet(rule, 'the first day', '# Harbor meeting, 17–19 April 2024\n\n- Tides\n', { path });
    assertQuiet(rule, 'the last day', '# Harbor meeting, April 15–17, 2024\n\n- Tides\n', { path });
    assertFinds(rule, 'a range before the day', '# Harbor call, «10–12 April 2024»\n\n- Tides\n', { path, fixed: [] });
  });

  describe('the part of the note that it reads', () => {
    assertQuiet(
      rule,
      'a rolling document',
      '# 2024\n\n## 2024-04-17\n\n- a\n\n## 2024-04-10\n\n- b\n\n## 2024-04-03\n\n- c\n',
      { path },
    );
    assertFinds(rule, 'a single meeting', '# 2024\n\n## «2024-04-10»\n\n- a\n', { path });
    const withParagraphs = (count: number, day: string): string =>
      joinLines(
        '# Harbor call 2024-04-17',
        '',
        ...Array.from({ length: count }, (_, index) => `Paragraph ${index} about the tides.\n`),
        `Date: ${day}`,
        '',
        '- Tides',
        '',
      );
    assertQuiet(rule, 'a date line far from the start', withParagraphs(12, '2024-03-01'), { path });
    assertFinds(rule, 'a date line near the start', withParagraphs(10, '«2024-03-01»'), { path });
  });
});

describe('Rule date/before-meeting', () => {
  const rule = 'date/before-meeting';
  const path = undatedPath;

  assertFinds(rule, 'a title with a later date', post('Harbor call 2024-04-17', '«2024-04-10»'), {
    path,
    message: 'The date "2024-04-10" is before the meeting: the title has 2024-04-17.',
    fixed: [`?${post('Harbor call 2024-04-17', '2024-04-17')}`],
  });
  assertFinds(rule, 'a heading with a later date', `---\ndate: «2024-04-10»\n---\n\n${call('2024-04-17')}`, {
    path,
    message: 'The date "2024-04-10" is before the meeting: the heading has 2024-04-17.',
  });
  assertFinds(
    rule,
    'a date line with a later date',
    `---\ndate: «2024-04-10»\n---\n\n# Harbor call\n\nDate: 2024-04-17\n${notes}`,
    { path, message: 'The date "2024-04-10" is before the meeting: the date line has 2024-04-17.' },
  );
  assertFinds(rule, 'title and file name with a later date', post('Harbor call 2024-04-17', '«Wed, 10 Apr 2024»'), {
    path: datedPath,
    fixed: [post('Harbor call 2024-04-17', 'Wed, 17 Apr 2024')],
  });
  assertFinds(rule, 'a file name with a later date', post('Harbor call', '«2024-04-10»'), {
    path: datedPath,
    message: 'The date "2024-04-10" is before the meeting: the file name has 2024-04-17.',
    fixed: [`?${post('Harbor call', '2024-04-17')}`],
  });

  assertQuiet(rule, 'a meeting in the future', post('Harbor call 2024-05-17', '2024-04-10'), { path });
  assertQuiet(rule, 'an invitation', post('Invitation to the harbor call of 2024-04-17', '2024-04-10'), { path });
  assertQuiet(rule, 'the same day in another time zone', post('Harbor call 2024-04-17', '2024-04-16T23:00:00Z'), {
    path,
  });
  assertFinds(rule, 'a time without a time zone', post('Harbor call 2024-04-17', '«2024-04-16»T23:00:00'), { path });
  assertQuiet(rule, 'a later date', post('Harbor call 2024-04-17', '2024-05-02'), { path });
  assertQuiet(rule, 'the same day', post('Harbor call 2024-04-17', '2024-04-17'), { path });
});
