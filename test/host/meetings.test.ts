import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CommandId } from '../../src/host/ids';
import { activateExtension } from './extension';
import { waitForMeeting, waitForNoMeeting } from './waiting';
import { closeEditors, fileUri, remove, replaceInEditor, writeFile } from './workspace';

const noteOn = (title: string, topic: string): string => `# ${title}\n\n## Agenda\n\n- ${topic}\n`;

describe('the list of meetings', () => {
  afterEach(closeEditors);

  it('has the newest meeting first, and the topics of each', async () => {
    const meetings = await (await activateExtension()).meetings();
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

  it('has meetings in the format of the command line, with the URI of the note', async () => {
    const meeting = await waitForMeeting('quay/2015-04-17-weekly-quay-hangout-notes.md');
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

  it('is updated when a file is created, changed, renamed or deleted', async () => {
    const [path, newPath] = ['orchard/meetings/2024-04-03.md', 'orchard/meetings/2024-04-04.md'];
    await writeFile(path, noteOn('Orchard meeting 2024-04-03', 'Bees'));
    await waitForMeeting(path);
    await writeFile(path, noteOn('Orchard meeting 2024-04-03', 'Wasps'));
    await waitForMeeting(path, ({ topics }) => topics[0]?.title === 'Wasps');
    await vscode.workspace.fs.rename(fileUri(path), fileUri(newPath));
    await waitForMeeting(newPath);
    await waitForNoMeeting(path);
    await remove(newPath);
    await waitForNoMeeting(newPath);
  });

  it('includes unsaved changes until they are discarded', async () => {
    const path = 'orchard/meetings/2024-03-20.md';
    await replaceInEditor(fileUri(path), '### Blossom', '### Frost\n\n* Cold.\n\n### Blossom');
    await vscode.window.showTextDocument(fileUri(path));
    await waitForMeeting(path, ({ topics }) => topics.map(({ title }) => title).join() === 'Frost,Blossom');
    await closeEditors();
    await waitForMeeting(path, ({ topics }) => topics.length === 1);
  });

  it('is updated when a folder is renamed or deleted', async () => {
    await writeFile('cellar/meetings/2024-01-05.md', noteOn('Cellar meeting 2024-01-05', 'Cider'));
    await waitForMeeting('cellar/meetings/2024-01-05.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(fileUri('cellar'), fileUri('vault'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await waitForMeeting('vault/meetings/2024-01-05.md');
    await waitForNoMeeting('cellar');
    await remove('vault');
    await waitForNoMeeting('vault');
  });

  it('uses the other notes of a folder for ambiguous dates, and the repository for references', async () => {
    await writeFile('.git/config', '[remote "origin"]\n\turl = https://github.com/tide/pier\n');
    await writeFile('ledger/meetings/first.md', noteOn('Ledger meeting 05/04/2024', 'Ink, see #7'));
    await writeFile('ledger/meetings/second.md', noteOn('Ledger meeting 19/04/2024', 'Paper'));
    await waitForMeeting('ledger/meetings/second.md');
    await vscode.commands.executeCommand(CommandId.refresh);
    const { date, references } = await waitForMeeting('ledger/meetings/first.md');
    assert.equal(date, '2024-04-05');
    assert.deepEqual(references, [{ line: 5, text: 'tide/pier#7', url: 'https://github.com/tide/pier/issues/7' }]);
    await remove('ledger');
    await remove('.git');
    await waitForNoMeeting('ledger');
  });

  it('is complete after the command that refreshes it', async () => {
    await vscode.commands.executeCommand(CommandId.refresh);
    assert.equal((await (await activateExtension()).meetings()).length, 7);
  });
});
