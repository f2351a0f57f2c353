import { assertFinds, assertQuiet } from '../support/ruleCases';

const rule = 'date/duplicate';
const path = 'harbor/meetings/2024-04-17.md';
const rollingPath = 'harbor/calls.md';
const call = (heading: string): string => `# ${heading}\n\n## Notes\n\n- Tides\n  - high\n`;

describe('Rule date/duplicate', () => {
  describe('two notes', () => {
    assertFinds(rule, 'numbered notes', call('Call of «2024-04-17»'), {
      path: 'harbor/meetings/call-13.md',
      others: { 'harbor/meetings/call-12.md': call('Call of 2024-04-17') },
      message: '"harbor/meetings/call-12.md" also has a meeting on 2024-04-17.',
    });
    assertFinds(rule, 'the same name in two folders', call('Call of «2024-04-17»'), {
      path,
      others: { 'harbor/meetings/2024/2024-04-17.md': call('Call of 2024-04-17') },
    });
    assertFinds(rule, 'a copy', call('Call of «2024-04-17»'), {
      path: 'harbor/meetings/2024-04-17 copy.md',
      others: { 'harbor/meetings/2024-04-17.md': call('Call of 2024-04-17') },
    });
    assertQuiet(rule, 'numbered parts of one day', call('Call of 2024-04-17, part 2'), {
      path: 'harbor/meetings/2024-04-17-2.md',
      others: { 'harbor/meetings/2024-04-17-1.md': call('Call of 2024-04-17, part 1') },
    });
    assertFinds(rule, 'the same part twice', call('Call of «2024-04-17», part 2'), {
      path: 'harbor/meetings/2024-04-17-2.md',
      others: { 'harbor/meetings/2024/2024-04-17-2.md': call('Call of 2024-04-17, part 1') },
    });
    assertQuiet(rule, 'agenda and minutes', call('Call of 2024-04-17'), {
      path: 'harbor/meetings/2024-04-17-minutes.md',
      others: { 'harbor/meetings/2024-04-17-agenda.md': call('Call of 2024-04-17') },
    });
    assertFinds(rule, 'minutes twice', call('Call of «2024-04-17»'), {
      path: 'harbor/meetings/2024-04-17-minutes.md',
      others: { 'harbor/meetings/2024/2024-04-17-minutes.md': call('Call of 2024-04-17') },
    });
    assertQuiet(rule, 'another note with another date in its file name', call('Call of 2024-04-17'), {
      path,
      others: { 'harbor/meetings/2024-04-24.md': call('Call of 2024-04-17') },
    });
  });

  describe('one note', () => {
    const rolling = (...headings: readonly string[]): string =>
      `# Harbor calls\n${headings.map((heading, index) => `\n${heading}\n\n- topic ${index}\n`).join('')}`;
    assertFinds(rule, 'two dates', rolling('## 2024-04-17', '## 2024-04-10', '«## 2024-04-17»'), {
      path: rollingPath,
      message: 'The meeting on line 3 has the same date, 2024-04-17.',
    });
    assertFinds(
      rule,
      'numbered meetings',
      rolling('## Call 13 (2024-04-17)', '«## Call 12 (2024-04-17)»', '## Call 11 (2024-04-03)'),
      { path: rollingPath },
    );
    assertQuiet(
      rule,
      'two meetings on one day',
      rolling('## 2024-04-17 East', '## 2024-04-17 West', '## 2024-04-10 West'),
      { path: rollingPath },
    );
    assertFinds(
      rule,
      'the same meeting twice',
      rolling('## 2024-04-17 East', '«## 2024-04-17 East»', '## 2024-04-10 West'),
      { path: rollingPath },
    );
  });
});
