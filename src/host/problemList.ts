import * as vscode from 'vscode';
import type { Problem } from '../core/linter/checkNote';
import { ruleUrl } from '../core/rules/index';
import type { SourceText } from '../core/text/sourceText';
import { rangeInSource } from './convert';
import { diagnosticSource } from './ids';
import { localize } from './localize';
import type { CheckResult } from './noteChecker';

const severities: Record<Problem['level'], vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** The problems that VS Code shows. */
export class ProblemList implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection(diagnosticSource);

  /** Replaces the problems that are shown for a note. */
  show(uri: vscode.Uri, { context }: CheckResult, problems: readonly Problem[]): void {
    const { source } = context.document;
    this.#diagnostics.set(
      uri,
      problems.map(problem => toDiagnostic(source, problem)),
    );
  }

  clear(uri: vscode.Uri): void {
    this.#diagnostics.delete(uri);
  }

  /** True if at least one problem of the note is shown. */
  has(uri: vscode.Uri): boolean {
    return (this.#diagnostics.get(uri)?.length ?? 0) > 0;
  }

  /** Returns the notes whose problems are shown. */
  uris(): vscode.Uri[] {
    const uris: vscode.Uri[] = [];
    this.#diagnostics.forEach(uri => uris.push(uri));
    return uris;
  }

  dispose(): void {
    this.#diagnostics.dispose();
  }
}

function toDiagnostic(source: SourceText, problem: Problem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeInSource(source, problem),
    localize(problem.message),
    severities[problem.level],
  );
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: problem.rule.id, target: vscode.Uri.parse(ruleUrl(problem.rule)) };
  return diagnostic;
}
