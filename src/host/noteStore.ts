import * as vscode from 'vscode';
import type { Note } from '../core/model';
import type { ParsedNote } from '../core/parse';
import { NoteCollection, type NoteEntry } from '../core/series/noteCollection';
import { Debouncer } from './debounce';
import { SettingId } from './ids';
import { NoteReader, type OpenNote } from './noteReader';
import type { NoteSettings } from './noteSettings';
import { NoteWatcher } from './noteWatcher';
import { onDidChangeSettings } from './settings';

/** How long to wait after an edit before the note is read again, in milliseconds. */
const editDelay = 150;

/** A run that reads the whole workspace. */
interface LoadRun {
  readonly cancellation: vscode.CancellationTokenSource;
  readonly done: Promise<void>;
}

/**
 * The notes of the workspace. They are read on the first request and then kept up to date. Unsaved changes in open
 * documents count.
 */
export class NoteStore implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #settings: NoteSettings;
  readonly #reader: NoteReader;
  readonly #watcher: NoteWatcher;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #noteChanged = new vscode.EventEmitter<vscode.Uri>();
  readonly #debouncer = new Debouncer(editDelay);
  readonly #disposables: vscode.Disposable[];
  #collection = new NoteCollection();
  #loadRun: LoadRun | undefined;
  #isLoaded = false;
  /** Files that are deleted while the workspace is being read. They may have been read before. */
  #deletedWhileLoading: vscode.Uri[] | undefined;

  /** Fires when notes are added, removed or changed. */
  readonly onDidChange = this.#changed.event;

  /** Fires with the URI of each note that is added, removed or changed. */
  readonly onDidChangeNote = this.#noteChanged.event;

  constructor(log: vscode.LogOutputChannel, settings: NoteSettings) {
    this.#log = log;
    this.#settings = settings;
    this.#reader = new NoteReader(log, settings);
    this.#watcher = new NoteWatcher({
      onDidChangeFile: uri => void this.#readAgain(uri),
      onDidDelete: uri => this.#remove(uri),
      onDidCreateFolder: () => void this.reload(),
    });
    this.#disposables = [this.#watcher, this.#changed, this.#noteChanged, this.#debouncer, ...this.#listen()];
  }

  #listen(): vscode.Disposable[] {
    const fileSettings = [SettingId.include, SettingId.exclude, 'files.exclude'];
    return [
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#readSoon(document)),
      vscode.workspace.onDidCloseTextDocument(document => void this.#readAgain(document.uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#reloadIfRequested()),
      vscode.workspace.onDidRenameFiles(({ files }) =>
        files.forEach(({ oldUri, newUri }) => this.#rename(oldUri, newUri)),
      ),
      this.#settings.onDidChangeFiles(() => this.#reloadIfRequested()),
      onDidChangeSettings(fileSettings, () => this.#reloadIfRequested()),
    ];
  }

  dispose(): void {
    this.#loadRun?.cancellation.cancel();
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** All notes that have been read. */
  get collection(): NoteCollection {
    return this.#collection;
  }

  /** True once the whole workspace has been read. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** Reads the note in an open document. */
  readDocument(document: vscode.TextDocument): OpenNote {
    return this.#reader.readDocument(document);
  }

  /** Reads a note from the text of a file. */
  readText(text: string, uri: vscode.Uri): ParsedNote {
    return this.#reader.readText(text, uri);
  }

  /** Resolves when the whole workspace has been read. The first call starts reading. */
  async load(): Promise<void> {
    // If a new run replaces the one that this call waits for, it waits for the new one.
    let awaited: LoadRun | undefined;
    while (!awaited || awaited !== this.#loadRun) {
      awaited = this.#loadRun ?? this.#startLoading();
      await awaited.done;
    }
  }

  /** Reads the whole workspace again. */
  reload(): Promise<void> {
    this.#startLoading();
    return this.load();
  }

  #reloadIfRequested(): void {
    if (this.#loadRun) void this.reload();
  }

  #startLoading(): LoadRun {
    this.#loadRun?.cancellation.cancel();
    const cancellation = new vscode.CancellationTokenSource();
    const done = this.#readWorkspace(cancellation.token)
      .catch((error: unknown) =>
        this.#log.error('Reading the notes failed', error instanceof Error ? error : String(error)),
      )
      .finally(() => cancellation.dispose());
    return (this.#loadRun = { cancellation, done });
  }

  async #readWorkspace(token: vscode.CancellationToken): Promise<void> {
    const start = performance.now();
    const collection = new NoteCollection();
    this.#deletedWhileLoading = [];
    this.#watcher.watch();
    await this.#settings.ready();
    for (const folder of vscode.workspace.workspaceFolders ?? [])
      await this.#reader.readFolder(folder, collection, token);
    if (token.isCancellationRequested) return;
    for (const uri of this.#deletedWhileLoading ?? []) removeFrom(collection, uri);
    this.#deletedWhileLoading = undefined;
    this.#collection = collection;
    this.#isLoaded = true;
    this.#log.info(`Read ${collection.size} notes in ${Math.round(performance.now() - start)} ms`);
    this.#changed.fire();
  }

  #readSoon(document: vscode.TextDocument): void {
    const id = document.uri.toString();
    if (!this.collection.get(id)) return;
    this.#debouncer.schedule(id, () => {
      const entry = this.collection.get(id);
      if (entry && !document.isClosed) this.#replace(entry, this.readDocument(document).note);
    });
  }

  #replace(entry: NoteEntry, note: Note): void {
    this.collection.set({ ...entry, note });
    this.#noteChanged.fire(vscode.Uri.parse(entry.id));
    this.#changed.fire();
  }

  /** Reads a note after its file was created or changed, or its document was closed. */
  async #readAgain(uri: vscode.Uri): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!this.#loadRun || !folder || !this.#watcher.isNote(uri, folder) || !this.#settings.includes(uri)) return;
    await this.load();
    const entry = await this.#reader.readEntry(uri, folder);
    if (entry) this.collection.set(entry);
    else if (!this.collection.delete(uri.toString())) return;
    this.#noteChanged.fire(uri);
    this.#debouncer.schedule('changed', () => this.#changed.fire());
  }

  /** Removes a deleted file, or all notes in a deleted folder. */
  #remove(uri: vscode.Uri): void {
    this.#deletedWhileLoading?.push(uri);
    const removed = removeFrom(this.collection, uri);
    for (const id of removed) this.#noteChanged.fire(vscode.Uri.parse(id));
    if (removed.length > 0) this.#changed.fire();
  }

  #rename(oldUri: vscode.Uri, newUri: vscode.Uri): void {
    const wasFolder = this.collection.idsUnder(oldUri.toString()).length > 0;
    this.#remove(oldUri);
    if (wasFolder) void this.reload();
    else void this.#readAgain(newUri);
  }
}

/** Removes a note, or all notes in a folder. Returns their ids. */
function removeFrom(collection: NoteCollection, uri: vscode.Uri): string[] {
  const ids = [uri.toString(), ...collection.idsUnder(uri.toString())];
  return ids.filter(id => collection.delete(id));
}
