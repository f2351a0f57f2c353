import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, problemsOf, read, removeFolder, shown, write } from './workspace';

/** A folder of its own for each test: VS Code keeps a document for a while after its tab is closed. */
let folder = '';
let uri: vscode.Uri;
let tests = 0;
const good = '# Dock call 2024-04-17\n\n## Agenda\n\n- Tides\n';
const wrong = good.replace('2024-04-17', 'Monday, April 17, 2024');

async function show(text: string, at = uri): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(at, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(at);
}

async function actionsAt(document: vscode.TextDocument, line: number, kind?: string): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    document.lineAt(line).range,
    kind,
    50,
  );
}

async function take(document: vscode.TextDocument, line: number, title: RegExp, kind?: string): Promise<void> {
  const actions = await actionsAt(document, line, kind);
  const action = actions.find(one => title.test(one.title));
  assert.ok(action?.edit, `no ${String(title)} among ${actions.map(one => one.title).join(', ')}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

describe('checks', () => {
  beforeEach(() => {
    folder = `dock-${++tests}`;
    uri = fileUri(`${folder}/2024-04-17.md`);
  });
  afterEach(async () => {
    await removeFolder(folder);
    await vscode.workspace
      .getConfiguration('hangoutNotes')
      .update('problems', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('keep back what is found on the line that is being typed, until the cursor leaves it', async () => {
    const editor = await show(`${good}\n`);
    await shown(uri, []);
    editor.selection = new vscode.Selection(0, 7, 0, 7);
    await vscode.commands.executeCommand('type', { text: 'call, Monday, April 17, 2024 ' });
    await pause(300);
    assert.deepEqual(problemsOf(uri), []);
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    await shown(uri, ['1 date/weekday']);
    await pause(1200);
  });

  it('show it where typing has stopped for a second', async () => {
    const editor = await show(good);
    await shown(uri, []);
    editor.selection = new vscode.Selection(0, 7, 0, 7);
    await vscode.commands.executeCommand('type', { text: 'call, Monday, April 17, 2024 ' });
    await shown(uri, ['1 date/weekday']);
  });

  it('fix all of a note, as on save', async () => {
    const { document } = await show(`---\ntitle: " Dock "\ndate: 2024-04-17\n---\n\n${wrong}`);
    await take(document, 0, /^Fix all problems of this note$/, 'source.fixAll.hangoutNotes');
    assert.equal(
      document.getText(),
      `---\ntitle: "Dock"\ndate: 2024-04-17\n---\n\n${wrong.replace('Monday', 'Wednesday')}`,
    );
    assert.deepEqual(await actionsAt(document, 0, 'source.fixAll.hangoutNotes'), []);
  });

  it('fix all of a rule in a note', async () => {
    const { document } = await show(`${wrong}\n## Thursday, April 18, 2024\n\n- a\n\n## Monday, April 19, 2024\n`);
    await shown(uri, ['1 date/weekday', '11 date/weekday']);
    await take(document, 0, /^Fix all 2 date\/weekday in this note$/);
    await shown(uri, []);
  });

  it('are switched off by comments that they write themselves', async () => {
    const { document } = await show(wrong);
    await shown(uri, ['1 date/weekday']);
    await take(document, 0, /^Disable date\/weekday for this line$/);
    await shown(uri, []);
    assert.match(document.lineAt(0).text, /hangout-notes-disable-line date\/weekday/);
  });

  it('rename a file together with the links to it', async () => {
    await write(`${folder}/index.md`, '[last](2024-04-17.md#tides)\n');
    const { document } = await show(good.replace('2024-04-17', '2024-04-10'));
    await shown(uri, ['1 date/file-name']);
    await take(document, 0, /^Rename the file to 2024-04-10\.md$/);
    assert.equal(await read(fileUri(`${folder}/2024-04-10.md`)), good.replace('2024-04-17', '2024-04-10'));
    const index = await vscode.workspace.openTextDocument(fileUri(`${folder}/index.md`));
    assert.equal(index.getText(), '[last](2024-04-10.md#tides)\n');
    await index.save();
  });

  it('compare notes with one another', async () => {
    await write(`${folder}/call-12.md`, good);
    await show(good, fileUri(`${folder}/call-13.md`));
    await shown(fileUri(`${folder}/call-13.md`), ['1 date/duplicate']);
  });

  it('follow hangout-notes.json, and say what is wrong with it', async () => {
    const settings = fileUri(`${folder}/hangout-notes.json`);
    await show(wrong);
    await shown(uri, ['1 date/weekday']);
    await write(`${folder}/hangout-notes.json`, '{ "rules": { "date/weekday": "off" } }');
    await shown(uri, []);
    await write(`${folder}/hangout-notes.json`, '{ "rules": { "date/weekdy": "off" } }');
    await shown(uri, ['1 date/weekday']);
    assert.deepEqual(
      problemsOf(settings).map(({ message }) => message),
      ['These settings are not used. “date/weekdy” is no rule.'],
    );
  });

  it('list the whole workspace once by the command', async () => {
    await write(`${folder}/2024-04-17.md`, wrong);
    await vscode.commands.executeCommand('hangoutNotes.refresh');
    const found = await vscode.commands.executeCommand<number>('hangoutNotes.checkWorkspace');
    assert.ok(found > 0);
    await shown(uri, ['1 date/weekday']);
    // What is listed stays true.
    await write(`${folder}/2024-04-17.md`, good);
    await shown(uri, []);
  });

  it('list the whole workspace all the time where the setting says so', async () => {
    await write(`${folder}/2024-04-17.md`, wrong);
    await vscode.commands.executeCommand('hangoutNotes.refresh');
    await vscode.workspace
      .getConfiguration('hangoutNotes')
      .update('problems', 'workspace', vscode.ConfigurationTarget.Workspace);
    await shown(uri, ['1 date/weekday']);
    await write(`${folder}/2024-04-24.md`, wrong.replace('17', '24'));
    await shown(fileUri(`${folder}/2024-04-24.md`), ['1 date/weekday']);
    await vscode.workspace
      .getConfiguration('hangoutNotes')
      .update('problems', undefined, vscode.ConfigurationTarget.Workspace);
    await shown(uri, []);
  });
});
