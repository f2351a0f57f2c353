import * as vscode from 'vscode';
import { formatMessage } from '../core/text/message';
import { ruleUrl } from '../core/rules/index';
import { type Problem } from '../core/linter/checkNote';
import type { SourceText } from '../core/text/sourceText';
import type { Checked } from './checks';
import { placeRange } from './convert';
import { diagnosticSource } from './ids';

const severities: Record<Problem['level'], vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Our problems as VS Code lists them. */
export class ProblemList implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection(diagnosticSource);

  /** The problems of a note in place of those shown of it so far. */
  show(
    uri: vscode.Uri,
    {
      context: {
        document: { source },
      },
    }: Checked,
    problems: readonly Problem[],
  ): void {
    this.#collection.set(
      uri,
      problems.map(problem => toDiagnostic(source, problem)),
    );
  }

  clear(uri: vscode.Uri): void {
    this.#collection.delete(uri);
  }

  /** Whether anything is shown of a note. */
  has(uri: vscode.Uri): boolean {
    return (this.#collection.get(uri)?.length ?? 0) > 0;
  }

  /** The notes of which something is shown. */
  uris(): vscode.Uri[] {
    const uris: vscode.Uri[] = [];
    this.#collection.forEach(uri => uris.push(uri));
    return uris;
  }

  dispose(): void {
    this.#collection.dispose();
  }
}

function toDiagnostic(source: SourceText, problem: Problem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    placeRange(source, problem),
    formatMessage(problem.message, vscode.l10n.t),
    severities[problem.level],
  );
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: problem.rule.id, target: vscode.Uri.parse(ruleUrl(problem.rule)) };
  return diagnostic;
}
