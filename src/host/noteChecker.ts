import * as vscode from 'vscode';
import { localIsoDate } from '../core/dates/calendar';
import { checkNote, type Levels, type Problem } from '../core/linter/checkNote';
import type { ParsedNote } from '../core/parse';
import type { RuleContext } from '../core/rules/helpers/rule';
import { relativePath } from './convert';
import { findOpenDocument, readText } from './files';
import type { NoteSettings } from './noteSettings';
import type { NoteStore } from './noteStore';

/** The problems of a note, with everything that is needed to check it again. */
export interface CheckResult {
  readonly context: RuleContext;
  readonly levels: Levels;
  readonly problems: readonly Problem[];
}

interface CachedResult {
  readonly version: number;
  readonly revision: number;
  readonly result: CheckResult;
}

/** Runs the rules on notes, with the settings and the series of each note. */
export class NoteChecker implements vscode.Disposable {
  readonly #notes: NoteStore;
  readonly #settings: NoteSettings;
  /** Incremented when settings or other notes change. Both can change the problems of a note that has not changed. */
  #revision = 0;
  readonly #cache = new WeakMap<vscode.TextDocument, CachedResult>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when the problems of any note may have changed for a reason other than an edit of the note. */
  readonly onDidChange = this.#changed.event;

  constructor(notes: NoteStore, settings: NoteSettings) {
    this.#notes = notes;
    this.#settings = settings;
    const invalidate = (): void => {
      this.#revision++;
      this.#changed.fire();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      notes.onDidChange(invalidate),
      settings.onDidChange(invalidate),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Checks the note in an open document, once per version of the document. Excluded files have no problems. */
  checkDocument(document: vscode.TextDocument): CheckResult {
    const cached = this.#cache.get(document);
    if (cached?.version === document.version && cached.revision === this.#revision) return cached.result;
    const { document: noteDocument, note } = this.#notes.readDocument(document);
    const isIncluded = this.#settings.includes(document.uri);
    const result = this.#check(document.uri, { document: noteDocument, note }, isIncluded);
    this.#cache.set(document, { version: document.version, revision: this.#revision, result });
    return result;
  }

  /** Checks a file of the workspace, with unsaved changes if it is open. Returns undefined if it cannot be read. */
  async checkFile(uri: vscode.Uri): Promise<CheckResult | undefined> {
    const openDocument = findOpenDocument(uri);
    if (openDocument) return this.checkDocument(openDocument);
    const decoded = await readText(uri);
    return 'text' in decoded ? this.#check(uri, this.#notes.readText(decoded.text, uri)) : undefined;
  }

  #check(uri: vscode.Uri, readNote: ParsedNote, isIncluded = true): CheckResult {
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();
    const { isLoaded, collection } = this.#notes;
    const context: RuleContext = {
      ...readNote,
      series: root !== undefined && isLoaded ? collection.facts(root, relativePath(uri)) : null,
      schema: this.#settings.schemaFor(uri),
      today: localIsoDate(new Date()),
    };
    const levels = this.#settings.levels(uri);
    return { context, levels, problems: isIncluded ? checkNote(context, levels) : [] };
  }
}

/** True for a Markdown document that the user can edit, but not for a cell, an output or the old side of a diff. */
export function isEditableMarkdown(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown' || document.isClosed) return false;
  return (
    document.isUntitled ||
    document.uri.scheme === 'file' ||
    vscode.workspace.getWorkspaceFolder(document.uri) !== undefined
  );
}
