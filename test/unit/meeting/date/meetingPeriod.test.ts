import assert from 'node:assert/strict';
import { meetingPeriod } from '../../../../src/core/meeting/date/meetingPeriod';

describe('meetingPeriod', () => {
  const assertPeriod = (title: string, path: string, expected: string | null): void =>
    void it(`${title} ${path}`, () => assert.equal(meetingPeriod(title, path), expected));
  assertPeriod('Board minutes - December 2023', 'minutes.md', '2023-12');
  assertPeriod('Acta de diciembre de 2023', 'acta.md', '2023-12');
  assertPeriod('2023年5月 例会', 'n.md', '2023-05');
  assertPeriod('Board', 'minutes/2023/05/board.md', '2023-05');
  assertPeriod('Board', 'minutes/2023_05_minutes.md', '2023-05');
  assertPeriod('Board', 'minutes/2023/may-2023/week.md', '2023-05');
  assertPeriod('Board 2023', 'minutes/2023/05/board.md', '2023-05');
  assertPeriod('Board 2023', 'minutes.md', '2023');
  assertPeriod('Board', 'minutes/2023/board-3.md', '2023');
  assertPeriod('Board 3', 'minutes/board-12345.md', null);
});
