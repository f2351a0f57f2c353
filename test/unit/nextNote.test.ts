import assert from 'node:assert/strict';
import { composeNote, numberedPath } from '../../src/core/compose/compose';
import { longDate } from '../../src/core/dates/wordStyle';
import { NoteCollection } from '../../src/core/series/noteCollection';
import { findSeries, meetingInterval, nextMeetingDate, type PathNote } from '../../src/core/series/series';
import { seriesName } from '../../src/core/paths/seriesPath';
import { seriesFolder } from '../../src/core/paths/seriesPath';
import { titleWithoutDate } from '../../src/core/dates/titleWithoutDate';
import { readTypedDate } from '../../src/core/dates/typedDate';
import { noteOf } from './support/notes';

const note = (path: string, date: string, title = 'Tide call', more: string[] = []): PathNote => ({
  path,
  note: noteOf(
    [
      '---',
      ...more,
      `title: ${JSON.stringify(title)}`,
      `date: ${date}`,
      '---',
      '',
      '## Agenda',
      '',
      '- Tides',
      '',
    ].join('\n'),
    path,
  ),
});

describe('Series', () => {
  const assertSeries = (path: string, folder: string, name: string | null): void =>
    void it(path, () => assert.deepEqual([seriesFolder(path), seriesName(path)], [folder, name]));
  assertSeries('n.md', '', null);
  assertSeries('tide-wg/meetings/2024/n.md', 'tide-wg/meetings', 'tide-wg');
  assertSeries('tide-wg/2024-04/n.md', 'tide-wg', 'tide-wg');
  assertSeries('_posts/n.md', '_posts', null);

  const [weekly] = findSeries(['2024-04-03', '2024-04-10', '2024-04-17'].map(day => note(`tide/${day}.md`, day)));
  it('are newest first', () =>
    assert.deepEqual(
      weekly!.notes.map(({ path }) => path),
      ['tide/2024-04-17.md', 'tide/2024-04-10.md', 'tide/2024-04-03.md'],
    ));
  it('have a rhythm', () => assert.equal(meetingInterval(weekly!), 7));
  it('go on by it', () => assert.equal(nextMeetingDate(weekly!, '2024-04-18'), '2024-04-24'));
  it('go on by whole intervals', () => assert.equal(nextMeetingDate(weekly!, '2024-05-02'), '2024-05-08'));
  it('have none after a single meeting', () =>
    assert.equal(nextMeetingDate(findSeries([note('a/n.md', '2024-04-17')])[0]!, '2024-04-18'), null));
  it('leave out what is no meeting', () =>
    assert.deepEqual(findSeries([{ path: 'a.md', note: noteOf('words', 'a.md') }]), []));
});

describe('The next note', () => {
  /** Its path, and its front matter by line. */
  function composed(date: string, ...notes: PathNote[]): string[] {
    const { path, text } = composeNote(date, findSeries(notes)[0] ?? null);
    return [path, ...text.split('\n').slice(1, 4)];
  }
  const assertComposed = (name: string, date: string, notes: PathNote[], ...expected: string[]): void =>
    void it(name, () => assert.deepEqual(composed(date, ...notes), expected));

  assertComposed(
    'of no series',
    '2024-04-17',
    [],
    '2024-04-17.md',
    'layout: blog',
    'title: "Hangout Notes - April 17 2024"',
    'date: Wednesday, April 17, 2024',
  );
  assertComposed(
    'named, titled and dated as the last',
    '2024-04-24',
    [note('tide/tide-2024-04-17.md', 'Wed, Apr 17 2024', 'Tide call - April 17 2024', ['layout: post'])],
    'tide/tide-2024-04-24.md',
    'layout: post',
    'title: "Tide call - April 24 2024"',
    'date: Wed, Apr 24 2024',
  );
  assertComposed(
    'in its year’s folder',
    '2025-01-08',
    [note('tide/2024/2024-12-18.md', '2024-12-18')],
    'tide/2025/2025-01-08.md',
    'layout: blog',
    'title: "Tide call"',
    'date: 2025-01-08',
  );
  assertComposed(
    'with the right weekday after a wrong one',
    '2024-04-24',
    [note('tide/2024-04-17.md', 'Monday, April 17, 2024')],
    'tide/2024-04-24.md',
    'layout: blog',
    'title: "Tide call"',
    'date: Wednesday, April 24, 2024',
  );
  assertComposed(
    'with an odd title',
    '2024-04-24',
    [note('tide/2024-04-17.md', '2024-04-17', 'Tide call: "high" \\ # & *low*')],
    'tide/2024-04-24.md',
    'layout: blog',
    'title: "Tide call: \\"high\\" \\\\ # & *low*"',
    'date: 2024-04-24',
  );

  it('is read as a meeting of that day, whose stops are behind bullets', () => {
    const { path, text, cursorOffsets: stops } = composeNote('2024-04-17', null);
    assert.deepEqual(
      noteOf(text.replaceAll('- \n', '- Tides\n'), path).meetings.map(({ date }) => date),
      ['2024-04-17'],
    );
    assert.deepEqual(
      stops.map(stop => text.slice(stop - 3, stop)),
      ['\n- ', '\n- '],
    );
  });

  it('has another name where one is there', () =>
    assert.deepEqual([numberedPath('a/b.c.md', 2), numberedPath('n.md', 3)], ['a/b.c-2.md', 'n-3.md']));
  it('writes days long', () => assert.equal(longDate('2015-04-17'), 'Friday, April 17, 2015'));
});

