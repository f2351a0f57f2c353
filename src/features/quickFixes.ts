import * as vscode from 'vscode';
import { autoFix } from '../core/linter/autoFix';
import type { Problem } from '../core/linter/checkNote';
import { autoFixEdits, fixAllEdits } from '../core/linter/fixAll';
import { disableInFile, disableOnLine } from '../core/linter/suppress';
import type { Fix } from '../core/rules/helpers/rule';
import type { TextEdit } from '../core/text/edits';
import { rangeInSource, toWorkspaceEdit } from '../host/convert';
import { CommandId, diagnosticSource, fixAllKind } from '../host/ids';
import { localize } from '../host/localize';
import { isEditableMarkdown, type CheckResult } from '../host/noteChecker';
import { renameWithLinks } from '../host/renameWithLinks';
import type { Services } from '../host/services';

/** A fix that renames the file. Its edit is computed when the user chooses it, because it reads all other notes. */
class RenameAction extends vscode.CodeAction {
  readonly uri: vscode.Uri;
  readonly newPath: string;

  constructor(title: string, uri: vscode.Uri, newPath: string) {
    super(title, vscode.CodeActionKind.QuickFix);
    this.uri = uri;
    this.newPath = newPath;
  }
}

/**
 * Offers the fixes of each problem, fixes for all problems of a rule, comments that disable a rule, and "fix all" for a
 * whole note.
 */
export function registerQuickFixes({ checker, settings }: Services): vscode.Disposable {
  const fixAll = vscode.CodeActionKind.Empty.append(fixAllKind);
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { diagnostics, only }, token) {
      if (!isEditableMarkdown(document)) return [];
      await settings.ready();
      if (token.isCancellationRequested) return [];
      if (only && fixAll.intersects(only)) return fixAllActions(document, fixAll, checker.checkDocument(document));
      const diagnosticsOfExtension = diagnostics.filter(({ source }) => source === diagnosticSource);
      if (diagnosticsOfExtension.length === 0) return [];
      return quickFixes({
        document,
        range,
        result: checker.checkDocument(document),
        diagnostics: diagnosticsOfExtension,
      });
    },
    async resolveCodeAction(action) {
      if (action instanceof RenameAction) action.edit = await renameWithLinks(action.uri, action.newPath);
      return action;
    },
  };
  return vscode.languages.registerCodeActionsProvider('markdown', provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll],
  });
}

/** Returns no action if there is nothing to fix: on save, an empty edit would make the document dirty. */
function fixAllActions(
  document: vscode.TextDocument,
  kind: vscode.CodeActionKind,
  { context, levels }: CheckResult,
): vscode.CodeAction[] {
  const edits = fixAllEdits(context, levels);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all problems in this note'), kind);
  action.edit = toWorkspaceEdit(document.uri, context.document.source, edits);
  return [action];
}

/** A request for quick fixes. */
interface Request {
  readonly document: vscode.TextDocument;
  readonly range: vscode.Range;
  readonly result: CheckResult;
  /** The diagnostics in the range that this extension has reported. */
  readonly diagnostics: readonly vscode.Diagnostic[];
}

function quickFixes(request: Request): vscode.CodeAction[] {
  const { range, result } = request;
  const { source } = result.context.document;
  const problems = result.problems.filter(problem => rangeInSource(source, problem).intersection(range));
  const onePerRule = [...new Map(problems.map(problem => [problem.rule.id, problem])).values()];
  // VS Code sorts actions without diagnostics last, so every action gets those of its problem.
  return [
    ...problems.flatMap(problem => withDiagnostics(fixActions(request, problem), request, problem)),
    ...onePerRule.flatMap(problem =>
      withDiagnostics([...fixRuleActions(request, problem), ...disableActions(request, problem)], request, problem),
    ),
  ];
}

/** Attaches the diagnostics of a problem to actions. */
function withDiagnostics(actions: vscode.CodeAction[], request: Request, problem: Problem): vscode.CodeAction[] {
  const range = rangeInSource(request.result.context.document.source, problem);
  const diagnostics = request.diagnostics.filter(
    diagnostic => ruleIdOf(diagnostic) === problem.rule.id && diagnostic.range.isEqual(range),
  );
  for (const action of actions) action.diagnostics = diagnostics;
  return actions;
}

const ruleIdOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

function editAction({ document, result }: Request, title: string, edits: readonly TextEdit[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(document.uri, result.context.document.source, edits);
  return action;
}

const fixActions = (request: Request, { fixes }: Problem): vscode.CodeAction[] =>
  fixes.map((fix, index) => {
    const action = fixAction(request, fix);
    action.isPreferred = index === 0;
    return action;
  });

const fixAction = (request: Request, { title, edits, renameTo }: Fix): vscode.CodeAction =>
  renameTo === undefined
    ? editAction(request, localize(title), edits)
    : new RenameAction(localize(title), request.document.uri, renameTo);

/** Returns the actions that fix all problems of a rule: in the note if there are several, and in the workspace. */
function fixRuleActions(request: Request, problem: Problem): vscode.CodeAction[] {
  if (!autoFix(problem)) return [];
  const { rule } = problem;
  const title = vscode.l10n.t('Fix all {0} problems in the workspace…', rule.id);
  const inWorkspace = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  inWorkspace.command = { command: CommandId.fixWorkspace, title, arguments: [rule.id] };
  const sameRule = request.result.problems.filter(other => other.rule === rule && autoFix(other));
  if (sameRule.length < 2) return [inWorkspace];
  const inNote = editAction(
    request,
    vscode.l10n.t('Fix all {0} {1} problems in this note', sameRule.length, rule.id),
    autoFixEdits(sameRule),
  );
  return [inNote, inWorkspace];
}

function disableActions(request: Request, { rule, start }: Problem): vscode.CodeAction[] {
  const { context } = request.result;
  const onLine = disableOnLine(context, rule.id, start);
  const inFile = disableInFile(context, rule.id);
  return [
    ...(onLine ? [editAction(request, vscode.l10n.t('Disable {0} for this line', rule.id), [onLine])] : []),
    editAction(request, vscode.l10n.t('Disable {0} for this note', rule.id), [inFile]),
  ];
}
