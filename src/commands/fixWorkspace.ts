import * as vscode from 'vscode';
import { groupBy } from '../core/text/groupBy';
import { autoFix } from '../core/linter/autoFix';
import { autoFixEdits } from '../core/linter/fixAll';
import type { Checks } from '../host/checks';
import { textEdits } from '../host/convert';
import { CommandId } from '../host/ids';
import type { NoteStore } from '../host/notes';
import type { Command } from './command';
import { checkEveryNote } from './workspaceNotes';

/**
 * Fixes what can be fixed in every note, once the person has agreed: at once, or change by change in VS Code's preview.
 * Called with a rule's id it fixes that rule alone.
 */
export const fixWorkspace = (services: { notes: NoteStore; checks: Checks }): Command => ({
  id: CommandId.fixWorkspace,
  async execute(rule) {
    const changes: Change[] = [];
    const finished = await checkEveryNote(
      services,
      'Looking for what can be fixed',
      (
        uri,
        {
          context: {
            document: { source },
          },
          problems,
        },
      ) => {
        const wanted = problems.filter(
          problem => (typeof rule !== 'string' || problem.rule.id === rule) && autoFix(problem),
        );
        if (wanted.length > 0)
          changes.push({
            uri,
            edits: textEdits(source, autoFixEdits(wanted)),
            rules: wanted.map(problem => problem.rule.id),
          });
      },
    );
    if (!finished) return;
    if (changes.length === 0)
      void vscode.window.showInformationMessage('There is nothing that can be fixed without asking.');
    else await apply(changes);
  },
});

/** What is to be changed in one note, and for which problems' rules. */
interface Change {
  readonly uri: vscode.Uri;
  readonly edits: readonly vscode.TextEdit[];
  readonly rules: readonly string[];
}

async function apply(changes: readonly Change[]): Promise<void> {
  const all = { title: 'Fix All' };
  const preview = { title: 'Preview…' };
  const rules = changes.flatMap(change => change.rules);
  const counts = [...groupBy(rules, rule => rule)].map(([rule, { length }]) => `${length} ${rule}`);
  const question = `Fix ${rules.length} ${rules.length === 1 ? 'problem' : 'problems'} in ${changes.length} ${changes.length === 1 ? 'note' : 'notes'}?`;
  // VS Code's preview begins with every change of it unticked: fit for choosing a few, not for a whole archive.
  const answer = await vscode.window.showInformationMessage(
    question,
    { modal: true, detail: counts.join('\n') },
    all,
    preview,
  );
  if (answer) await vscode.workspace.applyEdit(toWorkspaceEdit(changes, answer === preview), { isRefactoring: true });
}

function toWorkspaceEdit(changes: readonly Change[], needsConfirmation: boolean): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  for (const { uri, edits, rules } of changes) {
    const metadata = { needsConfirmation, label: [...new Set(rules)].join(', ') };
    result.set(
      uri,
      edits.map((edit): [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata] => [edit, metadata]),
    );
  }
  return result;
}
