import * as vscode from 'vscode';
import { SourceText } from '../core/text/sourceText';
import { rangeInSource } from './convert';
import { diagnosticSource, SettingId } from './ids';

/** An error in settings. */
export interface SettingsError {
  /** The string in the settings file that the error is about; empty for an error of the whole file. */
  readonly value: string;
  readonly message: string;
}

/** Shows errors in settings: as diagnostics in settings files, and as notifications for the editor's settings. */
export class SettingsProblems implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection(`${diagnosticSource}-settings`);
  /** The messages of all notifications so far. */
  readonly #notifications = new Set<string>();

  dispose(): void {
    this.#diagnostics.dispose();
  }

  /** Removes the diagnostics from all settings files. */
  clear(): void {
    this.#diagnostics.clear();
  }

  showInFile(uri: vscode.Uri, text: string, errors: readonly SettingsError[]): void {
    this.#diagnostics.set(
      uri,
      errors.map(error => toDiagnostic(text, error)),
    );
  }

  /** Shows each error only once, because all settings are read again whenever one of them changes. */
  notify(errors: readonly SettingsError[]): void {
    for (const { message } of errors) {
      if (this.#notifications.has(message)) continue;
      this.#notifications.add(message);
      const openSettings = vscode.l10n.t('Open Settings');
      const text = vscode.l10n.t('Hangout Notes: {0}', message);
      void vscode.window.showWarningMessage(text, openSettings).then(answer => {
        if (answer === openSettings)
          void vscode.commands.executeCommand('workbench.action.openSettings', SettingId.schemas);
      });
    }
  }
}

/** Marks the value, or the first character of the file if the value is not in it. */
function toDiagnostic(text: string, { value, message }: SettingsError): vscode.Diagnostic {
  const json = JSON.stringify(value);
  const start = value === '' ? -1 : text.indexOf(json);
  const span = start < 0 ? { start: 0, end: Math.min(text.length, 1) } : { start, end: start + json.length };
  const range = rangeInSource(new SourceText(text), span);
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error);
  diagnostic.source = diagnosticSource;
  return diagnostic;
}
