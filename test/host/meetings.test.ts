import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, edit, fileUri, gone, meetingIn, remove, watchersSettled, write } from './workspace';

const note = (title: string, topic: string): string => `# ${title}\n\n## Agenda\n\n- ${topic}\n`;

describe('the meetings of the workspace', () => {
  afterEach(closeAll);

  it('are listed newest first, with what stands in them', async () => {
    const meetings = await (await api()).meetings();
    assert.deepEqual(
      meetings.map(({ date, series, topics }) => [date, series, topics.map(({ title }) => title)]),
      [
        ['2024-05-03', 'bad', ['Tabs behind the bullet', 'No final newline']],
        ['2024-05-02', 'bad', ['Never evaluated']],
        ['2024-03-20', 'orchard', ['Blossom']],
        ['2024-03-06', 'orchard', ['Grafting', 'The press']],
        ['2015-04-17', 'quay', ['Tide tables', 'Spare ropes', 'Harbour lights']],
        ['2015-04-10', 'quay', ['Mooring fees', 'Paint']],
        [null, 'bad', ['Still read']],
      ],
    );
  });

  it('have the form of the command line, with their uri', async () => {
    const meeting = await meetingIn('quay/2015-04-17-weekly-quay-hangout-notes.md');
    assert.equal(meeting.uri, fileUri(meeting.file).toString());
    assert.equal(meeting.title, 'Weekly Quay Community Hangout Notes - April 17 2015');
    assert.deepEqual(meeting.agenda, [
      { line: 12, title: 'Tide tables' },
      { line: 13, title: 'Spare ropes' },
    ]);
    assert.deepEqual(meeting.topics[1], {
      line: 24,
      title: 'Spare ropes',
      children: [
        { line: 27, title: 'Ada counts them', children: [] },
        { line: 28, title: '@bo is reviewer', children: [] },
      ],
    });
  });

  it('follow a file that is made, changed on disk, renamed and deleted', async () => {
    const [first, second] = ['orchard/meetings/2024-04-03.md', 'orchard/meetings/2024-04-04.md'];
    await write(first, note('Orchard meeting 2024-04-03', 'Bees'));
    await meetingIn(first);
    await write(first, note('Orchard meeting 2024-04-03', 'Wasps'));
    await meetingIn(first, ({ topics }) => topics[0]?.title === 'Wasps');
    await vscode.workspace.fs.rename(fileUri(first), fileUri(second));
    await meetingIn(second);
    await gone(first);
    await remove(second);
    await gone(second);
  });

  it('follow edits that are not saved, and their being thrown away', async () => {
    const path = 'orchard/meetings/2024-03-20.md';
    await edit(fileUri(path), '### Blossom', '### Frost\n\n* Cold.\n\n### Blossom');
    await vscode.window.showTextDocument(fileUri(path));
    await meetingIn(path, ({ topics }) => topics.map(({ title }) => title).join() === 'Frost,Blossom');
    await closeAll();
    await meetingIn(path, ({ topics }) => topics.length === 1);
  });

  it('follow a folder that is renamed and deleted with all in it', async () => {
    await write('cellar/meetings/2024-01-05.md', note('Cellar meeting 2024-01-05', 'Cider'));
    await meetingIn('cellar/meetings/2024-01-05.md');
    const move = new vscode.WorkspaceEdit();
    move.renameFile(fileUri('cellar'), fileUri('vault'));
    assert.ok(await vscode.workspace.applyEdit(move));
    await meetingIn('vault/meetings/2024-01-05.md');
    await gone('cellar/meetings/2024-01-05.md');
    await watchersSettled();
    await remove('vault');
    await gone('vault/meetings/2024-01-05.md');
  });

  it('take what they leave unsaid from the notes around them, and from git', async () => {
    await write('.git/config', '[remote "origin"]\n\turl = https://github.com/tide/pier\n');
    await write('ledger/meetings/first.md', note('Ledger meeting 05/04/2024', 'Ink, see #7'));
    await write('ledger/meetings/second.md', note('Ledger meeting 19/04/2024', 'Paper'));
    await meetingIn('ledger/meetings/second.md');
    await vscode.commands.executeCommand('hangoutNotes.refresh');
    const { date, references } = await meetingIn('ledger/meetings/first.md');
    assert.deepEqual(
      [date, references],
      ['2024-04-05', [{ line: 5, text: 'tide/pier#7', url: 'https://github.com/tide/pier/issues/7' }]],
    );
    await watchersSettled();
    await remove('ledger');
    await remove('.git');
    await gone('ledger/meetings/second.md');
  });

  it('are read anew by the command Refresh', async () => {
    await vscode.commands.executeCommand('hangoutNotes.refresh');
    assert.equal((await (await api()).meetings()).length, 7);
  });
});
