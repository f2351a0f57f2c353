import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A line that git writes into a file that it cannot merge. The line between the two sides can be Markdown. */
const conflictMarker = /^(?:<{7}|\|{7}|>{7})(?: |$)/m;

describe('Files of the repository', () => {
  it('have no conflict markers', () => {
    const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(existsSync);
    assert.ok(files.length > 0);
    assert.deepEqual(
      files.filter(file => conflictMarker.test(readFileSync(file, 'latin1'))),
      [],
    );
  });

  it('are recognized if they have some', () => assert.match('a\n<<<<<<< HEAD\nb\n=======\nc\n', conflictMarker));
});
