// The problems that VS Code shows, and their quick fixes.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticSource } from '../../src/host/ids';
import { waitFor } from './waiting';

/** How many code actions VS Code resolves: a rename has its edit only after that. */
const maxResolvedActions = 50;

/** Returns the diagnostics of the extension for a file. */
export const problemsOf = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === diagnosticSource);

/** Returns the rule that a diagnostic is from. Undefined for an error in a settings file. */
export const ruleIdOf = ({ code }: vscode.Diagnostic): string | undefined =>
  typeof code === 'object' ? String(code.value) : undefined;

/** Resolves when exactly these problems are shown for a file, each as `line rule` with a 1-based line. */
export async function waitForProblems(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  const describe = (): string[] =>
    problemsOf(uri).map(problem => `${problem.range.start.line + 1} ${ruleIdOf(problem) ?? 'settings'}`);
  await waitFor(
    () => (describe().join() === expected.join() ? true : undefined),
    vscode.languages.onDidChangeDiagnostics,
  ).catch(() => assert.deepEqual(describe(), expected));
}

/** Returns the code actions that VS Code offers for a range. */
export const codeActionsAt = (uri: vscode.Uri, range: vscode.Range, kind?: string): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind,
    maxResolvedActions,
  );

/** Applies the code action with a title for a range. */
export async function applyCodeAction(uri: vscode.Uri, range: vscode.Range, title: string): Promise<void> {
  const actions = await codeActionsAt(uri, range);
  const action = actions.find(offered => offered.title === title);
  assert.ok(action?.edit, `"${title}" is not one of: ${actions.map(offered => offered.title).join(', ')}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

/** Applies the quick fix with a title for the first problem of a rule. */
export async function fixProblem(uri: vscode.Uri, ruleId: string, title: string): Promise<void> {
  const problem = problemsOf(uri).find(diagnostic => ruleIdOf(diagnostic) === ruleId);
  assert.ok(problem, `${ruleId} has not found a problem.`);
  await applyCodeAction(uri, problem.range, title);
}
