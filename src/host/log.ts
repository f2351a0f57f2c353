import * as vscode from 'vscode';

/** An error whose message is written for the person and shown as it is. */
export class HumanError extends Error {}

/** Shows what went wrong in one sentence; what was not written for people goes to the log with its stack. */
export function reportError(log: vscode.LogOutputChannel, doing: string, error: unknown): void {
  if (error instanceof HumanError) {
    void vscode.window.showErrorMessage(error.message);
    return;
  }
  log.error(`${doing} failed`, error instanceof Error ? error : String(error));
  const details = 'Show Log';
  void vscode.window.showErrorMessage(`${doing} failed. The log says why.`, details).then(answer => {
    if (answer === details) log.show();
  });
}
