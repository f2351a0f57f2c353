import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readText } from '../../src/host/files';
import { findNoteFiles } from '../../src/host/findFiles';
import { CommandId } from '../../src/host/ids';
import { activateExtension } from './extension';
import { ReadOnlyFiles } from './readOnlyFiles';
import { waitForMeeting, waitForNoMeeting } from './waiting';
import { closeEditors, fileUri, remove, writeFile } from './workspace';

const scheme = 'hangout-notes-test';
const folder: vscode.WorkspaceFolder = { uri: vscode.Uri.from({ scheme, path: '/shelf' }), name: 'shelf', index: 9 };

/** The number of meetings in the workspace. */
const meetingCount = 7;

describe('bad input', () => {
  let fileSystem: vscode.Disposable;
  before(() => {
    const files = new ReadOnlyFiles({
      '/shelf/notes/2024-05-06.md': '# Shelf meeting\n',
      '/shelf/picture.png': '',
      '/shelf/node_modules/a/notes.md': '',
    });
    fileSystem = vscode.workspace.registerFileSystemProvider(scheme, files, { isReadonly: true });
  });
  after(() => void fileSystem.dispose());
  afterEach(closeEditors);

  it('finds the notes in a workspace that VS Code cannot search', async () => {
    const { token } = new vscode.CancellationTokenSource();
    const files = await findNoteFiles(folder, token);
    assert.deepEqual(
      files.map(({ path }) => path),
      ['/shelf/notes/2024-05-06.md'],
    );
  });

  it('creates no note in a read-only folder', async () => {
    const created = await vscode.commands.executeCommand(CommandId.new, {
      date: '2024-05-07',
      folder: vscode.Uri.joinPath(folder.uri, 'notes'),
    });
    assert.equal(created, undefined);
  });

  it('skips a file that does not exist anymore', async () => {
    assert.ok('skipped' in (await readText(fileUri('no-such-file.md'))));
  });

  it('lists a note of 10 MB with the others', async () => {
    const path = 'orchard/meetings/2024-06-05.md';
    const items = '- One of very many items, which make this note large\n'.repeat(200_000);
    await writeFile(path, `# Orchard meeting 2024-06-05\n\n## Agenda\n\n- Much\n\n${items}`);
    const { topics } = await waitForMeeting(path);
    assert.equal(topics.length, 200_001);
    await remove(path);
    await waitForNoMeeting(path);
  });

  it('lists the other notes but not a binary file', async () => {
    const meetings = await (await activateExtension()).meetings();
    assert.equal(meetings.length, meetingCount);
    assert.ok(!meetings.some(({ file }) => file === 'bad/binary.md'));
  });
});
