import assert from 'node:assert/strict';
import { composeNote, numberedPath } from '../../../src/core/compose/compose';
import { findSeries, type PathNote } from '../../../src/core/series/series';
import { noteOf } from '../support/notes';
import { datedNote } from '../support/seriesNotes';

describe('composeNote', () => {
  /** Returns the path of the new note and the lines of its front matter. */
  function composed(date: string, ...notes: PathNote[]): string[] {
    const { path, text } = composeNote(date, findSeries(notes)[0] ?? null);
    return [path, ...text.split('\n').slice(1, 4)];
  }
  const assertComposed = (name: string, date: string, notes: PathNote[], ...expected: string[]): void =>
    void it(name, () => assert.deepEqual(composed(date, ...notes), expected));

  assertComposed(
    'uses default values without a series',
    '2024-04-17',
    [],
    '2024-04-17.md',
    'layout: blog',
    'title: "Hangout Notes - April 17 2024"',
    'date: Wednesday, April 17, 2024',
  );
  assertComposed(
    'uses the name, the title and the date of the last note as a model',
    '2024-04-24',
    [datedNote('tide/tide-2024-04-17.md', 'Wed, Apr 17 2024', 'Tide call - April 17 2024', ['layout: post'])],
    'tide/tide-2024-04-24.md',
    'layout: post',
    'title: "Tide call - April 24 2024"',
    'date: Wed, Apr 24 2024',
  );
  assertComposed(
    'uses the folder of the year',
    '2025-01-08',
    [datedNote('tide/2024/2024-12-18.md', '2024-12-18')],
    'tide/2025/2025-01-08.md',
    'layout: blog',
    'title: "Tide call"',
    'date: 2025-01-08',
  );
  assertComposed(
    'corrects a wrong weekday',
    '2024-04-24',
    [datedNote('tide/2024-04-17.md', 'Monday, April 17, 2024')],
    'tide/2024-04-24.md',
    'layout: blog',
    'title: "Tide call"',
    'date: Wednesday, April 24, 2024',
  );
  assertComposed(
    'escapes special characters in the title',
    '2024-04-24',
    [datedNote('tide/2024-04-17.md', '2024-04-17', 'Tide call: "high" \\ # & *low*')],
    'tide/2024-04-24.md',
    'layout: blog',
    'title: "Tide call: \\"high\\" \\\\ # & *low*"',
    'date: 2024-04-24',
  );

  it('creates a note that is read as a meeting on its date, with cursors after bullets', () => {
    const { path, text, cursorOffsets } = composeNote('2024-04-17', null);
    assert.deepEqual(
      noteOf(text.replaceAll('- \n', '- Tides\n'), path).meetings.map(({ date }) => date),
      ['2024-04-17'],
    );
    assert.deepEqual(
      cursorOffsets.map(offset => text.slice(offset - 3, offset)),
      ['\n- ', '\n- '],
    );
  });
});

describe('numberedPath', () => {
  it('inserts the number before the last extension', () =>
    assert.deepEqual([numberedPath('a/b.c.md', 2), numberedPath('n.md', 3)], ['a/b.c-2.md', 'n-3.md']));
});
