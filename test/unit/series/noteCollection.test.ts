import assert from 'node:assert/strict';
import { NoteCollection } from '../../../src/core/series/noteCollection';
import { noteOf } from '../support/notes';

describe('NoteCollection', () => {
  const collection = new NoteCollection();
  const addNote = (id: string, text: string): void =>
    collection.set({ id: `file:///w/${id}`, root: 'file:///w', path: id, note: noteOf(text, id) });
  const listedMeetings = (): string[] =>
    collection
      .years()
      .flatMap(({ year, meetings }) => [
        String(year),
        ...meetings.map(({ id, meeting }) => `${id.replace('file:///w/', '')} ${meeting.date}`),
      ]);

  before(() => {
    addNote('tide/2024-04-17.md', '## Agenda\n\n- a\n');
    addNote('tide/roll.md', '# Call notes\n\n## 2023-01-04\n\n- a\n\n## 2023-01-11\n\n- b\n');
    addNote('tide/none.md', '# Minutes\n\n## Agenda\n\n- a\n');
    addNote('tidewater.md', 'words');
  });

  it('groups meetings by year, newest first, those without a date last', () =>
    assert.deepEqual(listedMeetings(), [
      '2024',
      'tide/2024-04-17.md#0 2024-04-17',
      '2023',
      'tide/roll.md#1 2023-01-11',
      'tide/roll.md#0 2023-01-04',
      'null',
      'tide/none.md#0 null',
    ]));
  it('caches the meetings until a note changes', () => assert.equal(collection.meetings(), collection.meetings()));
  it('finds the notes in a folder, but not in a folder whose name only starts the same', () =>
    assert.equal(collection.idsUnder('file:///w/tide').length, 3));
  it('finds the series of one workspace folder', () =>
    assert.deepEqual([collection.series('file:///w').length, collection.series('file:///x').length], [1, 0]));
  it('replaces and deletes notes', () => {
    addNote('tide/2024-04-17.md', 'words');
    assert.deepEqual(
      [
        collection.delete('file:///w/tide/none.md'),
        collection.delete('file:///w/tide/none.md'),
        collection.size,
        collection.meetings().length,
      ],
      [true, false, 3, 2],
    );
  });
});
