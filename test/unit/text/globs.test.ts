import assert from 'node:assert/strict';
import { checkGlob, matchGlob } from '../../../src/core/text/globs';
import { formatMessage } from '../../../src/core/text/message';

describe('matchGlob', () => {
  const assertMatches = (pattern: string, path: string, expected: boolean): void =>
    void it(`${pattern || '(empty)'} ${expected ? 'matches' : 'does not match'} ${path}`, () =>
      assert.equal(matchGlob(pattern, path), expected));
  assertMatches('**/*.md', 'notes.md', true);
  assertMatches('**/*.md', 'tide/notes.md', true);
  assertMatches('*.md', 'tide/notes.md', false);
  assertMatches('{tide,pier}/**', 'pier/notes.md', true);
  assertMatches('{**/tide,pier}/*.md', 'tide/notes.md', true);
  assertMatches('.tide/*.md', '.tide/notes.md', true);
  assertMatches('tide (old)/*.md', 'tide (old)/notes.md', true);
  assertMatches('', 'notes.md', false);
});

describe('checkGlob', () => {
  const assertReason = (name: string, glob: string, expected: RegExp | undefined): void =>
    void it(name, () => {
      const reason = checkGlob(glob);
      if (expected) assert.match(formatMessage(reason!), expected);
      else assert.equal(reason, undefined);
    });
  assertReason('accepts two asterisks', '**/tide/**/*.md', undefined);
  assertReason('rejects the empty pattern', '', /is empty/);
  assertReason('rejects extended patterns', '+(a|b)/*.md', /contains "\+\("/);
  assertReason('rejects long patterns', 'a'.repeat(2001), /is too long/);
  assertReason('rejects many alternatives', '{1..101}.md', /is too long/);
  assertReason('rejects many asterisks in one segment', '*a*a*a*b', /is too complex/);
  assertReason('rejects many double asterisks', '**/a/**/b/**/c/**', /is too complex/);
});
