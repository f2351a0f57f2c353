import * as vscode from 'vscode';
import { forEachParallel } from '../host/files';
import type { CheckResult } from '../host/noteChecker';
import type { Services } from '../host/services';

/** The minimum time between two updates of the progress notification, in milliseconds. */
const progressInterval = 100;

/**
 * Checks all notes in the workspace, with a progress notification that has a Cancel button.
 *
 * @param onDidCheck Called with the result for each note.
 * @returns False if the user canceled.
 */
export async function checkEveryNote(
  { notes, checker }: Services,
  title: string,
  onDidCheck: (uri: vscode.Uri, result: CheckResult) => void,
): Promise<boolean> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      await notes.load();
      const uris = notes.collection.ids().map(id => vscode.Uri.parse(id));
      const progressReporter = new ProgressReporter(progress, uris.length);
      await forEachParallel(uris, token, async uri => {
        const result = await checker.checkFile(uri);
        if (result) onDidCheck(uri, result);
        await progressReporter.advance();
      });
      return !token.isCancellationRequested;
    },
  );
}

class ProgressReporter {
  readonly #progress: vscode.Progress<{ message: string; increment: number }>;
  readonly #total: number;
  #done = 0;
  #reported = { time: performance.now(), done: 0 };

  constructor(progress: vscode.Progress<{ message: string; increment: number }>, total: number) {
    this.#progress = progress;
    this.#total = total;
  }

  async advance(): Promise<void> {
    this.#done++;
    if (performance.now() - this.#reported.time < progressInterval) return;
    const increment = (100 * (this.#done - this.#reported.done)) / this.#total;
    this.#progress.report({ message: vscode.l10n.t('{0} of {1}', this.#done, this.#total), increment });
    this.#reported = { time: performance.now(), done: this.#done };
    // Lets other work run, such as checking the note that the user is typing in.
    await new Promise(resolve => setTimeout(resolve, 0));
  }
}
