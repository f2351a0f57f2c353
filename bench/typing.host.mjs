// Runs in the extension host: types into a large note and waits for its problems after each key.
import * as vscode from 'vscode';

const report = event => console.log(`@test ${JSON.stringify(event)}`);
const keyCount = 100;

export async function run() {
  const { meetings } = await vscode.extensions.getExtension('hangout-notes.hangout-notes').activate();
  await meetings();
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, 'series-0/meetings/2009/2009-01-02.md');
  const editor = await vscode.window.showTextDocument(uri);
  await settle();
  const { document } = editor;
  // The extension shows no new problems on the line with the cursor, so the cursor is on another line.
  editor.selection = new vscode.Selection(9, 0, 9, 0);
  const at = document.lineAt(0).range.end;
  await editor.edit(edit => edit.insert(at, ', Monday'));
  await settle();
  for (let key = 0; key < keyCount; key++) {
    const before = problemsOf(uri);
    const changed = nextChange(document);
    await editor.edit(edit =>
      edit.replace(
        new vscode.Range(0, at.character + 2, 0, document.lineAt(0).text.length),
        ['Friday', 'Monday'][key % 2],
      ),
    );
    const start = await changed;
    while (problemsOf(uri) === before) await new Promise(setImmediate);
    report({
      event: 'figure',
      name: `from a key to the problems, note of ${Math.round(document.getText().length / 1000)} KB`,
      value: performance.now() - start,
    });
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  report({ event: 'end' });
}

/** Returns the problems that are shown. The event for changed problems comes some time later. */
const problemsOf = uri =>
  vscode.languages
    .getDiagnostics(uri)
    .map(({ message }) => message)
    .join();

/** Resolves to the time of the next change of a document. */
const nextChange = document =>
  new Promise(resolve => {
    const subscription = vscode.workspace.onDidChangeTextDocument(event => {
      if (event.document !== document) return;
      subscription.dispose();
      resolve(performance.now());
    });
  });

/** Waits until the work after opening a note is done. */
const settle = () => new Promise(resolve => setTimeout(resolve, 2000));
