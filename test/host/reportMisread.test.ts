import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseNote } from '../../src/core/parse';
import { SourceText } from '../../src/core/text/sourceText';
import { CommandId } from '../../src/host/ids';
import { sleep } from './waiting';
import { closeEditors, fileUri, remove, replaceInEditor, writeFile } from './workspace';

const path = 'orchard/meetings/2024-03-06.md';

const createReport = (args?: object): Thenable<string | undefined> =>
  vscode.commands.executeCommand<string | undefined>(CommandId.reportMisread, args);

const untitledDocuments = (): vscode.TextDocument[] =>
  vscode.workspace.textDocuments.filter(({ isUntitled, isClosed }) => isUntitled && !isClosed);

/** Returns the lines of a report without the versions and the indentation. */
const reportLines = (report: string | undefined): string[] =>
  (report ?? '')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.replace(/^ {4}/, ''));

describe('the command for misread notes', () => {
  afterEach(closeEditors);

  it('shows and copies what was read in the active note with unsaved changes', async () => {
    await vscode.window.showTextDocument(fileUri(path));
    await replaceInEditor(fileUri(path), '### Grafting', '### Budding');
    const report = await createReport({ replaceTitles: false });
    const [file, , , meeting] = reportLines(report);
    assert.deepEqual([file, meeting?.slice(0, 29)], [`File: ${path}`, 'Meeting on line 1, 2024-03-06']);
    assert.ok(reportLines(report).some(line => /^ {4}\d+: Budding$/.test(line)));
    assert.equal(await vscode.env.clipboard.readText(), report);
    const { document } = vscode.window.activeTextEditor!;
    assert.deepEqual([document.isUntitled, document.languageId, document.getText()], [true, 'markdown', report]);
  });

  it('names the versions of the extension and of VS Code', async () => {
    await vscode.window.showTextDocument(fileUri(path));
    const [versions] = (await createReport({ replaceTitles: false }))!.split('\n');
    const extension = vscode.extensions.getExtension('hangout-notes.hangout-notes')!;
    const { version } = extension.packageJSON as { version: string };
    assert.equal(versions, `    Hangout Notes ${version}, VS Code ${vscode.version}`);
  });

  it('replaces titles with their length, and the path with its shape', async () => {
    await vscode.window.showTextDocument(fileUri(path));
    const lines = reportLines(await createReport({ replaceTitles: true }));
    assert.equal(lines[0], 'File: xxxxxxx/xxxxxxxx/2024-03-06.xx');
    assert.ok(lines.some(line => /^ {4}\d+: …\(8\)$/.test(line)));
    assert.ok(!lines.join().includes('Grafting'));
  });

  it('reports only the meeting for which it is called in the Meetings view', async () => {
    const text = '# Calls\n\n## 2024-04-17\n\n- Tides\n\n## 2024-04-10\n\n- Ropes\n';
    await writeFile('calls.md', text);
    try {
      const { meetings } = parseNote(new SourceText(text), 'calls.md');
      const entry = { entry: { id: fileUri('calls.md').toString(), path: 'calls.md' }, meeting: meetings[1] };
      const lines = reportLines(await createReport({ kind: 'meeting', entry, replaceTitles: false }));
      assert.deepEqual(
        lines.filter(line => line.startsWith('Meeting ')),
        ['Meeting on line 7, 2024-04-10: 2024-04-10'],
      );
      assert.ok(lines.some(line => line.startsWith('  Chosen: h2 with dates on lines 3, 7')));
    } finally {
      await remove('calls.md');
    }
  });

  it('leaves nothing behind if the user cancels', async () => {
    await vscode.window.showTextDocument(fileUri(path));
    const untitledBefore = untitledDocuments().length;
    let isDone = false;
    const report = createReport().then(result => {
      isDone = true;
      return result;
    });
    // There is no event when the quick pick is shown.
    while (!isDone) {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await sleep(50);
    }
    assert.equal(await report, undefined);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), fileUri(path).toString());
    assert.equal(untitledDocuments().length, untitledBefore);
  });
});
