import { joinLines } from './support/notes';
import { assertFinds, assertQuiet } from './support/ruleCases';

const path = 'harbor/meetings/2024-04-17.md';
const notes = '\n## Notes\n\n- Tides\n  - high\n';
const blog = (title: string, date: string): string => `---\ntitle: ${title}\ndate: ${date}\n---\n${notes}`;

describe('Rules: the title’s day', () => {
  const rule = 'title/date';
  assertFinds(
    rule,
    'front matter and heading',
    '---\ntitle: Harbor call «2024-04-10»\n---\n\n# Harbor call 2024-04-17\n\n- Tides\n',
    {
      message: 'The title says “2024-04-10”, the heading says 2024-04-17.',
      fixed: ['---\ntitle: Harbor call 2024-04-17\n---\n\n# Harbor call 2024-04-17\n\n- Tides\n'],
    },
  );
  assertFinds(
    rule,
    'a heading and a date line',
    '# Harbor call «April 10, 2024»\n\nDate: April 17, 2024\n\n- Tides\n',
    {
      path: 'harbor/meetings/call-7.md',
      fixed: ['?# Harbor call April 17, 2024\n\nDate: April 17, 2024\n\n- Tides\n'],
    },
  );
  assertQuiet(rule, 'days that agree', '# Harbor call 2024-04-17\n\nDate: April 17, 2024\n\n- Tides\n');
  assertQuiet(
    rule,
    'a meeting of several days',
    '# Harbor meeting, May 30 2024 - June 1 2024\n\nDate: May 31, 2024\n\n- Tides\n',
  );
  assertQuiet(rule, 'postponed', '# Harbor call (postponed from 10 April 2024)\n\nDate: 17 April 2024\n\n- Tides\n');
  assertQuiet(
    rule,
    'the next one beside it',
    '---\ntitle: Harbor call, next on 2024-04-24\n---\n\n# Harbor call 2024-04-17\n\n- Tides\n',
  );
  assertQuiet(rule, 'another day in a sentence', '# Harbor call 2024-04-17\n\nThat was on 2024-04-10\n\n- Tides\n');
  assertQuiet(rule, 'the file’s name sides with it', '# Harbor call 2024-04-17\n\nDate: April 10, 2024\n\n- Tides\n');
});

