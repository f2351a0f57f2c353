import * as vscode from 'vscode';
import { isChecked, type Checks } from '../host/checks';
import { forEachAtOnce } from '../host/files';
import { SettingId } from '../host/ids';
import type { NoteStore } from '../host/notes';
import type { ProblemList } from '../host/problemList';
import { onDidChangeSettings, problemsScope } from '../host/settings';

/** Keeps the problems of notes that are not open: all of them where the setting asks for it, else those that a check of the workspace has listed. */
export function registerWorkspaceProblems({
  notes,
  checks,
  problems,
}: {
  notes: NoteStore;
  checks: Checks;
  problems: ProblemList;
}): vscode.Disposable {
  let source = new vscode.CancellationTokenSource();
  const isOpen = (uri: vscode.Uri): boolean =>
    vscode.workspace.textDocuments.some(document => document.uri.toString() === uri.toString() && isChecked(document));
  // Open notes are looked after while they are edited.
  const isWanted = (uri: vscode.Uri): boolean => !isOpen(uri) && (problemsScope() === 'workspace' || problems.has(uri));
  const check = async (uri: vscode.Uri): Promise<void> => {
    if (!isWanted(uri)) return;
    const checked = await checks.file(uri);
    // Meanwhile it may have been opened, or the setting changed.
    if (!isWanted(uri)) return;
    if (checked) problems.show(uri, checked, checked.problems);
    else problems.clear(uri);
  };
  const checkAll = async (): Promise<void> => {
    source.cancel();
    source = new vscode.CancellationTokenSource();
    if (problemsScope() === 'openNotes') {
      problems
        .uris()
        .filter(uri => !isOpen(uri))
        .forEach(uri => problems.clear(uri));
      return;
    }
    await notes.load();
    await forEachAtOnce(
      notes.collection.ids().map(id => vscode.Uri.parse(id)),
      source.token,
      check,
    );
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
