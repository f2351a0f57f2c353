import * as vscode from 'vscode';
import { CommandId } from '../host/ids';
import type { Services } from '../host/services';
import { checkEveryNote } from './checkEveryNote';
import type { Command } from './command';

/** "Check All Notes in the Workspace": lists the problems of all notes. Returns their number, without hints. */
export const checkWorkspace = (services: Services): Command => ({
  id: CommandId.checkWorkspace,
  async execute() {
    let problemCount = 0;
    let noteCount = 0;
    const isFinished = await checkEveryNote(services, vscode.l10n.t('Checking all notes'), (uri, result) => {
      services.problems.show(uri, result, result.problems);
      // The Problems view does not list hints.
      const { length } = result.problems.filter(({ level }) => level !== 'hint');
      problemCount += length;
      noteCount += Number(length > 0);
    });
    if (isFinished) showSummary(problemCount, noteCount);
    return problemCount;
  },
});

function showSummary(problemCount: number, noteCount: number): void {
  if (problemCount > 0) void vscode.commands.executeCommand('workbench.actions.view.problems');
  void vscode.window.showInformationMessage(summary(problemCount, noteCount));
}

function summary(problemCount: number, noteCount: number): string {
  if (problemCount === 0) return vscode.l10n.t('No problems found in any note.');
  if (problemCount === 1) return vscode.l10n.t('1 problem found in 1 note.');
  return noteCount === 1
    ? vscode.l10n.t('{0} problems found in 1 note.', problemCount)
    : vscode.l10n.t('{0} problems found in {1} notes.', problemCount, noteCount);
}
