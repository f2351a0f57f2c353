import * as vscode from 'vscode';
import { localIsoDate } from '../core/dates/calendar';
import { readNote } from '../core/parse';
import { checkNote } from '../core/linter/checkNote';
import { type Problem } from '../core/linter/checkNote';
import { type Levels } from '../core/linter/checkNote';
import type { RuleContext } from '../core/rules/helpers/rule';
import { SourceText } from '../core/text/sourceText';
import { relativePath } from './convert';
import { readText } from './files';
import type { NoteStore } from './notes';
import type { NoteSettings } from './noteSettings';

/** A note with all that rules look at, and the levels they have for it. */
export interface Checkable {
  readonly context: RuleContext;
  readonly levels: Levels;
}

/** A note that was checked. */
export interface Checked extends Checkable {
  readonly problems: readonly Problem[];
}

/** What the rules find in the notes, with the settings that hold for each. */
export class Checks implements vscode.Disposable {
  readonly #notes: NoteStore;
  readonly #settings: NoteSettings;
  /** Counts what may change the findings of a note whose text stays: settings and other notes. */
  #revision = 0;
  readonly #known = new WeakMap<
    vscode.TextDocument,
    { readonly version: number; readonly revision: number; readonly checked: Checked }
  >();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when findings may have changed otherwise than by an edit of the note itself. */
  readonly onDidChange = this.#changed.event;

  constructor(notes: NoteStore, settings: NoteSettings) {
    this.#notes = notes;
    this.#settings = settings;
    const changed = (): void => {
      this.#revision++;
      this.#changed.fire();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      notes.onDidChange(changed),
      settings.onDidChange(changed),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** An open document as it stands in the editor; worked out once for each version. */
  document(document: vscode.TextDocument): Checked {
    const known = this.#known.get(document);
    if (known?.version === document.version && known.revision === this.#revision) return known.checked;
    const { document: read, note } = this.#notes.open(document);
    const checkable = {
      context: { document: read, note, ...this.#around(document.uri) },
      levels: this.#settings.levels(document.uri),
    };
    const problems = this.#settings.takes(document.uri) ? checkNote(checkable.context, checkable.levels) : [];
    const checked = { ...checkable, problems };
    this.#known.set(document, { version: document.version, revision: this.#revision, checked });
    return checked;
  }

  /** A note of the workspace: as it stands in the editor where it is open, else as it is stored. Undefined where it cannot be read. */
  async file(uri: vscode.Uri): Promise<Checked | undefined> {
    const open = vscode.workspace.textDocuments.find(
      document => document.uri.toString() === uri.toString() && !document.isClosed,
    );
    if (open) return this.document(open);
    const decoded = await readText(uri);
    if (!('text' in decoded)) return undefined;
    const read = readNote(new SourceText(decoded.text), relativePath(uri), this.#notes.archive(uri));
    const checkable = { context: { ...read, ...this.#around(uri) }, levels: this.#settings.levels(uri) };
    return { ...checkable, problems: checkNote(checkable.context, checkable.levels) };
  }

  #around(uri: vscode.Uri): Pick<RuleContext, 'series' | 'schema' | 'today'> {
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();
    const series =
      root !== undefined && this.#notes.isLoaded ? this.#notes.collection.facts(root, relativePath(uri)) : null;
    return { series, schema: this.#settings.schemaFor(uri), today: localIsoDate(new Date()) };
  }
}

/** Markdown that a person edits: not the old side of a comparison, nor a cell or an output. */
export function isChecked(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown' || document.isClosed) return false;
  return (
    document.isUntitled ||
    document.uri.scheme === 'file' ||
    vscode.workspace.getWorkspaceFolder(document.uri) !== undefined
  );
}
