import assert from 'node:assert/strict';
import { goodNote, useFolder } from '../support/commandLine';

const tideCall = [
  '# Tide call 2024-04-17',
  '',
  '## Attendees',
  '',
  '- Mara (@mara)',
  '',
  '## Agenda',
  '',
  '- Piers',
  '',
  '## Notes',
  '',
  '- Piers: tide/pier#7',
  '  - later',
  '',
  '## Action items',
  '',
  '- [x] @mara: paint by May 8',
  '',
  '## Decisions',
  '',
  '- The pier is blue',
  '',
].join('\n');

describe('cli/list', () => {
  const folder = useFolder();

  it('prints every key of the public JSON format, in order', async () => {
    folder.write({ 'tide-wg/2024-04-17.md': tideCall });
    const { output } = await folder.run('list', '--json');
    const meeting = {
      file: 'tide-wg/2024-04-17.md',
      line: 1,
      date: '2024-04-17',
      period: null,
      series: 'tide-wg',
      title: 'Tide call 2024-04-17',
      partOf: null,
      agenda: [{ line: 9, title: 'Piers' }],
      topics: [{ line: 13, title: 'Piers: tide/pier#7', children: [{ line: 14, title: 'later', children: [] }] }],
      actions: [{ line: 18, text: '@mara: paint by May 8', owners: ['mara'], due: '2024-05-08', done: true }],
      decisions: [{ line: 22, text: 'The pier is blue' }],
      people: ['mara'],
      references: [{ line: 13, text: 'tide/pier#7', url: 'https://github.com/tide/pier/issues/7' }],
    };
    assert.equal(output, `${JSON.stringify({ version: 1, meetings: [meeting], skipped: [] })}\n`);
  });

  it('prints missing values as null or empty lists', async () => {
    folder.write({ 'minutes.md': '# Minutes\n\nAgenda:\n\n- a\n' });
    assert.deepEqual((await folder.list()).meetings, [
      {
        file: 'minutes.md',
        line: 1,
        date: null,
        period: null,
        series: null,
        title: 'Minutes',
        partOf: null,
        agenda: [],
        topics: [{ line: 5, title: 'a', children: [] }],
        actions: [],
        decisions: [],
        people: [],
        references: [],
      },
    ]);
  });

  it('names the record of a meeting with two files', async () => {
    folder.write({
      'minutes/06-agenda.md': '# Call 2024-06-24\n\n## Agenda\n\n- a\n',
      'minutes/06-minutes.md': goodNote,
    });
    const { meetings } = await folder.list();
    assert.deepEqual(
      meetings.map(({ file, partOf }) => [file, partOf]),
      [
        ['minutes/06-agenda.md', 'minutes/06-minutes.md'],
        ['minutes/06-minutes.md', null],
      ],
    );
  });

  it('prints text', async () => {
    folder.write({ '2024-04-17.md': goodNote });
    const { output } = await folder.run('list');
    assert.equal(output, '2024-04-17.md:1  2024-04-17  Harbor call\n  - Tides\n');
  });

  it('prints topics to the second level as text', async () => {
    folder.write({ 'a.md': '# Call 2024-04-17\n\n## Notes\n\n- a\n  - b\n    - c\n' });
    const { output } = await folder.run('list');
    assert.equal(output, 'a.md:1  2024-04-17  Call 2024-04-17\n  - a\n    - b\n');
  });

  it('prints paths relative to the folder that is listed', async () => {
    folder.write({ 'notes/2024-04-17.md': goodNote });
    assert.deepEqual(await folder.listedFiles('notes'), ['2024-04-17.md']);
  });

  it('lists an empty folder', async () => {
    assert.deepEqual(await folder.list(), { version: 1, meetings: [], skipped: [] });
  });

  it('prints skipped files and the reasons as JSON', async () => {
    folder.write({ 'a.md': new Uint8Array([0x89, 0x50, 0, 1]), 'b.md': new Uint8Array([0xe4, 0x41]), 'c.md': '' });
    assert.deepEqual(await folder.list(), {
      version: 1,
      meetings: [],
      skipped: [
        { file: 'a.md', reason: 'not a text file' },
        { file: 'b.md', reason: 'not UTF-8' },
      ],
    });
  });

  it('prints skipped files and the reasons as text', async () => {
    folder.write({ 'a.md': new Uint8Array([0xe4, 0x41]) });
    assert.equal((await folder.run('list')).output, 'a.md: skipped: not UTF-8\n');
  });

  it('leaves out files that settings exclude', async () => {
    const settings = '{ "exclude": "harbor/**" }';
    folder.write({ 'a.md': goodNote, 'harbor/b.md': goodNote, 'hangout-notes.json': settings });
    assert.deepEqual(await folder.listedFiles(), ['a.md']);
  });
});
