import * as vscode from 'vscode';
import type { Checked, Checks } from '../host/checks';
import { forEachAtOnce } from '../host/files';
import type { NoteStore } from '../host/notes';

/** How often the person is told how far it has come, in milliseconds. */
const tellEvery = 100;

/**
 * Checks every note of the workspace, telling how far it has come; the person may stop it.
 *
 * @param use Is called with each note as it has been checked.
 * @returns False where it was stopped.
 */
export async function checkEveryNote(
  { notes, checks }: { notes: NoteStore; checks: Checks },
  title: string,
  use: (uri: vscode.Uri, checked: Checked) => void,
): Promise<boolean> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      await notes.load();
      const uris = notes.collection.ids().map(id => vscode.Uri.parse(id));
      let done = 0;
      let told = { at: performance.now(), done: 0 };
      await forEachAtOnce(uris, token, async uri => {
        const checked = await checks.file(uri);
        if (checked) use(uri, checked);
        done++;
        if (performance.now() - told.at < tellEvery) return;
        progress.report({ message: `${done} of ${uris.length}`, increment: (100 * (done - told.done)) / uris.length });
        told = { at: performance.now(), done };
        // Whoever types meanwhile goes first.
        await new Promise(resolve => setTimeout(resolve, 0));
      });
      return !token.isCancellationRequested;
    },
  );
}
