import * as vscode from 'vscode';
import { formatMessage } from '../core/text/message';
import { autoFix } from '../core/linter/autoFix';
import { type Problem } from '../core/linter/checkNote';
import { fixAllEdits, autoFixEdits } from '../core/linter/fixAll';
import type { Fix } from '../core/rules/helpers/rule';
import { disableInFile, disableOnLine } from '../core/linter/suppress';
import { isChecked, type Checked, type Checks } from '../host/checks';
import { placeRange, workspaceEdit } from '../host/convert';
import { CommandId, diagnosticSource, fixAllKind } from '../host/ids';
import type { NoteSettings } from '../host/noteSettings';
import { renameWithLinks } from '../host/rename';

const fixAll = (): vscode.CodeActionKind => vscode.CodeActionKind.Empty.append(fixAllKind);

/** A fix that renames the file: what links to it is looked for once it is chosen. */
class RenameAction extends vscode.CodeAction {
  readonly uri: vscode.Uri;
  readonly renameTo: string;

  constructor(title: string, uri: vscode.Uri, renameTo: string) {
    super(title, vscode.CodeActionKind.QuickFix);
    this.uri = uri;
    this.renameTo = renameTo;
  }
}

/** Offers each problem's own fixes, all of a rule's, comments that switch it off, and all that a note's rules can mend. */
export function registerQuickFixes({
  checks,
  settings,
}: {
  checks: Checks;
  settings: NoteSettings;
}): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { diagnostics, only }, token) {
      if (!isChecked(document)) return [];
      await settings.ready();
      if (token.isCancellationRequested) return [];
      if (only && fixAll().intersects(only)) return fixAllAction(document, checks.document(document));
      const ours = diagnostics.filter(({ source }) => source === diagnosticSource);
      return ours.length === 0 ? [] : quickFixes(document, range, checks.document(document), ours);
    },
    async resolveCodeAction(action) {
      if (action instanceof RenameAction) action.edit = await renameWithLinks(action.uri, action.renameTo);
      return action;
    },
  };
  const kinds = [vscode.CodeActionKind.QuickFix, fixAll()];
  return vscode.languages.registerCodeActionsProvider('markdown', provider, { providedCodeActionKinds: kinds });
}

/** Nothing where there is nothing to fix: on save it would mark the document as changed. */
function fixAllAction(document: vscode.TextDocument, { context, levels }: Checked): vscode.CodeAction[] {
  const edits = fixAllEdits(context, levels);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction('Fix all problems of this note', fixAll());
  action.edit = workspaceEdit(document.uri, context.document.source, edits);
  return [action];
}

function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
  checked: Checked,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const { source } = checked.context.document;
  const here = checked.problems.filter(problem => placeRange(source, problem).intersection(range));
  const rules = [...new Map(here.map(problem => [problem.rule.id, problem])).values()];
  const shownAs = (problem: Problem): vscode.Diagnostic[] =>
    diagnostics.filter(one => ruleIdOf(one) === problem.rule.id && one.range.isEqual(placeRange(source, problem)));
  return [
    ...here.flatMap(problem =>
      problem.fixes.map((fix, index) => withDiagnostics(fixAction(document, checked, fix, index), shownAs(problem))),
    ),
    // Those without a problem of their own would be put last.
    ...rules.flatMap(problem =>
      [...fixAllOfRule(document, checked, problem), ...disableActions(document, checked, problem)].map(action =>
        withDiagnostics(action, shownAs(problem)),
      ),
    ),
  ];
}

function fixAction(document: vscode.TextDocument, { context }: Checked, fix: Fix, index: number): vscode.CodeAction {
  const action =
    fix.renameTo === undefined
      ? new vscode.CodeAction(formatMessage(fix.title, vscode.l10n.t), vscode.CodeActionKind.QuickFix)
      : new RenameAction(formatMessage(fix.title, vscode.l10n.t), document.uri, fix.renameTo);
  if (fix.renameTo === undefined) action.edit = workspaceEdit(document.uri, context.document.source, fix.edits);
  action.isPreferred = index === 0;
  return action;
}

function withDiagnostics(action: vscode.CodeAction, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  action.diagnostics = diagnostics;
  return action;
}

/** The same rule elsewhere in the note, and in the workspace. */
function fixAllOfRule(
  document: vscode.TextDocument,
  { context, problems }: Checked,
  { rule, ...problem }: Problem,
): vscode.CodeAction[] {
  if (!autoFix(problem)) return [];
  const alike = problems.filter(one => one.rule === rule && autoFix(one));
  const inWorkspace = new vscode.CodeAction(`Fix all ${rule.id} in the workspace…`, vscode.CodeActionKind.QuickFix);
  inWorkspace.command = { command: CommandId.fixWorkspace, title: inWorkspace.title, arguments: [rule.id] };
  if (alike.length < 2) return [inWorkspace];
  const inNote = new vscode.CodeAction(
    `Fix all ${alike.length} ${rule.id} in this note`,
    vscode.CodeActionKind.QuickFix,
  );
  inNote.edit = workspaceEdit(document.uri, context.document.source, autoFixEdits(alike));
  return [inNote, inWorkspace];
}

function disableActions(
  document: vscode.TextDocument,
  { context }: Checked,
  { rule, start }: Problem,
): vscode.CodeAction[] {
  const { source } = context.document;
  const onLine = disableOnLine(context, rule.id, start);
  return [
    ...(onLine ? [{ title: `Disable ${rule.id} for this line`, edit: onLine }] : []),
    { title: `Disable ${rule.id} for this note`, edit: disableInFile(context, rule.id) },
  ].map(({ title, edit }) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.edit = workspaceEdit(document.uri, source, [edit]);
    return action;
  });
}

const ruleIdOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);
