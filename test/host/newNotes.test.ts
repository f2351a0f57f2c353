import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CommandId } from '../../src/host/ids';
import { waitForMeeting } from './waiting';
import { closeEditors, fileUri, readFile, remove } from './workspace';

const createNote = async (args: object): Promise<vscode.Uri> => {
  const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>(CommandId.new, args);
  assert.ok(uri, 'No note was created.');
  return uri;
};

describe('the command for new notes', () => {
  afterEach(closeEditors);

  it('asks nothing if it has all arguments, and writes the note like the others in the series', async () => {
    const path = 'quay/2015-04-24-weekly-quay-hangout-notes.md';
    const uri = await createNote({ date: '2015-04-24', series: 'quay' });
    assert.equal(uri.toString(), fileUri(path).toString());
    const lines = [
      '---',
      'layout: blog',
      'title: "Weekly Quay Community Hangout Notes - April 24 2015"',
      'date: Friday, April 24, 2015',
      '---',
      '',
      '## Agenda',
      '',
      '- ',
      '',
      '## Notes',
      '',
      '- ',
      '',
    ];
    assert.equal(await readFile(uri), lines.join('\n'));
    await waitForMeeting(path);
    await remove(path);
  });

  it('puts the cursor into the first agenda item, and Tab moves it to the notes', async () => {
    const uri = await createNote({ date: '2024-04-17', series: 'orchard' });
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), uri.toString());
    const linesAtCursor = (): string[] => {
      const { line } = editor.selection.active;
      return [line - 2, line].map(number => editor.document.lineAt(number).text);
    };
    assert.deepEqual(linesAtCursor(), ['## Agenda', '- ']);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.deepEqual(linesAtCursor(), ['## Notes', '- ']);
    await closeEditors();
    await remove('orchard/meetings/2024-04-17.md');
  });

  it('returns the existing note of the day without a change', async () => {
    const existing = fileUri('orchard/meetings/2024-03-06.md');
    const text = await readFile(existing);
    const uri = await createNote({ date: '2024-03-06', series: 'orchard', open: false });
    assert.equal(uri.toString(), existing.toString());
    assert.equal(await readFile(existing), text);
  });

  it('does not open the note with the argument "open: false"', async () => {
    await createNote({ date: '2024-04-18', series: 'orchard', open: false });
    assert.equal(vscode.window.activeTextEditor, undefined);
    await remove('orchard/meetings/2024-04-18.md');
  });

  it('writes the first note in a folder', async () => {
    const uri = await createNote({ date: '2024-04-19', folder: fileUri('fresh'), open: false });
    assert.equal(uri.toString(), fileUri('fresh/2024-04-19.md').toString());
    assert.match(await readFile(uri), /^title: "Hangout Notes - April 19 2024"\ndate: Friday, April 19, 2024$/m);
    await remove('fresh');
  });
});
