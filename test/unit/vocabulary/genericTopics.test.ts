import assert from 'node:assert/strict';
import { isGenericTopic } from '../../../src/core/vocabulary/genericTopics';

function assertGeneric(expected: boolean, ...titles: string[]): void {
  for (const title of titles) it(`"${title}" → ${expected}`, () => assert.equal(isGenericTopic(title), expected));
}

describe('Generic topics', () => {
  assertGeneric(true, 'Updates', '5. Open discussion (10 min)', 'Q&A', 'Verschiedenes', 'Clôture', 'その他');
  assertGeneric(false, 'Updates on the pier', 'Tides', '');
});
