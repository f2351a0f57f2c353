import assert from 'node:assert/strict';
import { seriesFolder, seriesName } from '../../../src/core/paths/seriesPath';

describe('seriesFolder and seriesName', () => {
  const assertSeries = (path: string, folder: string, name: string | null): void =>
    void it(path, () => assert.deepEqual([seriesFolder(path), seriesName(path)], [folder, name]));
  assertSeries('n.md', '', null);
  assertSeries('tide-wg/meetings/2024/n.md', 'tide-wg/meetings', 'tide-wg');
  assertSeries('tide-wg/2024-04/n.md', 'tide-wg', 'tide-wg');
  assertSeries('_posts/n.md', '_posts', null);
});
