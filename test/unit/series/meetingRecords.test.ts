import assert from 'node:assert/strict';
import { meetingRecords } from '../../../src/core/series/meetingRecords';

describe('meetingRecords', () => {
  const assertRecords = (paths: readonly string[], expected: Readonly<Record<string, string>>): void =>
    void it(paths.join(' '), () => assert.deepEqual(Object.fromEntries(meetingRecords(paths)), expected));

  // One folder.
  assertRecords(['2024-06-24-agenda.md', '2024-06-24-minutes.md'], {
    '2024-06-24-agenda.md': '2024-06-24-minutes.md',
  });
  assertRecords(['m/2024/06-24-transcript.md', 'm/2024/06-24.md'], { 'm/2024/06-24-transcript.md': 'm/2024/06-24.md' });
  assertRecords(['2024-06-24/agenda.md', '2024-06-24/chat-log.md', '2024-06-24/protokoll.md'], {
    '2024-06-24/agenda.md': '2024-06-24/protokoll.md',
    '2024-06-24/chat-log.md': '2024-06-24/protokoll.md',
  });
  // Two folders.
  assertRecords(['board/agendas/old/agenda_2024_06_24.md', 'board/minutes/2024/2024-06-24_board_minutes.md'], {
    'board/agendas/old/agenda_2024_06_24.md': 'board/minutes/2024/2024-06-24_board_minutes.md',
  });
  assertRecords(['agendas/week-05.md', 'notes/week-05.md'], { 'agendas/week-05.md': 'notes/week-05.md' });
  // Another day, another group, several records, no record, neither day nor number.
  assertRecords(['2024-06-24-agenda.md', '2024-07-01-minutes.md'], {});
  assertRecords(['tide/agendas/2024-06-24.md', 'pier/minutes/2024-06-24.md'], {});
  assertRecords(['2024-06-24-tide-agenda.md', '2024-06-24-pier-minutes.md'], {});
  assertRecords(['2024-06-24-agenda.md', '2024-06-24-pier.md', '2024-06-24-tide.md'], {});
  assertRecords(['2024-06-24-agenda.md', '2024-06-24-transcript.md'], {});
  assertRecords(['agenda.md', 'minutes.md'], {});
});
