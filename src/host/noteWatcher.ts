import * as vscode from 'vscode';
import { Debouncer } from './debounce';
import { noteMatcher } from './files';
import { fileSettings } from './settings';

/** How long folders that come are left alone before the workspace is read again: they come in numbers. */
const quietMilliseconds = 150;

/** Whom it tells of what. */
interface Listener {
  /** A note was made or changed. */
  readonly changed: (note: vscode.Uri) => void;
  /** A note, or a folder with all in it, is gone. */
  readonly gone: (uri: vscode.Uri) => void;
  readonly folderCame: () => void;
}

/** Watches the notes of the workspace, and besides them the folders that come and go: those tell only of themselves. */
export class NoteWatcher implements vscode.Disposable {
  readonly #listener: Listener;
  readonly #debouncer = new Debouncer(quietMilliseconds);
  #watchers: vscode.Disposable[] = [];
  /** The folders and settings that the watchers are for. */
  #watched = '';
  #isNote = new Map<string, (uri: vscode.Uri) => boolean>();

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  dispose(): void {
    vscode.Disposable.from(this.#debouncer, ...this.#watchers).dispose();
  }

  /** Whether a file of the folder is one of those watched. */
  isNote(uri: vscode.Uri, folder: vscode.WorkspaceFolder): boolean {
    return this.#isNote.get(folder.uri.toString())?.(uri) ?? false;
  }

  /** Watches what is to be watched now. Watchers that stay as they are miss nothing. */
  watch(): void {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const watched = JSON.stringify(folders.map(folder => [folder.uri.toString(), fileSettings(folder)]));
    if (watched === this.#watched) return;
    this.#watched = watched;
    vscode.Disposable.from(...this.#watchers).dispose();
    this.#isNote = new Map(folders.map(folder => [folder.uri.toString(), noteMatcher(folder)]));
    const { changed, gone } = this.#listener;
    this.#watchers = folders.flatMap(folder => {
      const notes = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(folder, fileSettings(folder).include),
      );
      const others = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(folder, '**/*'),
        false,
        true,
        false,
      );
      return [
        notes,
        notes.onDidCreate(changed),
        notes.onDidChange(changed),
        others,
        others.onDidCreate(uri => void this.#created(uri)),
        others.onDidDelete(gone),
      ];
    });
  }

  async #created(uri: vscode.Uri): Promise<void> {
    if (/\.[^./]+$/.test(uri.path)) return;
    const type = await vscode.workspace.fs.stat(uri).then(
      stat => stat.type,
      () => vscode.FileType.Unknown,
    );
    if (type & vscode.FileType.Directory) this.#debouncer.schedule('folder', this.#listener.folderCame);
  }
}