describe('Rules: the file’s name', () => {
  const rule = 'date/file-name';
  const call = (day: string): string => `# Harbor call ${day}\n${notes}`;
  assertFinds(rule, 'text and name', call('«2024-04-10»'), {
    path,
    message: 'The heading says “2024-04-10”, the file’s name says 2024-04-17.',
    fixed: [`?${call('2024-04-17')}`, '?harbor/meetings/2024-04-10.md'],
  });
  assertFinds(rule, 'copied from last time', call('«2024-04-10»'), {
    others: { 'harbor/meetings/2024-04-10.md': call('2024-04-10') },
    fixed: [call('2024-04-17'), '?harbor/meetings/2024-04-10.md'],
  });
  assertFinds(rule, 'the weekday is that of the name', call('«Wednesday, 10 April 2023»'), {
    fixed: [call('Wednesday, 17 April 2024'), '?harbor/meetings/2023-04-10.md'],
  });
  assertFinds('date/weekday', 'of the day that the file’s name tells', call('«Wednesday, 16 April 2024»'), {
    fixed: [call('Wednesday, 17 April 2024'), call('Tuesday, 16 April 2024')],
  });
  assertFinds(rule, 'the year', '# Harbor call\n\nDate: «April 17, 2023»\n\n- Tides\n', {
    fixed: ['?# Harbor call\n\nDate: April 17, 2024\n\n- Tides\n', '?harbor/meetings/2023-04-17.md'],
  });
  assertFinds(rule, 'heading and line alike', '# Call «2024-04-10»\n\nDate: 2024-04-10\n\n- Tides\n', {
    fixed: ['?# Call 2024-04-17\n\nDate: 2024-04-17\n\n- Tides\n', '?harbor/meetings/2024-04-10.md'],
  });
  assertFinds(rule, 'a name with words', call('«2024-04-10»'), {
    path: 'harbor/2024_04_17-Harbor_Call.md',
    fixed: [`?${call('2024-04-17')}`, '?harbor/2024_04_10-Harbor_Call.md'],
  });
  assertFinds(rule, 'a day in the folders', call('«2024-04-10»'), {
    path: 'harbor/meetings/2024/04/17.md',
    fixed: [`?${call('2024-04-17')}`],
  });
  assertFinds(rule, 'the series tells the order', call('«11/04/2024»'), {
    path,
    others: { 'harbor/meetings/2024-04-10.md': call('10/04/2024') },
  });
  assertQuiet(rule, 'named for the day it came out', blog('Harbor call 2024-04-10', '2024-04-17'), {
    path: '_posts/2024-04-17-harbor-call.md',
  });
  assertFinds(rule, 'a day and a time', '# Harbor call\n\nDate: «2024-04-10»T18:00Z\n\n- Tides\n');
  assertFinds(
    rule,
    'a row of a table',
    '# Harbor call\n\n| Date | «2024-04-10» |\n|---|---|\n| Chair | Mara |\n\n## Notes\n\n- Tides\n',
  );
  assertFinds(rule, 'no year', '# Harbor call, «April 10»\n\n- Tides\n', {
    fixed: ['?# Harbor call, April 17\n\n- Tides\n', '?harbor/meetings/2024-04-10.md'],
  });
  assertFinds(rule, 'no certain fix of several days', '# Harbor call, «10–12 April 2024»\n\n- Tides\n', { fixed: [] });
  assertFinds(rule, 'front matter that came out a year later', blog('Harbor call 2024-04-17', '«2025-04-17»'), {
    fixed: [blog('Harbor call 2024-04-17', '2024-04-17')],
  });
  assertFinds(rule, 'a title of the year before', blog('Harbor call «2023-04-12»', '2024-04-17'), {
    path: '_posts/2024-04-17-harbor-call.md',
  });
  const ofTheirDay = Object.fromEntries(
    ['2024-03-13', '2024-03-20', '2024-03-27', '2024-04-03'].map(day => [
      `_posts/${day}-harbor-call.md`,
      blog(`Harbor call ${day}`, day),
    ]),
  );
  assertFinds(
    rule,
    'a title copied, where the others are named for their day',
    blog('Harbor call «2024-04-10»', '2024-04-17'),
    {
      path: '_posts/2024-04-17-harbor-call.md',
      others: ofTheirDay,
      fixed: [`?${blog('Harbor call 2024-04-17', '2024-04-17')}`],
    },
  );
  assertFinds(rule, 'a title copied from one of them', blog('Harbor call «2024-04-03»', '2024-04-17'), {
    path: '_posts/2024-04-17-harbor-call.md',
    others: ofTheirDay,
    fixed: [blog('Harbor call 2024-04-17', '2024-04-17')],
  });
  assertQuiet(rule, 'a name that tells both days', blog('Harbor call 20240410', '2024-04-17'), {
    path: '_posts/2024-04-17-harbor-call-20240410.md',
    others: ofTheirDay,
  });
  const elsewhere = [
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
  for (const other of elsewhere) {
    assertQuiet(rule, `of ${JSON.stringify(other)}`, `# Harbor call 2024-04-17\n\nPresent: Mara, Tobin\n\n${other}\n`);
    assertQuiet(
      'title/date',
      `of ${JSON.stringify(other)}`,
      `# Harbor call 2024-04-17\n\nPresent: Mara, Tobin\n\n${other}\n`,
      { path: 'harbor/meetings/call.md' },
    );
  }
  assertQuiet(rule, 'the first of several days', '# Harbor meeting, 17–19 April 2024\n\n- Tides\n');
  assertQuiet(rule, 'the last of several days', '# Harbor meeting, April 15–17, 2024\n\n- Tides\n');
  assertQuiet(rule, 'a day of long ago', '# Harbor call: the pier of 1924-04-10\n\n- Tides\n');
  assertQuiet(rule, 'no day in the name', call('2024-04-10'), { path: 'harbor/meetings/call-7.md' });
  assertQuiet(rule, 'a rolling document', '# 2024\n\n## 2024-04-10\n\n- a\n\n## 2024-04-03\n\n- b\n', {
    path: 'harbor/meetings/2024-04-17.md',
  });
  assertQuiet(
    rule,
    'days of others further down',
    joinLines(
      '# Harbor call 2024-04-17',
      '',
      ...Array.from({ length: 14 }, (_, index) => `## Topic ${index}\n`),
      '2024-03-01',
      '',
    ),
  );
});

describe('Rules: dated before the meeting', () => {
  const rule = 'date/before-meeting';
  const elsewhere = { path: 'harbor/call.md' };
  assertFinds(rule, 'the title is later', blog('Harbor call 2024-04-17', '«2024-04-10»'), {
    ...elsewhere,
    message: '“2024-04-10” is before the meeting: the title says 2024-04-17.',
    fixed: [`?${blog('Harbor call 2024-04-17', '2024-04-17')}`],
  });
  assertFinds(rule, 'so is the file’s name', blog('Harbor call 2024-04-17', '«Wed, 10 Apr 2024»'), {
    fixed: [blog('Harbor call 2024-04-17', 'Wed, 17 Apr 2024')],
  });
  assertFinds(rule, 'nothing but the file’s name', blog('Harbor call', '«2024-04-10»'), {
    fixed: [`?${blog('Harbor call', '2024-04-17')}`],
  });
  assertQuiet(rule, 'still to come', blog('Harbor call 2024-05-17', '2024-04-10'), elsewhere);
  assertQuiet(rule, 'an invitation', blog('Invitation to the harbor call of 2024-04-17', '2024-04-10'), elsewhere);
  assertQuiet(rule, 'late in the evening elsewhere', blog('Harbor call 2024-04-17', '2024-04-16T23:00:00Z'), elsewhere);
  assertQuiet(rule, 'came out later', blog('Harbor call 2024-04-17', '2024-05-02'), elsewhere);
  assertQuiet(rule, 'the same day', blog('Harbor call 2024-04-17', '2024-04-17'), elsewhere);
});

describe('Rules: impossible days', () => {
  const rule = 'date/impossible';
  assertFinds(rule, 'three digits', '# Harbor call «2024-04-174»\n\n- Tides\n', {
    message: '“2024-04-174” is no day: no month has a day 174.',
    fixed: ['# Harbor call 2024-04-17\n\n- Tides\n'],
  });
  assertFinds(rule, 'month 27', '# Harbor call «2024-27-02»\n\n- Tides\n', {
    path: 'harbor/meetings/call.md',
    message: '“2024-27-02” is no day: there is no month 27.',
    fixed: ['?# Harbor call 2024-02-27\n\n- Tides\n'],
  });
  assertFinds(rule, '31 June', '# Harbor call, «Monday, 31 June 2024»\n\n- Tides\n', {
    path: 'harbor/meetings/call.md',
    message: '“31 June 2024” is no day: June has no 31.',
    fixed: [],
  });
  assertFinds(rule, 'front matter', blog('Tide', '«2024-06-31»'), { path: 'harbor/meetings/call.md' });
  assertFinds(rule, 'the file’s name', '«# Harbor call»\n\n## Agenda\n\n- Tides\n', {
    path: 'harbor/meetings/2024-02-30.md',
    message: '“2024-02-30” in the file’s name is no day: February 2024 has no 30.',
  });
  assertFinds(rule, 'too large a day', '# Harbor call, «41 April 2024»\n\n- Tides\n', {
    path: 'harbor/meetings/call.md',
  });
  assertFinds(rule, 'the path', '«# Harbor call»\n\n## Agenda\n\n- Tides\n', {
    path: 'harbor/meetings/2024/04/31.md',
    message: '“harbor/meetings/2024/04/31” in the file’s name is no day: April has no 31.',
  });
  for (const line of [
    '- ISBN 2019-13-45',
    '- Order no. 2019-01-154',
    '- https://tide.example/2024-02-30/y',
    '## Bug: 2024-02-30 is taken',
  ])
    assertQuiet(rule, line, `# Harbor call 2024-04-17\n\n## Notes\n\n${line}\n`);
  assertQuiet(rule, 'a day that is left open', '# Harbor call\n\n## Agenda\n\n- Tides\n', {
    path: 'harbor/meetings/2024-02-00-call.md',
  });
  assertQuiet(rule, 'a leap day', '# Harbor call 2024-02-29\n\n- Tides\n', { path: 'harbor/meetings/2024-02-29.md' });
  assertQuiet(rule, 'not about a meeting', '# Release 2024-02-31\n\nWords.\n', { path: 'docs/release.md' });
});

describe('Rules: two on one day', () => {
  const rule = 'date/duplicate';
  const call = (heading: string): string => `# ${heading}\n${notes}`;
  assertFinds(rule, 'numbered files', call('Call of «2024-04-17»'), {
    path: 'harbor/meetings/call-13.md',
    others: { 'harbor/meetings/call-12.md': call('Call of 2024-04-17') },
    message: 'harbor/meetings/call-12.md is of a meeting on 2024-04-17 as well.',
  });
  assertFinds(rule, 'the same name in two folders', call('Call of «2024-04-17»'), {
    others: { 'harbor/meetings/2024/2024-04-17.md': call('Call of 2024-04-17') },
  });
  assertFinds(
    rule,
    'in one document',
    '# Harbor calls\n\n«## 2024-04-17»\n\n- a\n\n## 2024-04-10\n\n- b\n\n## 2024-04-17\n\n- c\n'
      .replace('«## 2024-04-17»', '## 2024-04-17')
      .replace(/## 2024-04-17(?=\n\n- c)/, '«## 2024-04-17»'),
    {
      path: 'harbor/calls.md',
      message: 'Another meeting on 2024-04-17 stands on line 3.',
    },
  );
  assertFinds(rule, 'a copy', call('Call of «2024-04-17»'), {
    path: 'harbor/meetings/2024-04-17 copy.md',
    others: { 'harbor/meetings/2024-04-17.md': call('Call of 2024-04-17') },
  });
  assertFinds(
    rule,
    'numbered in one document',
    '# Harbor calls\n\n## Call 13 (2024-04-17)\n\n- a\n\n«## Call 12 (2024-04-17)»\n\n- b\n\n## Call 11 (2024-04-03)\n\n- c\n',
    { path: 'harbor/calls.md' },
  );
  assertQuiet(rule, 'two of a day in two files', call('Call of 2024-04-17, part 2'), {
    path: 'harbor/meetings/2024-04-17-2.md',
    others: { 'harbor/meetings/2024-04-17-1.md': call('Call of 2024-04-17, part 1') },
  });
  assertQuiet(rule, 'agenda and minutes', call('Call of 2024-04-17'), {
    path: 'harbor/meetings/2024-04-17-minutes.md',
    others: { 'harbor/meetings/2024-04-17-agenda.md': call('Call of 2024-04-17') },
  });
  assertQuiet(rule, 'the other one’s name tells another day', call('Call of 2024-04-17'), {
    others: { 'harbor/meetings/2024-04-24.md': call('Call of 2024-04-17') },
  });
  assertQuiet(
    rule,
    'two calls of a day',
    '# Harbor calls\n\n## 2024-04-17 East\n\n- a\n\n## 2024-04-17 West\n\n- b\n\n## 2024-04-10 West\n\n- b\n',
    { path: 'harbor/calls.md' },
  );
});

describe('Rules: notes of days to come', () => {
  const rule = 'date/future-notes';
  assertFinds(rule, 'next year', `# Harbor call «2025-04-17»\n${notes}`, {
    path: 'harbor/meetings/call.md',
    message: 'There are notes already, but 2025-04-17 is far ahead: is the year right?',
  });
  assertQuiet(rule, 'an agenda', '# Harbor call 2025-04-17\n\n## Agenda\n\n- Tides\n', {
    path: 'harbor/meetings/call.md',
  });
  assertQuiet(
    rule,
    'an agenda with more to it',
    '# Harbor call 2025-04-17\n\nAttendees: Mara, Tobin\n\n## Agenda\n\n- Tides\n  - tables of last year\n',
    { path: 'harbor/meetings/call.md' },
  );
  assertQuiet(rule, 'in a month', `# Harbor call 2024-05-29\n${notes}`, { path: 'harbor/meetings/call.md' });
});
