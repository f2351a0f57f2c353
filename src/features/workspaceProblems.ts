import * as vscode from 'vscode';
import { forEachParallel } from '../host/files';
import { SettingId } from '../host/ids';
import { isEditableMarkdown } from '../host/noteChecker';
import type { Services } from '../host/services';
import { onDidChangeSettings, problemsScope } from '../host/settings';

/**
 * Updates the problems of notes that are not open: of all notes if the setting asks for it, otherwise of those that the
 * command "Check All Notes in the Workspace" has listed.
 */
export function registerWorkspaceProblems({ notes, checker, problems }: Services): vscode.Disposable {
  let cancellation = new vscode.CancellationTokenSource();
  // Open notes are checked while they are edited (diagnostics.ts).
  const mustCheck = (uri: vscode.Uri): boolean =>
    !isOpen(uri) && (problemsScope() === 'workspace' || problems.has(uri));
  const check = async (uri: vscode.Uri): Promise<void> => {
    if (!mustCheck(uri)) return;
    const result = await checker.checkFile(uri);
    // In the meantime, the note may have been opened or the setting changed.
    if (!mustCheck(uri)) return;
    if (result) problems.show(uri, result, result.problems);
    else problems.clear(uri);
  };
  const checkAll = async (): Promise<void> => {
    cancellation.cancel();
    cancellation = new vscode.CancellationTokenSource();
    const { token } = cancellation;
    if (problemsScope() === 'openNotes') {
      for (const uri of problems.uris()) if (!isOpen(uri)) problems.clear(uri);
      return;
    }
    await notes.load();
    const uris = notes.collection.ids().map(id => vscode.Uri.parse(id));
    await forEachParallel(uris, token, check);
  };
  if (problemsScope() === 'workspace') void checkAll();
  return vscode.Disposable.from(
    onDidChangeSettings([SettingId.problems], () => void checkAll()),
    notes.onDidChangeNote(uri => void check(uri)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (problemsScope() === 'workspace' && notes.collection.get(uri.toString())) void check(uri);
      else problems.clear(uri);
    }),
  );
}

const isOpen = (uri: vscode.Uri): boolean =>
  vscode.workspace.textDocuments.some(
    document => document.uri.toString() === uri.toString() && isEditableMarkdown(document),
  );
