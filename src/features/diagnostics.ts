import * as vscode from 'vscode';
import { localDay } from '../core/calendar';
import { checkNote, ruleUrl, type Problem } from '../core/rules/index';
import { rangeOf } from '../host/convert';
import { Debouncer } from '../host/debounce';
import { diagnosticSource, SettingId } from '../host/ids';
import type { NoteStore } from '../host/notes';
import { onDidChangeSettings, ruleLevels } from '../host/settings';

/** How long a note is left alone after a keystroke before it is checked. */
const quietMilliseconds = 200;

const severities: Record<Problem['level'], vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** What the rules find in an open document as it stands. */
export function problemsIn(document: vscode.TextDocument, notes: NoteStore): Problem[] {
  return checkNote({ ...notes.open(document), series: null, schema: null, today: localDay(new Date()) }, ruleLevels(document.uri));
}

/** Markdown that a person edits: not the old side of a comparison, nor a cell or an output. */
export function isChecked(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown' || document.isClosed) return false;
  return document.isUntitled || document.uri.scheme === 'file' || vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
}

/** Shows what the rules find in every open note, while it is edited. */
export function registerDiagnostics(notes: NoteStore): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(diagnosticSource);
  const debouncer = new Debouncer(quietMilliseconds);
  const check = (document: vscode.TextDocument): void => {
    if (isChecked(document)) collection.set(document.uri, problemsIn(document, notes).map(problem => toDiagnostic(document, problem)));
  };
  const checkSoon = (document: vscode.TextDocument): void => debouncer.schedule(document.uri.toString(), () => check(document));
  const checkAll = (): void => vscode.workspace.textDocuments.forEach(checkSoon);
  checkAll();
  return vscode.Disposable.from(
    collection,
    debouncer,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => checkSoon(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      debouncer.cancel(uri.toString());
      collection.delete(uri);
    }),
    onDidChangeSettings([SettingId.rules], checkAll),
  );
}

function toDiagnostic(document: vscode.TextDocument, problem: Problem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(document, problem), problem.message, severities[problem.level]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: problem.rule.id, target: vscode.Uri.parse(ruleUrl(problem.rule)) };
  return diagnostic;
}
