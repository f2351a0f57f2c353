import * as vscode from 'vscode';
import type { Problem } from '../core/rules/index';
import { rangeOf, workspaceEdit } from '../host/convert';
import { diagnosticSource } from '../host/ids';
import type { NoteStore } from '../host/notes';
import { isChecked, problemsIn } from './diagnostics';

/** Offers each problem's own fixes; the first is the preferred one. */
export function registerQuickFixes(notes: NoteStore): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { diagnostics }) {
      const ours = diagnostics.filter(({ source }) => source === diagnosticSource);
      if (ours.length === 0 || !isChecked(document)) return [];
      return problemsIn(document, notes)
        .filter(problem => rangeOf(document, problem).intersection(range))
        .flatMap(problem => actionsFor(document, problem, ours));
    },
  };
  return vscode.languages.registerCodeActionsProvider('markdown', provider, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}

function actionsFor(document: vscode.TextDocument, problem: Problem, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  return problem.fixes.map(({ title, edits }, index) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = diagnostics.filter(one => ruleIdOf(one) === problem.rule.id && one.range.isEqual(rangeOf(document, problem)));
    action.edit = workspaceEdit(document, edits);
    action.isPreferred = index === 0;
    return action;
  });
}

const ruleIdOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);
