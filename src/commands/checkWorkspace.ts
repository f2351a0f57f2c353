import * as vscode from 'vscode';
import type { Checks } from '../host/checks';
import { CommandId } from '../host/ids';
import type { NoteStore } from '../host/notes';
import type { ProblemList } from '../host/problemList';
import type { Command } from './command';
import { checkEveryNote } from './workspaceNotes';

/** Lists the problems of every note once, whatever the setting says. */
export const checkWorkspace = (services: { notes: NoteStore; checks: Checks; problems: ProblemList }): Command => ({
  id: CommandId.checkWorkspace,
  async execute() {
    let found = 0;
    let notes = 0;
    const finished = await checkEveryNote(services, 'Checking all notes', (uri, checked) => {
      services.problems.show(uri, checked, checked.problems);
      // The Problems view leaves hints out.
      const { length } = checked.problems.filter(({ level }) => level !== 'hint');
      found += length;
      notes += Number(length > 0);
    });
    if (finished) tell(found, notes);
    return found;
  },
});

function tell(found: number, notes: number): void {
  if (found === 0) {
    void vscode.window.showInformationMessage('No problems in any note.');
    return;
  }
  void vscode.commands.executeCommand('workbench.actions.view.problems');
  void vscode.window.showInformationMessage(
    `${found} ${found === 1 ? 'problem' : 'problems'} in ${notes} ${notes === 1 ? 'note' : 'notes'}.`,
  );
}
