import * as vscode from 'vscode';
import { Debouncer } from './debounce';
import { noteMatcher } from './findFiles';
import { fileSettings } from './settings';

/** How long to wait after a folder appears, in milliseconds. Folders often appear in large numbers. */
const folderDelay = 150;

interface Listener {
  /** A note was created or changed. */
  readonly onDidChangeFile: (note: vscode.Uri) => void;
  /** A file was deleted, or a folder with everything in it. */
  readonly onDidDelete: (uri: vscode.Uri) => void;
  readonly onDidCreateFolder: () => void;
}

/**
 * Watches the notes of the workspace. Also watches folders, because VS Code does not report the files in a folder that
 * is created, moved or deleted as a whole.
 */
export class NoteWatcher implements vscode.Disposable {
  readonly #listener: Listener;
  readonly #debouncer = new Debouncer(folderDelay);
  #watchers: vscode.Disposable[] = [];
  /** The workspace folders and the settings of the current watchers, as JSON. */
  #watchedState = '';
  /** By the URI of the workspace folder. */
  #matchers = new Map<string, (uri: vscode.Uri) => boolean>();

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  dispose(): void {
    vscode.Disposable.from(this.#debouncer, ...this.#watchers).dispose();
  }

  /** True if the settings select a file of a workspace folder. */
  isNote(uri: vscode.Uri, folder: vscode.WorkspaceFolder): boolean {
    return this.#matchers.get(folder.uri.toString())?.(uri) ?? false;
  }

  /**
   * Watches the current workspace folders with the current settings. Keeps the watchers if nothing has changed: new
   * ones would miss events while they start.
   */
  watch(): void {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const state = JSON.stringify(folders.map(folder => [folder.uri.toString(), fileSettings(folder)]));
    if (state === this.#watchedState) return;
    this.#watchedState = state;
    vscode.Disposable.from(...this.#watchers).dispose();
    this.#matchers = new Map(folders.map(folder => [folder.uri.toString(), noteMatcher(folder)]));
    this.#watchers = folders.flatMap(folder => this.#watchFolder(folder));
  }

  #watchFolder(folder: vscode.WorkspaceFolder): vscode.Disposable[] {
    const { onDidChangeFile, onDidDelete } = this.#listener;
    const { include } = fileSettings(folder);
    const notes = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, include));
    const everything = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, '**/*'),
      false,
      true,
      false,
    );
    return [
      notes,
      notes.onDidCreate(onDidChangeFile),
      notes.onDidChange(onDidChangeFile),
      everything,
      everything.onDidCreate(uri => void this.#handleCreated(uri)),
      everything.onDidDelete(onDidDelete),
    ];
  }

  async #handleCreated(uri: vscode.Uri): Promise<void> {
    const hasExtension = /\.[^./]+$/.test(uri.path);
    if (hasExtension) return;
    const type = await vscode.workspace.fs.stat(uri).then(
      stat => stat.type,
      () => vscode.FileType.Unknown,
    );
    if (type & vscode.FileType.Directory) this.#debouncer.schedule('folder', this.#listener.onDidCreateFolder);
  }
}
