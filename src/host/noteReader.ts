import * as vscode from 'vscode';
import type { Note } from '../core/model';
import { emptyArchiveContext, type ArchiveContext } from '../core/noteDocument';
import { parseNote, readNote, type ParsedNote } from '../core/parse';
import type { NoteCollection, NoteEntry } from '../core/series/noteCollection';
import { formatMessage } from '../core/text/message';
import { SourceText } from '../core/text/sourceText';
import { relativePath } from './convert';
import { findOpenDocument, forEachParallel, readText } from './files';
import { findNoteFiles } from './findFiles';
import { FolderContext } from './folderContext';
import type { NoteSettings } from './noteSettings';

/** The note in an open document. */
export interface OpenNote extends ParsedNote {
  /** The version of the document that was read. */
  readonly version: number;
}

/** Reads notes with the context of their workspace folder. Unsaved changes in an open document count. */
export class NoteReader {
  readonly #log: vscode.LogOutputChannel;
  readonly #settings: NoteSettings;
  /** By the URI of the workspace folder. */
  readonly #contexts = new Map<string, FolderContext>();
  #openNotes = new WeakMap<vscode.TextDocument, OpenNote>();

  constructor(log: vscode.LogOutputChannel, settings: NoteSettings) {
    this.#log = log;
    this.#settings = settings;
  }

  /** Reads the note in an open document, once per version of the document. */
  readDocument(document: vscode.TextDocument): OpenNote {
    const cached = this.#openNotes.get(document);
    if (cached?.version === document.version) return cached;
    const openNote = { version: document.version, ...this.readText(document.getText(), document.uri) };
    this.#openNotes.set(document, openNote);
    return openNote;
  }

  /** Reads a note from the text of a file. */
  readText(text: string, uri: vscode.Uri): ParsedNote {
    return readNote(new SourceText(text), relativePath(uri), this.#contextOf(vscode.workspace.getWorkspaceFolder(uri)));
  }

  /** Reads a file of the workspace. Returns undefined and writes to the log if it cannot be read. */
  async readEntry(uri: vscode.Uri, folder: vscode.WorkspaceFolder): Promise<NoteEntry | undefined> {
    const place = { id: uri.toString(), root: folder.uri.toString(), path: relativePath(uri, folder) };
    const openDocument = findOpenDocument(uri);
    if (openDocument) return { ...place, note: this.readDocument(openDocument).note };
    const decoded = await readText(uri);
    if ('text' in decoded) {
      const note = parseNote(new SourceText(decoded.text), place.path, this.#contextOf(folder));
      return { ...place, note: withoutText(note) };
    }
    const reason = typeof decoded.skipped === 'string' ? decoded.skipped : formatMessage(decoded.skipped);
    this.#log.info(`${uri.toString(true)} cannot be read: ${reason}`);
    return undefined;
  }

  /** Reads all notes of a workspace folder into a collection, until the token is canceled. */
  async readFolder(
    folder: vscode.WorkspaceFolder,
    collection: NoteCollection,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const context = await FolderContext.forFolder(folder);
    this.#contexts.set(folder.uri.toString(), context);
    const readInto = async (uri: vscode.Uri): Promise<void> => {
      const entry = await this.readEntry(uri, folder);
      if (entry) collection.set(entry);
    };
    const files = await findNoteFiles(folder, token);
    await forEachParallel(
      files.filter(uri => this.#settings.includes(uri)),
      token,
      readInto,
    );
    const changed = context.updateDayMonthOrders(collection.entries(folder.uri.toString()));
    if (changed.length > 0) this.#openNotes = new WeakMap();
    await forEachParallel(
      changed.map(({ id }) => vscode.Uri.parse(id)),
      token,
      readInto,
    );
  }

  #contextOf(folder: vscode.WorkspaceFolder | undefined): ArchiveContext {
    return (folder && this.#contexts.get(folder.uri.toString())) ?? emptyArchiveContext;
  }
}

/**
 * Returns a copy of a note that does not keep its text in memory. JavaScript engines keep a whole string alive as long
 * as any substring of it exists.
 */
const withoutText = (note: Note): Note => structuredClone(note);
