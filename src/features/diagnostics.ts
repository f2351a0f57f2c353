import * as vscode from 'vscode';
import { Debouncer } from '../host/debounce';
import { isEditableMarkdown } from '../host/noteChecker';
import type { Services } from '../host/services';
import { LineBeingTyped } from './lineBeingTyped';

/** How long to wait after an edit, in milliseconds. Too short to notice, but rapid edits share one check. */
const editDelay = 15;
/** How long to wait after a change in settings or other notes, in milliseconds. */
const otherChangesDelay = 300;

/** Shows problems in open notes while they are edited. */
export function registerDiagnostics({ notes, settings, checker, problems }: Services): vscode.Disposable {
  const edits = new Debouncer(editDelay);
  const otherChanges = new Debouncer(otherChangesDelay);
  const lineBeingTyped = new LineBeingTyped(document => check(document));
  const check = (document: vscode.TextDocument): void => {
    if (!isEditableMarkdown(document)) return;
    const result = checker.checkDocument(document);
    problems.show(document.uri, result, lineBeingTyped.filterProblems(document, result));
  };
  const handleOpened = async (document: vscode.TextDocument): Promise<void> => {
    if (!isEditableMarkdown(document)) return;
    await settings.ready();
    check(document);
    // Rules that compare notes need the whole workspace. It is read only when a meeting note is opened.
    const { mayBeMeeting } = notes.readDocument(document).note;
    if (mayBeMeeting && vscode.workspace.getWorkspaceFolder(document.uri)) void notes.load();
  };
  vscode.workspace.textDocuments.forEach(document => void handleOpened(document));
  return vscode.Disposable.from(
    edits,
    otherChanges,
    lineBeingTyped,
    vscode.workspace.onDidOpenTextDocument(document => void handleOpened(document)),
    vscode.workspace.onDidChangeTextDocument(event => {
      const { document, contentChanges } = event;
      if (contentChanges.length === 0 || !isEditableMarkdown(document)) return;
      lineBeingTyped.handleEdit(event);
      edits.schedule(document.uri.toString(), () => check(document));
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => edits.cancel(uri.toString())),
    checker.onDidChange(() => otherChanges.schedule('all', () => vscode.workspace.textDocuments.forEach(check))),
  );
}
