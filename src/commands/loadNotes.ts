import * as vscode from 'vscode';
import type { NoteStore } from '../host/noteStore';

/** Waits until the workspace has been read, with a progress message in the status bar. */
export const loadNotes = (notes: NoteStore): Thenable<void> =>
  vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Reading meeting notes…') },
    () => notes.load(),
  );
