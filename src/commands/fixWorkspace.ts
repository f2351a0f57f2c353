import * as vscode from 'vscode';
import { ownFix } from '../core/rules/index';
import { ownEdits } from '../core/rules/fixAll';
import type { Checks } from '../host/checks';
import { textEdits } from '../host/convert';
import { CommandId } from '../host/ids';
import type { NoteStore } from '../host/notes';
import type { Command } from './command';
import { checkEveryNote } from './workspaceNotes';

/**
 * Fixes what can be fixed in every note, once the person has looked it through and agreed: VS Code shows all changes
 * first. Called with a rule's id it fixes that rule alone.
 */
export const fixWorkspace = (services: { notes: NoteStore; checks: Checks }): Command => ({
  id: CommandId.fixWorkspace,
  async execute(rule) {
    const edit = new vscode.WorkspaceEdit();
    const finished = await checkEveryNote(services, 'Looking for what can be fixed', (uri, { context: { document: { source } }, problems }) => {
      const wanted = problems.filter(problem => (typeof rule !== 'string' || problem.rule.id === rule) && ownFix(problem));
      const edits = ownEdits(wanted);
      if (edits.length > 0) edit.set(uri, textEdits(source, edits).map(one => [one, metadata(wanted.map(problem => problem.rule.id))] as [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata]));
    });
    if (!finished) return;
    if (edit.size === 0) void vscode.window.showInformationMessage('There is nothing that can be fixed without asking.');
    else await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  },
});

const metadata = (rules: readonly string[]): vscode.WorkspaceEditEntryMetadata => ({ needsConfirmation: true, label: [...new Set(rules)].join(', ') });
