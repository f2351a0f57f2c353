import * as vscode from 'vscode';
import { NoteCollection, type NoteEntry } from '../core/series/noteCollection';
import type { Note } from '../core/model';
import { parseNote, readNote, type ReadNote } from '../core/parse';
import { SourceText } from '../core/text/sourceText';
import { emptyArchiveContext } from '../core/noteDocument';
import { type ArchiveContext } from '../core/noteDocument';
import { relativePath } from './convert';
import { Debouncer } from './debounce';
import { findNoteFiles, forEachAtOnce, readText } from './files';
import { SettingId } from './ids';
import type { NoteSettings } from './noteSettings';
import { NoteWatcher } from './noteWatcher';
import { onDidChangeSettings } from './settings';
import { ArchiveContexts } from './archiveContexts';

/** How long an edited note is left alone before it is read again. */
const quietMilliseconds = 150;

/** One reading of the whole workspace. */
interface Reading {
  readonly source: vscode.CancellationTokenSource;
  readonly done: Promise<void>;
}

/** A note that is open in an editor. */
export interface OpenNote extends ReadNote {
  /** The document's version that was read. */
  readonly version: number;
}

/**
 * The notes of the workspace: read when first asked for, kept true from then on. The only caller of the parser.
 * Open documents count as they stand in the editor, saved or not.
 */
