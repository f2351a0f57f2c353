import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edits } from '../robustness/edits';
import { readOutline } from '../robustness/reading';

/** Folders of invented notes. The path of a note in its folder is the one it is read with. */
const folders = ['test/fixtures/robustness', 'test/fixtures/sample'];

const notes = folders.flatMap(folder =>
  globSync('**/*.md', { cwd: folder }).map(file => ({
    path: file.replaceAll('\\', '/'),
    text: readFileSync(join(folder, file), 'utf8'),
  })),
);

/** How many notes each edit must change, so that it is tested enough. */
const minEdited = 5;

describe('Reading a note', () => {
  for (const [name, edit] of Object.entries(edits)) {
    const edited = notes.flatMap(({ path, text }) => {
      const after = edit(text);
      return after === undefined || after === text ? [] : [{ path, before: text, after }];
    });

    it(`is tested with enough notes: ${name}`, () => assert.ok(edited.length >= minEdited));

    for (const { path, before, after } of edited) {
      it(`does not depend on ${name}: ${path}`, () =>
        assert.deepEqual(readOutline(after, path), readOutline(before, path)));
    }
  }

  it('finds meetings in most of the notes', () => {
    const read = notes.filter(({ path, text }) => readOutline(text, path).length > 0);
    assert.ok(read.length > notes.length / 2);
  });
});