describe('A typed date', () => {
  const assertTyped = (typed: string, expected: string | null): void =>
    void it(`${typed} → ${expected}`, () => assert.equal(readTypedDate(typed, '2024-04-17'), expected));
  assertTyped('2024-05-01', '2024-05-01');
  assertTyped('May 1', '2024-05-01');
  assertTyped('April 3', '2025-04-03');
  assertTyped('April 17', '2024-04-17');
  assertTyped('February 29', '2028-02-29');
  assertTyped('2024-06-31', null);
  assertTyped('+3', '2024-04-20');
  assertTyped('+2w', '2024-05-01');
  assertTyped('-1d', '2024-04-16');
  assertTyped('today', '2024-04-17');
  assertTyped('tomorrow', '2024-04-18');
  assertTyped('next friday', '2024-04-26');
  assertTyped('tides', null);
  assertTyped('', null);
});

describe('A title without its date', () => {
  const assertTitle = (title: string, expected: string): void =>
    void it(title, () => assert.equal(titleWithoutDate(title), expected));
  assertTitle('Tide call - April 17 2024', 'Tide call');
  assertTitle('2024-04-17 Tide call', 'Tide call');
  assertTitle('Tide call (Wednesday, 2024-04-17)', 'Tide call');
  assertTitle('Tide call on 2024-04-17', 'Tide call');
  assertTitle('2024-04-17', '');
  assertTitle(' Tide call ', 'Tide call');
});

describe('The collection of notes', () => {
  const collection = new NoteCollection();
  const add = (id: string, text: string): void =>
    collection.set({ id: `file:///w/${id}`, root: 'file:///w', path: id, note: noteOf(text, id) });
  const listed = (): string[] =>
    collection
      .years()
      .flatMap(({ year, meetings }) => [
        String(year),
        ...meetings.map(({ id, meeting }) => `${id.replace('file:///w/', '')} ${meeting.date}`),
      ]);

  before(() => {
    add('tide/2024-04-17.md', '## Agenda\n\n- a\n');
    add('tide/roll.md', '# Call notes\n\n## 2023-01-04\n\n- a\n\n## 2023-01-11\n\n- b\n');
    add('tide/none.md', '# Minutes\n\n## Agenda\n\n- a\n');
    add('tidewater.md', 'words');
  });

  it('has meetings by year, newest first, without a date last', () =>
    assert.deepEqual(listed(), [
      '2024',
      'tide/2024-04-17.md#0 2024-04-17',
      '2023',
      'tide/roll.md#1 2023-01-11',
      'tide/roll.md#0 2023-01-04',
      'null',
      'tide/none.md#0 null',
    ]));
  it('gives the same answer until a note changes', () => assert.equal(collection.meetings(), collection.meetings()));
  it('knows what lies under a folder, by its whole name', () =>
    assert.equal(collection.idsUnder('file:///w/tide').length, 3));
  it('has series of one root', () =>
    assert.deepEqual([collection.series('file:///w').length, collection.series('file:///x').length], [1, 0]));
  it('replaces and forgets', () => {
    add('tide/2024-04-17.md', 'words');
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