export class NoteStore implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #settings: NoteSettings;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #changedNote = new vscode.EventEmitter<vscode.Uri>();
  #parsed = new WeakMap<vscode.TextDocument, OpenNote>();
  readonly #debouncer = new Debouncer(quietMilliseconds);
  readonly #disposables: vscode.Disposable[];
  #collection = new NoteCollection();
  readonly #watcher: NoteWatcher;
  readonly #archives = new Map<string, ArchiveContexts>();
  #loading: Reading | undefined;
  #isLoaded = false;
  /** While the workspace is being read: what went since, as it may have been read before it went. */
  #goneMeanwhile: vscode.Uri[] | undefined;

  /** Fires when notes have come, gone or changed. */
  readonly onDidChange = this.#changed.event;

  /** Fires with a note's place when that one has come, gone or changed. */
  readonly onDidChangeNote = this.#changedNote.event;

  constructor(log: vscode.LogOutputChannel, settings: NoteSettings) {
    this.#log = log;
    this.#settings = settings;
    this.#watcher = new NoteWatcher({
      changed: uri => void this.#readAgain(uri),
      gone: uri => this.#forget(uri),
      folderCame: () => void this.reload(),
    });
    this.#disposables = [
      this.#watcher,
      this.#changed,
      this.#changedNote,
      this.#debouncer,
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#documentChanged(document)),
      vscode.workspace.onDidCloseTextDocument(document => void this.#readAgain(document.uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#reloadIfLoaded()),
      vscode.workspace.onDidRenameFiles(({ files }) =>
        files.forEach(({ oldUri, newUri }) => this.#moved(oldUri, newUri)),
      ),
      settings.onDidChangeFiles(() => this.#reloadIfLoaded()),
      onDidChangeSettings([SettingId.include, SettingId.exclude, 'files.exclude'], () => this.#reloadIfLoaded()),
    ];
  }

  /** All that has been read so far. */
  get collection(): NoteCollection {
    return this.#collection;
  }

  /** The note in an open document with its text, as it stands in the editor. */
  open(document: vscode.TextDocument): OpenNote {
    const known = this.#parsed.get(document);
    if (known?.version === document.version) return known;
    const source = new SourceText(document.getText());
    const open = {
      version: document.version,
      ...readNote(source, relativePath(document.uri), this.archive(document.uri)),
    };
    this.#parsed.set(document, open);
    return open;
  }

  /** True once every note has been read; what is asked then is answered at once. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** Resolves when every note of the workspace has been read; reads them on the first call. */
  async load(): Promise<void> {
    // A reading that another one overtook has brought nothing.
    let last: Reading | undefined;
    while (!last || last !== this.#loading) {
      last = this.#loading ?? this.#start();
      await last.done;
    }
  }

  /** Reads the whole workspace anew. */
  reload(): Promise<void> {
    this.#start();
    return this.load();
  }

  dispose(): void {
    this.#loading?.source.cancel();
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  #reloadIfLoaded(): void {
    if (this.#loading) void this.reload();
  }

  #start(): Reading {
    this.#loading?.source.cancel();
    const source = new vscode.CancellationTokenSource();
    const done = this.#readAll(source.token)
      .catch((error: unknown) =>
        this.#log.error('reading the notes failed', error instanceof Error ? error : String(error)),
      )
      .finally(() => source.dispose());
    return (this.#loading = { source, done });
  }

  async #readAll(token: vscode.CancellationToken): Promise<void> {
    const started = performance.now();
    const fresh = new NoteCollection();
    this.#goneMeanwhile = [];
    this.#watcher.watch();
    await this.#settings.ready();
    for (const folder of vscode.workspace.workspaceFolders ?? []) await this.#readFolder(folder, fresh, token);
    if (token.isCancellationRequested) return;
    for (const uri of this.#goneMeanwhile ?? []) forget(fresh, uri);
    this.#goneMeanwhile = undefined;
    this.#collection = fresh;
    this.#isLoaded = true;
    this.#log.info(`read ${fresh.size} notes in ${Math.round(performance.now() - started)} ms`);
    this.#changed.fire();
  }

  async #readFolder(
    folder: vscode.WorkspaceFolder,
    fresh: NoteCollection,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const archive = await ArchiveContexts.of(folder);
    this.#archives.set(folder.uri.toString(), archive);
    const read = async (uri: vscode.Uri): Promise<void> => {
      const entry = await this.#read(uri, folder);
      if (entry) fresh.set(entry);
    };
    const files = await findNoteFiles(folder, token);
    await forEachAtOnce(
      files.filter(uri => this.#settings.takes(uri)),
      token,
      read,
    );
    const again = archive.learn(fresh.entries(folder.uri.toString()));
    if (again.length > 0) this.#parsed = new WeakMap();
    await forEachAtOnce(
      again.map(({ id }) => vscode.Uri.parse(id)),
      token,
      read,
    );
  }

  /** What the workspace tells of the notes at a place. */
  archive(uri: vscode.Uri): ArchiveContext {
    return this.#archiveOf(vscode.workspace.getWorkspaceFolder(uri));
  }

  #archiveOf(folder: vscode.WorkspaceFolder | undefined): ArchiveContext {
    return (folder && this.#archives.get(folder.uri.toString())) ?? emptyArchiveContext;
  }

  /** Undefined, and a line in the log, for a file that cannot be read as text. */
  async #read(uri: vscode.Uri, folder: vscode.WorkspaceFolder): Promise<NoteEntry | undefined> {
    const place = { id: uri.toString(), root: folder.uri.toString(), path: relativePath(uri, folder) };
    const isOpen = (document: vscode.TextDocument): boolean =>
      document.uri.toString() === place.id && !document.isClosed;
    const open = vscode.workspace.textDocuments.find(isOpen);
    if (open) return { ...place, note: this.open(open).note };
    const decoded = await readText(uri);
    if ('text' in decoded)
      return { ...place, note: detached(parseNote(new SourceText(decoded.text), place.path, this.#archiveOf(folder))) };
    this.#log.info(`${uri.toString(true)} is not read: ${decoded.skipped}`);
    return undefined;
  }

  #documentChanged(document: vscode.TextDocument): void {
    const id = document.uri.toString();
    if (!this.collection.get(id)) return;
    this.#debouncer.schedule(id, () => {
      const entry = this.collection.get(id);
      if (!entry || document.isClosed) return;
      this.#replace(entry, this.open(document).note);
    });
  }

  #replace(entry: NoteEntry, note: Note): void {
    this.collection.set({ ...entry, note });
    this.#changedNote.fire(vscode.Uri.parse(entry.id));
    this.#changed.fire();
  }

  /** A file was made, changed or closed: what is stored counts again, unless it is open. */
  async #readAgain(uri: vscode.Uri): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!this.#loading || !folder || !this.#watcher.isNote(uri, folder) || !this.#settings.takes(uri)) return;
    await this.load();
    const entry = await this.#read(uri, folder);
    if (entry) this.collection.set(entry);
    else if (!this.collection.delete(uri.toString())) return;
    this.#changedNote.fire(uri);
    this.#debouncer.schedule('changed', () => this.#changed.fire());
  }

  #forget(uri: vscode.Uri): void {
    this.#goneMeanwhile?.push(uri);
    const gone = forget(this.collection, uri);
    for (const id of gone) this.#changedNote.fire(vscode.Uri.parse(id));
    if (gone.length > 0) this.#changed.fire();
  }

  #moved(from: vscode.Uri, to: vscode.Uri): void {
    const wasFolder = this.collection.idsUnder(from.toString()).length > 0;
    this.#forget(from);
    if (wasFolder) void this.reload();
    else void this.#readAgain(to);
  }
}

/** A file or a folder is gone, and with it every note in it: their ids. */
function forget(notes: NoteCollection, uri: vscode.Uri): string[] {
  const ids = [uri.toString(), ...notes.idsUnder(uri.toString())];
  return ids.filter(id => notes.delete(id));
}

/**
 * A copy that shares nothing with the note's text. JavaScript engines keep a whole text in memory for every piece cut
 * out of it, and what is kept of a note outlives its text.
 */
const detached = (note: Note): Note => structuredClone(note);
