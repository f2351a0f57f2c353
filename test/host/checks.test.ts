import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CommandId, fixAllKind, SettingId } from '../../src/host/ids';
import { updateSetting } from './extension';
import { applyCodeAction, codeActionsAt, problemsOf, waitForProblems } from './problems';
import { fileUri, readFile, removeFolder, writeAndShow, writeFile } from './workspace';

/** Each test has its own folder, because VS Code keeps a document for some time after its editor is closed. */
let folder = '';
let testCount = 0;

const good = '# Dock call 2024-04-17\n\n## Agenda\n\n- Tides\n';
const wrongWeekday = good.replace('2024-04-17', 'Monday, April 17, 2024');

describe('checks', () => {
  let note: string;
  let uri: vscode.Uri;
  beforeEach(() => {
    folder = `dock-${++testCount}`;
    note = `${folder}/2024-04-17.md`;
    uri = fileUri(note);
  });
  afterEach(async () => {
    await removeFolder(folder);
    await updateSetting(SettingId.problems, undefined);
  });

  it('do not show new problems on the line with the cursor until the cursor leaves it', async () => {
    const editor = await writeAndShow(note, `${good}\n## \n`);
    await waitForProblems(uri, []);
    // The second cursor shows that the note is checked: the problem on its line is shown at once.
    editor.selections = [new vscode.Selection(0, 7, 0, 7), new vscode.Selection(6, 3, 6, 3)];
    await vscode.commands.executeCommand('type', { text: 'call, Monday, April 17, 2024 ' });
    await waitForProblems(uri, ['7 date/weekday']);
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    await waitForProblems(uri, ['1 date/weekday', '7 date/weekday']);
  });

  it('show new problems on the line with the cursor a second after the last edit', async () => {
    const editor = await writeAndShow(note, good);
    await waitForProblems(uri, []);
    editor.selection = new vscode.Selection(0, 7, 0, 7);
    await vscode.commands.executeCommand('type', { text: 'call, Monday, April 17, 2024 ' });
    await waitForProblems(uri, ['1 date/weekday']);
  });

  it('fix all problems in a note, as when it is saved', async () => {
    const { document } = await writeAndShow(note, `---\ntitle: " Dock "\ndate: 2024-04-17\n---\n\n${wrongWeekday}`);
    const start = new vscode.Range(0, 0, 0, 0);
    const [action] = await codeActionsAt(uri, start, fixAllKind);
    assert.ok(action?.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    const fixedBody = wrongWeekday.replace('Monday', 'Wednesday');
    assert.equal(document.getText(), `---\ntitle: "Dock"\ndate: 2024-04-17\n---\n\n${fixedBody}`);
    assert.deepEqual(await codeActionsAt(uri, start, fixAllKind), []);
  });

  it('fix all problems of a rule in a note', async () => {
    const text = `${wrongWeekday}\n## Thursday, April 18, 2024\n\n- a\n\n## Monday, April 19, 2024\n`;
    const { document } = await writeAndShow(note, text);
    await waitForProblems(uri, ['1 date/weekday', '11 date/weekday']);
    await applyCodeAction(uri, document.lineAt(0).range, 'Fix all 2 date/weekday problems in this note');
    await waitForProblems(uri, []);
  });

  it('are disabled for a line by the comment that a quick fix adds', async () => {
    const { document } = await writeAndShow(note, wrongWeekday);
    await waitForProblems(uri, ['1 date/weekday']);
    await applyCodeAction(uri, document.lineAt(0).range, 'Disable date/weekday for this line');
    await waitForProblems(uri, []);
    assert.match(document.lineAt(0).text, /hangout-notes-disable-line date\/weekday/);
  });

  it('rename a file and update the links to it', async () => {
    const index = `${folder}/index.md`;
    await writeFile(index, '[last](2024-04-17.md#tides)\n');
    const text = good.replace('2024-04-17', '2024-04-10');
    const { document } = await writeAndShow(note, text);
    await waitForProblems(uri, ['1 date/file-name']);
    await applyCodeAction(uri, document.lineAt(0).range, 'Rename the file to "2024-04-10.md"');
    assert.equal(await readFile(fileUri(`${folder}/2024-04-10.md`)), text);
    const indexDocument = await vscode.workspace.openTextDocument(fileUri(index));
    assert.equal(indexDocument.getText(), '[last](2024-04-10.md#tides)\n');
    await indexDocument.save();
  });

  it('compare the notes of a series', async () => {
    await writeFile(`${folder}/call-12.md`, good);
    await writeAndShow(`${folder}/call-13.md`, good);
    await waitForProblems(fileUri(`${folder}/call-13.md`), ['1 date/duplicate']);
  });

  it('use the levels in hangout-notes.json and report errors in it', async () => {
    const settings = `${folder}/hangout-notes.json`;
    await writeAndShow(note, wrongWeekday);
    await waitForProblems(uri, ['1 date/weekday']);
    await writeFile(settings, '{ "rules": { "date/weekday": "off" } }');
    await waitForProblems(uri, []);
    await writeFile(settings, '{ "rules": { "date/weekdy": "off" } }');
    await waitForProblems(uri, ['1 date/weekday']);
    await waitForProblems(fileUri(settings), ['1 settings']);
    assert.match(problemsOf(fileUri(settings))[0]!.message, /There is no rule "date\/weekdy"\.$/);
  });
});

describe('checks of the workspace', () => {
  let note: string;
  let uri: vscode.Uri;
  beforeEach(async () => {
    folder = `dock-${++testCount}`;
    note = `${folder}/2024-04-17.md`;
    uri = fileUri(note);
    await writeFile(note, wrongWeekday);
    await vscode.commands.executeCommand(CommandId.refresh);
  });
  afterEach(async () => {
    await removeFolder(folder);
    await updateSetting(SettingId.problems, undefined);
  });

  it('run once as a command, which keeps the problems that it shows up to date', async () => {
    const problemCount = await vscode.commands.executeCommand<number>(CommandId.checkWorkspace);
    assert.ok(problemCount > 0);
    await waitForProblems(uri, ['1 date/weekday']);
    await writeFile(note, good);
    await waitForProblems(uri, []);
  });

  it('run all the time with the setting', async () => {
    await updateSetting(SettingId.problems, 'workspace');
    await waitForProblems(uri, ['1 date/weekday']);
    const newNote = `${folder}/2024-04-24.md`;
    await writeFile(newNote, wrongWeekday.replace('17', '24'));
    await waitForProblems(fileUri(newNote), ['1 date/weekday']);
    await updateSetting(SettingId.problems, undefined);
    await waitForProblems(uri, []);
  });
});
