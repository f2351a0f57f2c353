import assert from 'node:assert/strict';
import { findSeries, meetingInterval, nextMeetingDate } from '../../../src/core/series/series';
import { noteOf } from '../support/notes';
import { datedNote } from '../support/seriesNotes';

describe('Series', () => {
  const [weekly] = findSeries(['2024-04-03', '2024-04-10', '2024-04-17'].map(day => datedNote(`tide/${day}.md`, day)));
  it('has the newest note first', () =>
    assert.deepEqual(
      weekly!.notes.map(({ path }) => path),
      ['tide/2024-04-17.md', 'tide/2024-04-10.md', 'tide/2024-04-03.md'],
    ));
  it('has the interval between its meetings', () => assert.equal(meetingInterval(weekly!), 7));
  it('has its next meeting after one interval', () =>
    assert.equal(nextMeetingDate(weekly!, '2024-04-18'), '2024-04-24'));
  it('has its next meeting after several intervals if the first of them is in the past', () =>
    assert.equal(nextMeetingDate(weekly!, '2024-05-02'), '2024-05-08'));
  it('has no next meeting after a single one', () =>
    assert.equal(nextMeetingDate(findSeries([datedNote('a/n.md', '2024-04-17')])[0]!, '2024-04-18'), null));
  it('does not contain notes without a meeting', () =>
    assert.deepEqual(findSeries([{ path: 'a.md', note: noteOf('words', 'a.md') }]), []));
});
