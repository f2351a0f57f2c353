import * as vscode from 'vscode';
import { autoFix } from '../core/linter/autoFix';
import { autoFixEdits } from '../core/linter/fixAll';
import { groupBy } from '../core/text/groupBy';
import { toTextEdits } from '../host/convert';
import { CommandId } from '../host/ids';
import type { CheckResult } from '../host/noteChecker';
import type { Services } from '../host/services';
import { checkEveryNote } from './checkEveryNote';
import type { Command } from './command';

/**
 * "Fix All in the Workspace…": applies the automatic fixes in all notes after a confirmation. The argument is the id of
 * a rule, to fix only its problems.
 */
export const fixWorkspace = (services: Services): Command => ({
  id: CommandId.fixWorkspace,
  async execute(ruleId) {
    const onlyRule = typeof ruleId === 'string' ? ruleId : undefined;
    const changes: NoteChange[] = [];
    const isFinished = await checkEveryNote(services, vscode.l10n.t('Looking for problems to fix'), (uri, result) => {
      const change = changeFor(uri, result, onlyRule);
      if (change.ruleIds.length > 0) changes.push(change);
    });
    if (!isFinished) return;
    if (changes.length > 0) await confirmAndApply(changes);
    else
      void vscode.window.showInformationMessage(
        vscode.l10n.t('There are no problems that can be fixed automatically.'),
      );
  },
});

/** The fixes in one note. */
interface NoteChange {
  readonly uri: vscode.Uri;
  readonly edits: readonly vscode.TextEdit[];
  /** The id of the rule of each fixed problem. */
  readonly ruleIds: readonly string[];
}

function changeFor(uri: vscode.Uri, { context, problems }: CheckResult, onlyRule: string | undefined): NoteChange {
  const fixable = problems.filter(
    problem => (onlyRule === undefined || problem.rule.id === onlyRule) && autoFix(problem),
  );
  return {
    uri,
    edits: toTextEdits(context.document.source, autoFixEdits(fixable)),
    ruleIds: fixable.map(({ rule }) => rule.id),
  };
}

async function confirmAndApply(changes: readonly NoteChange[]): Promise<void> {
  const ruleIds = changes.flatMap(change => change.ruleIds);
  const counts = [...groupBy(ruleIds, id => id)].map(([id, { length }]) => `${length} ${id}`);
  const fixAll = { title: vscode.l10n.t('Fix All') };
  // VS Code's preview starts with no change selected, so it is meant for applying only a few of them.
  const preview = { title: vscode.l10n.t('Preview…') };
  const answer = await vscode.window.showInformationMessage(
    question(ruleIds.length, changes.length),
    { modal: true, detail: counts.join('\n') },
    fixAll,
    preview,
  );
  if (answer) await vscode.workspace.applyEdit(toWorkspaceEdit(changes, answer === preview), { isRefactoring: true });
}

function question(problemCount: number, noteCount: number): string {
  if (problemCount === 1) return vscode.l10n.t('Fix 1 problem in 1 note?');
  return noteCount === 1
    ? vscode.l10n.t('Fix {0} problems in 1 note?', problemCount)
    : vscode.l10n.t('Fix {0} problems in {1} notes?', problemCount, noteCount);
}

function toWorkspaceEdit(changes: readonly NoteChange[], needsConfirmation: boolean): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  for (const { uri, edits, ruleIds } of changes) {
    const metadata = { needsConfirmation, label: [...new Set(ruleIds)].join(', ') };
    result.set(
      uri,
      edits.map((edit): [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata] => [edit, metadata]),
    );
  }
  return result;
}
