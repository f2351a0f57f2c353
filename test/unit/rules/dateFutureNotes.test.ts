import { undatedPath as path } from '../support/frontMatterCases';
import { assertFinds, assertQuiet } from '../support/ruleCases';

const rule = 'date/future-notes';
const notes = '\n## Notes\n\n- Tides\n  - high\n';

describe('Rule date/future-notes', () => {
  assertFinds(rule, 'notes of next year', `# Harbor call «2025-04-17»\n${notes}`, {
    path,
    message: 'The meeting already has notes, but its date 2025-04-17 is in the distant future.',
  });
  assertQuiet(rule, 'an agenda', '# Harbor call 2025-04-17\n\n## Agenda\n\n- Tides\n', { path });
  const withPeople = (date: string, section: string): string =>
    `# Harbor call ${date}\n\nAttendees: Mara, Tobin\n\n## ${section}\n\n- Tides\n  - tables of last year\n`;
  assertQuiet(rule, 'an agenda with people and details', withPeople('2025-04-17', 'Agenda'), { path });
  assertFinds(rule, 'notes with people and details', withPeople('«2025-04-17»', 'Notes'), { path });
  assertQuiet(rule, 'notes of next month', `# Harbor call 2024-05-29\n${notes}`, { path });
  assertFinds(rule, 'notes of the month after', `# Harbor call «2024-06-29»\n${notes}`, { path });
});
