// The workspace of the host tests, a copy of test/fixtures/workspace, and its editors. Paths are relative to it.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Span } from '../../src/core/model';
import { sleep, waitForNoMeeting } from './waiting';

const workspaceFolder = (): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'There is no workspace folder.');
  return folder.uri;
};

export const fileUri = (path: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), path);

export const writeFile = (path: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));

export const readFile = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** The time in which VS Code reports a new file or folder, in milliseconds. */
const reportDelay = 500;

/**
 * Deletes a file or folder, which may be new. VS Code does not report a file that is created and deleted within a short
 * time, so there is no event to wait for.
 */
export async function remove(path: string): Promise<void> {
  await sleep(reportDelay);
  await vscode.workspace.fs.delete(fileUri(path), { recursive: true });
}

/** Closes all editors, deletes a folder and resolves when no meeting in it is listed. */
export async function removeFolder(path: string): Promise<void> {
  await closeEditors();
  await remove(path);
  await waitForNoMeeting(path);
}

/** Writes a file and opens it in an editor. */
export async function writeAndShow(path: string, text: string): Promise<vscode.TextEditor> {
  await writeFile(path, text);
  return vscode.window.showTextDocument(fileUri(path));
}

/** Replaces the first occurrence of a text in a document, without saving it. */
export async function replaceInEditor(uri: vscode.Uri, oldText: string, newText: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const start = document.getText().indexOf(oldText);
  assert.ok(start >= 0, `"${oldText}" is not in ${uri.path}`);
  await replaceSpan(document, { start, end: start + oldText.length }, newText);
}

/** Replaces the whole text of a document, without saving it. */
export async function replaceAll(uri: vscode.Uri, newText: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  await replaceSpan(document, { start: 0, end: document.getText().length }, newText);
}

async function replaceSpan(document: vscode.TextDocument, { start, end }: Span, newText: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), newText);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Closes all editors. Unsaved changes are lost. */
export async function closeEditors(): Promise<void> {
  while (vscode.window.activeTextEditor)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}
