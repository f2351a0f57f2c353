import * as vscode from 'vscode';
import { SourceText } from '../core/text/sourceText';
import { placeRange } from './convert';
import { diagnosticSource, SettingId } from './ids';

/** Something in settings that is not used. */
export interface Refusal {
  /** The text beside which it is told; empty for the start of the file. */
  readonly near: string;
  readonly message: string;
}

/** Tells what is wrong with settings: in the file, or, of the editor's own, in a message. */
export class SettingsProblems implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection(`${diagnosticSource}-settings`);
  readonly #told = new Set<string>();

  dispose(): void {
    this.#diagnostics.dispose();
  }

  /** Forgets what was wrong with files. */
  clear(): void {
    this.#diagnostics.clear();
  }

  ofFile(uri: vscode.Uri, text: string, refusals: readonly Refusal[]): void {
    const source = new SourceText(text);
    this.#diagnostics.set(
      uri,
      refusals.map(({ near, message }) => {
        const written = JSON.stringify(near);
        const start = Math.max(0, text.indexOf(written));
        const end =
          near !== '' && text.startsWith(written, start) ? start + written.length : Math.min(text.length, start + 1);
        const diagnostic = new vscode.Diagnostic(
          placeRange(source, { start, end }),
          message,
          vscode.DiagnosticSeverity.Error,
        );
        diagnostic.source = diagnosticSource;
        return diagnostic;
      }),
    );
  }

  /** Each once: they are met again with every change of any setting. */
  ofEditor(refusals: readonly Refusal[]): void {
    for (const { message } of refusals) {
      if (this.#told.has(message)) continue;
      this.#told.add(message);
      const open = 'Open Settings';
      void vscode.window.showWarningMessage(`Hangout Notes: ${message}`, open).then(answer => {
        if (answer === open) void vscode.commands.executeCommand('workbench.action.openSettings', SettingId.schemas);
      });
    }
  }
}
