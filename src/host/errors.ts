import * as vscode from 'vscode';

/** An error whose message is written for the user and is shown to them unchanged. */
export class UserError extends Error {}

/** Shows an error. The details of an unexpected error go to the log. */
export function reportError(log: vscode.LogOutputChannel, command: string, error: unknown): void {
  if (error instanceof UserError) {
    void vscode.window.showErrorMessage(error.message);
    return;
  }
  log.error(`${command} failed`, error instanceof Error ? error : String(error));
  const showLog = vscode.l10n.t('Show Log');
  void vscode.window
    .showErrorMessage(vscode.l10n.t('Hangout Notes: The command failed. See the log for details.'), showLog)
    .then(answer => {
      if (answer === showLog) log.show();
    });
}
