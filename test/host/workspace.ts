// What the host tests share: the copied workspace, the extension's API, waiting on what happens.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api, ApiMeeting } from '../../src/features/api';

export const root = (): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the tests run in a copy of test/fixtures/workspace');
  return folder.uri;
};

export const fileUri = (path: string): vscode.Uri => vscode.Uri.joinPath(root(), path);

export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('hangout-notes.hangout-notes');
  assert.ok(extension);
  return extension.activate();
}

export const write = (path: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));

export const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

export const remove = (path: string): Thenable<void> => vscode.workspace.fs.delete(fileUri(path), { recursive: true });

/** Resolves with what `look` gives once it gives something; looked at now and then, and whenever `event` fires. */
export async function eventually<T>(
  look: () => Promise<T | undefined> | T | undefined,
  event?: vscode.Event<unknown>,
): Promise<T> {
  for (const deadline = Date.now() + 10_000; ;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`never came to be: ${look.toString()}`);
    await Promise.race([new Promise(resolve => setTimeout(resolve, 100)), ...(event ? [once(event)] : [])]);
  }
}

const once = (event: vscode.Event<unknown>): Promise<void> =>
  new Promise(resolve => {
    const subscription = event(() => {
      subscription.dispose();
      resolve();
    });
  });

/** The meeting in a file once it satisfies the condition. */
export async function meetingIn(
  path: string,
  isSo: (meeting: ApiMeeting) => boolean = () => true,
): Promise<ApiMeeting> {
  const { meetings, onDidChangeMeetings } = await api();
  return eventually(
    async () => (await meetings()).find(meeting => meeting.file === path && isSo(meeting)),
    onDidChangeMeetings,
  );
}

/** Resolves once no meeting of a file is listed. */
export async function gone(path: string): Promise<void> {
  const { meetings, onDidChangeMeetings } = await api();
  await eventually(
    async () => ((await meetings()).some(({ file }) => file === path) ? undefined : true),
    onDidChangeMeetings,
  );
}

/** Deletes a folder and resolves once no meeting in it is listed. */
export async function removeFolder(path: string): Promise<void> {
  await closeAll();
  await watchersSettled();
  await remove(path);
  const { meetings, onDidChangeMeetings } = await api();
  await eventually(
    async () => ((await meetings()).some(({ file }) => file.startsWith(`${path}/`)) ? undefined : true),
    onDidChangeMeetings,
  );
}

/** Opens a file, changes its text in the editor and saves nothing. */
export async function edit(uri: vscode.Uri, from: string, to: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.getText().indexOf(from);
  assert.ok(at >= 0, `“${from}” is not in ${uri.path}`);
  const change = new vscode.WorkspaceEdit();
  change.replace(uri, new vscode.Range(document.positionAt(at), document.positionAt(at + from.length)), to);
  assert.ok(await vscode.workspace.applyEdit(change));
  return document;
}

/** Throws away what was changed in the active editor and closes all. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** VS Code's watcher tells neither of a folder's coming nor of its going where both happen at once. */
export const watchersSettled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 500));

/** Our problems of a file. */
export const problemsOf = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'hangout-notes');

export const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

/** Resolves once the problems of a file are these, each as `line rule`. */
export async function shown(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  const summary = (): string[] => problemsOf(uri).map(one => `${one.range.start.line + 1} ${String(codeOf(one))}`);
  await eventually(
    () => (summary().join() === expected.join() ? true : undefined),
    vscode.languages.onDidChangeDiagnostics,
  ).catch(() => assert.deepEqual(summary(), expected));
}
