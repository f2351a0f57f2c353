import assert from 'node:assert/strict';
import { titleFromPath } from '../../../src/core/paths/titleFromPath';

describe('titleFromPath', () => {
  const assertTitle = (path: string, title: string): void =>
    void it(path, () => assert.equal(titleFromPath(path), title));
  assertTitle('minutes/2024-05-08_board-minutes.md', '2024-05-08 board minutes');
  assertTitle('minutes/2024-05_08_board_minutes.md', '2024-05-08 board minutes');
  assertTitle('minutes/may-08-2024.md', 'may-08-2024');
  assertTitle('minutes/2024 - May 8th.md', '2024 - May 8th');
  assertTitle('minutes/tide_wg check-in.md', 'tide wg check-in');
  assertTitle('2024-05-08/README.md', '2024-05-08');
  assertTitle('README.md', 'README');
});
