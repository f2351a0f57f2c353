import * as vscode from 'vscode';
import type { Levels } from '../core/rules/index';
import { readSettingsFile, settingsFileName, type SettingsFile } from '../core/settingsFile';
import { Debouncer } from './debounce';
import { isSearchable, readText } from './files';
import { diagnosticSource, SettingId } from './ids';
import { onDidChangeSettings, ruleLevels } from './settings';

/** How long the settings files are left alone before they are read again. */
const quietMilliseconds = 100;

/**
 * The settings that hold for a note: the editor's, and over them those of the files `hangout-notes.json` in its folder
 * and above, the nearer one first. Such a file is a project's own word, which the command line follows as well.
 */
export class NoteSettings implements vscode.Disposable {
  readonly #files = new Map<string, SettingsFile>();
  readonly #diagnostics = vscode.languages.createDiagnosticCollection(`${diagnosticSource}-settings`);
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #debouncer = new Debouncer(quietMilliseconds);
  readonly #disposables: vscode.Disposable[];
  #reading: Promise<void> | undefined;

  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${settingsFileName}`);
    const readAgain = (): void => this.#debouncer.schedule('read', () => void this.#readAgain());
    this.#disposables = [
      this.#diagnostics, this.#changed, this.#debouncer, watcher,
      watcher.onDidCreate(readAgain), watcher.onDidChange(readAgain), watcher.onDidDelete(readAgain),
      vscode.workspace.onDidChangeWorkspaceFolders(readAgain),
      onDidChangeSettings([SettingId.rules], () => this.#changed.fire()),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** Resolves once all settings files have been read; reads them on the first call. */
  ready(): Promise<void> {
    return (this.#reading ??= this.#read());
  }

  /** The level of each rule for a note, as far as settings say it. */
  levels(uri: vscode.Uri): Levels {
    return Object.assign({}, ruleLevels(uri), ...this.#filesFor(uri).map(({ rules }) => rules).reverse()) as Levels;
  }

  /** The settings files that hold for a note, the nearest first. */
  #filesFor(uri: vscode.Uri): SettingsFile[] {
    if (this.#files.size === 0) return [];
    const found: SettingsFile[] = [];
    for (let folder = vscode.Uri.joinPath(uri, '..'); ; folder = vscode.Uri.joinPath(folder, '..')) {
      const file = this.#files.get(folder.toString());
      if (file) found.push(file);
      if (folder.path === '/' || folder.path === '' || !vscode.workspace.getWorkspaceFolder(folder)) return found;
    }
  }

  async #readAgain(): Promise<void> {
    this.#reading = this.#read();
    await this.#reading;
    this.#changed.fire();
  }

  async #read(): Promise<void> {
    const found = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(findSettingsFiles));
    const read = await Promise.all(found.flat().map(async uri => ({ uri, decoded: await readText(uri) })));
    this.#files.clear();
    this.#diagnostics.clear();
    for (const { uri, decoded } of read) {
      if (!('text' in decoded)) continue;
      const settings = readSettingsFile(decoded.text);
      if ('reason' in settings) this.#diagnostics.set(uri, [refusal(settings.reason)]);
      else this.#files.set(vscode.Uri.joinPath(uri, '..').toString(), settings);
    }
  }
}

/** Where VS Code cannot search, only the folder's own. */
const findSettingsFiles = (folder: vscode.WorkspaceFolder): Thenable<vscode.Uri[]> => isSearchable(folder)
  ? vscode.workspace.findFiles(new vscode.RelativePattern(folder, `**/${settingsFileName}`), '**/node_modules/**')
  : Promise.resolve([vscode.Uri.joinPath(folder.uri, settingsFileName)]);

function refusal(reason: string): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), `These settings are not used. ${reason}`, vscode.DiagnosticSeverity.Error);
  diagnostic.source = diagnosticSource;
  return diagnostic;
}
