// Runs inside the extension host: types into a large note and waits for its problems, key by key.
import * as vscode from 'vscode';

const say = event => console.log(`@test ${JSON.stringify(event)}`);
const keys = 100;

export async function run() {
  const { meetings } = await vscode.extensions.getExtension('hangout-notes.hangout-notes').activate();
  await meetings();
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, 'series-0/meetings/2009/2009-01-02.md');
  const editor = await vscode.window.showTextDocument(uri);
  await quiet();
  const { document } = editor;
  // The cursor stands elsewhere: on its own line nothing is shown while one types.
  editor.selection = new vscode.Selection(9, 0, 9, 0);
  const at = document.lineAt(0).range.end;
  await editor.edit(edit => edit.insert(at, ', Monday'));
  await quiet();
  for (let key = 0; key < keys; key++) {
    const before = problemsOf(uri);
    const typed = changeOf(document);
    await editor.edit(edit =>
      edit.replace(
        new vscode.Range(0, at.character + 2, 0, document.lineAt(0).text.length),
        ['Friday', 'Monday'][key % 2],
      ),
    );
    const began = await typed;
    while (problemsOf(uri) === before) await new Promise(setImmediate);
    say({
      event: 'figure',
      name: `from a key to the problems, note of ${Math.round(document.getText().length / 1000)} KB`,
      value: performance.now() - began,
    });
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  say({ event: 'end' });
}

/** What is shown of a note; VS Code tells of changes only some time after they are there. */
const problemsOf = uri =>
  vscode.languages
    .getDiagnostics(uri)
    .map(({ message }) => message)
    .join();

/** The time at which the document changes next. */
const changeOf = document =>
  new Promise(resolve => {
    const subscription = vscode.workspace.onDidChangeTextDocument(event => {
      if (event.document !== document) return;
      subscription.dispose();
      resolve(performance.now());
    });
  });

/** What opening the note has set off is done. */
const quiet = () => new Promise(resolve => setTimeout(resolve, 2000));
