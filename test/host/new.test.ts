import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, meetingIn, read, remove } from './workspace';

const create = (args: object): Thenable<vscode.Uri | undefined> =>
  vscode.commands.executeCommand('hangoutNotes.new', args);

describe('New Hangout Notes', () => {
  afterEach(closeAll);

  it('asks nothing when all is given, and writes the note as the series has them', async () => {
    const uri = await create({ date: '2015-04-24', series: 'quay' });
    const path = 'quay/2015-04-24-weekly-quay-hangout-notes.md';
    assert.equal(uri?.toString(), fileUri(path).toString());
    assert.equal(
      await read(uri),
      [
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
      ].join('\n'),
    );
    await meetingIn(path);
    await remove(path);
  });

  it('puts the cursor into the first agenda item and the next stop into the notes', async () => {
    const uri = await create({ date: '2024-04-17', series: 'orchard' });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri?.toString());
    const lineAt = (): string[] => [
      editor!.document.lineAt(editor!.selection.active.line - 2).text,
      editor!.document.lineAt(editor!.selection.active.line).text,
    ];
    assert.deepEqual(lineAt(), ['## Agenda', '- ']);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.deepEqual(lineAt(), ['## Notes', '- ']);
    await closeAll();
    await remove('orchard/meetings/2024-04-17.md');
  });

  it('never overwrites: who asks for a day that has its note gets that note as it is', async () => {
    const path = 'orchard/meetings/2024-03-06.md';
    const before = await read(fileUri(path));
    const uri = await create({ date: '2024-03-06', series: 'orchard', open: false });
    assert.equal(uri?.toString(), fileUri(path).toString());
    assert.equal(await read(fileUri(path)), before);
  });

  it('opens nothing where it is told so', async () => {
    await create({ date: '2024-04-18', series: 'orchard', open: false });
    assert.equal(vscode.window.activeTextEditor, undefined);
    await remove('orchard/meetings/2024-04-18.md');
  });

  it('writes the first note of a folder', async () => {
    const uri = await create({ date: '2024-04-19', folder: fileUri('fresh'), open: false });
    assert.equal(uri?.toString(), fileUri('fresh/2024-04-19.md').toString());
    assert.match(await read(uri), /^title: "Hangout Notes - April 19 2024"\ndate: Friday, April 19, 2024$/m);
    await remove('fresh');
  });
});
