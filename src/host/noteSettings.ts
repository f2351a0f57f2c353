import * as vscode from 'vscode';
import type { Levels } from '../core/linter/checkNote';
import type { FrontMatterSchema } from '../core/schema/frontMatterSchema';
import { SettingsChain, type PlacedSettings, type SchemaSetting } from '../core/settings/settingsChain';
import { readSettingsFile, settingsFileName, type SettingsFile } from '../core/settings/settingsFile';
import { formatMessage } from '../core/text/message';
import { Debouncer } from './debounce';
import { findSettingsFiles, readText, watchFiles } from './files';
import { SettingId } from './ids';
import { SchemaFiles } from './schemaFiles';
import { SettingsProblems, type Refusal } from './settingsProblems';
import { editorSettings, onDidChangeSettings } from './settings';

/** How long the settings files are left alone before they are read again. */
const quietMilliseconds = 100;

/**
 * The settings that hold for a note: the editor's, and over them those of the files `hangout-notes.json` in its folder
 * and above, the nearer one first. Such a file is a project's own word, which the command line follows as well.
 */
export class NoteSettings implements vscode.Disposable {
  /** By the URI of the folder that it lies in. */
  readonly #files = new Map<string, SettingsFile>();
  readonly #chains = new Map<string, SettingsChain>();
  readonly #debouncer = new Debouncer(quietMilliseconds);
  readonly #schemas = new SchemaFiles(() => this.#readSoon());
  readonly #problems = new SettingsProblems();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #changedFiles = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[];
  #reading: Promise<void> | undefined;
  /** Watches the settings files above the workspace. */
  #above: vscode.Disposable | undefined;
  /** What the settings files say of which files are looked at. */
  #taken = '';

  readonly onDidChange = this.#changed.event;

  /** Fires where other files are looked at than before. */
  readonly onDidChangeFiles = this.#changedFiles.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${settingsFileName}`);
    const readSoon = (): void => this.#readSoon();
    // Of a folder that is deleted VS Code tells, not of the files in it.
    const folders = vscode.workspace.createFileSystemWatcher('**/*', true, true, false);
    this.#disposables = [
      this.#debouncer,
      this.#schemas,
      this.#problems,
      this.#changed,
      this.#changedFiles,
      watcher,
      watcher.onDidCreate(readSoon),
      watcher.onDidChange(readSoon),
      watcher.onDidDelete(readSoon),
      folders,
      folders.onDidDelete(
        uri => [...this.#files.keys()].some(folder => folder.startsWith(uri.toString())) && readSoon(),
      ),
      vscode.workspace.onDidChangeWorkspaceFolders(readSoon),
      onDidChangeSettings([SettingId.rules, SettingId.schemas], readSoon),
    ];
  }

  dispose(): void {
    this.#above?.dispose();
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** Resolves once all settings files have been read; reads them on the first call. */
  ready(): Promise<void> {
    return (this.#reading ??= this.#read());
  }

  /** The level of each rule for a note, as far as settings say it. */
  levels(uri: vscode.Uri): Levels {
    return this.#chain(uri).levels;
  }

  /** Whether the settings files leave a file in. */
  takes(uri: vscode.Uri): boolean {
    return this.#chain(uri).includes(uri.path);
  }

  /** The schema for a note's front matter; null where none is set, or the one that is cannot be used. */
  schemaFor(uri: vscode.Uri): FrontMatterSchema | null {
    const setting = this.#chain(uri).schemaFor(uri.path);
    const compiled = setting && this.#compiled(uri, setting);
    return compiled && 'schema' in compiled ? compiled.schema : null;
  }

  #compiled(near: vscode.Uri, { folder, schema }: SchemaSetting): ReturnType<SchemaFiles['file']> {
    return typeof schema === 'string'
      ? this.#schemas.file(schemaUri(near.with({ path: `${folder}/` }), schema))
      : this.#schemas.inline(schema);
  }

  /** Of a folder, worked out once: it is asked for with every keystroke. */
  #chain(uri: vscode.Uri): SettingsChain {
    const folder = vscode.Uri.joinPath(uri, '..');
    let chain = this.#chains.get(folder.toString());
    if (!chain)
      this.#chains.set(
        folder.toString(),
        (chain = new SettingsChain([...this.#filesFor(folder), editorSettings(uri)])),
      );
    return chain;
  }

  /** The settings files that hold for a folder, the nearest first. */
  #filesFor(place: vscode.Uri): PlacedSettings[] {
    const found: PlacedSettings[] = [];
    for (let folder = place; this.#files.size > 0; folder = vscode.Uri.joinPath(folder, '..')) {
      const settings = this.#files.get(folder.toString());
      if (settings) found.push({ folder: withoutSlash(folder), settings });
      if (folder.path === '/' || folder.path === '') break;
    }
    return found;
  }

  #readSoon(): void {
    this.#debouncer.schedule('read', () => void this.#readAgain());
  }

  /** One reading after the other: a later one knows better. */
  async #readAgain(): Promise<void> {
    const before = this.#taken;
    this.#reading = (this.#reading ?? Promise.resolve()).then(() => this.#read());
    await this.#reading;
    this.#changed.fire();
    if (this.#taken !== before) this.#changedFiles.fire();
  }

  async #read(): Promise<void> {
    const files = await this.#readFiles();
    this.#files.clear();
    this.#chains.clear();
    for (const { folder, settings } of files) this.#files.set(folder.toString(), settings);
    this.#taken = JSON.stringify(
      files.map(({ folder, settings: { include, exclude } }) => [folder.toString(), include, exclude]).sort(),
    );
    await this.#readSchemas([...files, ...this.#editorSettings()]);
  }

  /** The settings files that can be used, and those that cannot as empty ones. */
  async #readFiles(): Promise<ReadSettings[]> {
    const found = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(findSettingsFiles));
    const uris = [...new Map(found.flat().map(uri => [uri.toString(), uri])).values()];
    this.#above?.dispose();
    this.#above = watchFiles(
      uris.filter(uri => !vscode.workspace.getWorkspaceFolder(uri)),
      () => this.#readSoon(),
    );
    const read = await Promise.all(uris.map(async uri => ({ uri, decoded: await readText(uri) })));
    this.#problems.clear();
    return read.flatMap(({ uri, decoded }) => {
      if (!('text' in decoded)) return [];
      const settings = readSettingsFile(decoded.text);
      const tell = (refusals: readonly Refusal[]): void => this.#problems.ofFile(uri, decoded.text, refusals);
      if ('reason' in settings)
        tell([{ near: '', message: `These settings are not used. ${formatMessage(settings.reason, vscode.l10n.t)}` }]);
      return [{ folder: vscode.Uri.joinPath(uri, '..'), settings: 'reason' in settings ? {} : settings, tell }];
    });
  }

  #editorSettings(): ReadSettings[] {
    return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => {
      const { settings, reason } = editorSettings(uri);
      const tell = (refusals: readonly Refusal[]): void => this.#problems.ofEditor(refusals);
      if (reason !== undefined)
        tell([{ near: '', message: `${SettingId.schemas} is not used. ${formatMessage(reason, vscode.l10n.t)}` }]);
      return { folder: uri, settings, tell };
    });
  }

  /** Reads the schemas that settings name, and tells of those that cannot be used. */
  async #readSchemas(all: readonly ReadSettings[]): Promise<void> {
    const named = all.flatMap(({ folder, settings: { schemas = {} } }) =>
      Object.values(schemas).flatMap(schema => (typeof schema === 'string' ? [schemaUri(folder, schema)] : [])),
    );
    await this.#schemas.read(named);
    for (const {
      folder,
      settings: { schemas = {} },
      tell,
    } of all) {
      const refusals = Object.entries(schemas).flatMap(([glob, schema]) => {
        const compiled = this.#compiled(folder, { folder: withoutSlash(folder), glob, schema });
        const [near, name] =
          typeof schema === 'string' ? [schema, `The schema ${schema}`] : [glob, `The schema for “${glob}”`];
        return 'reason' in compiled
          ? [{ near, message: `${name} is not used. ${formatMessage(compiled.reason, vscode.l10n.t)}` }]
          : [];
      });
      if (refusals.length > 0) tell(refusals);
    }
  }
}

/** Settings that were read, and whom to tell what in them cannot be used. */
interface ReadSettings {
  readonly folder: vscode.Uri;
  readonly settings: SettingsFile;
  readonly tell: (refusals: readonly Refusal[]) => void;
}

const withoutSlash = ({ path }: vscode.Uri): string => path.replace(/\/$/, '');

/** A path as settings name it, relative to their folder or absolute. */
const schemaUri = (folder: vscode.Uri, path: string): vscode.Uri =>
  /^(?:\/|[a-z]:[\\/])/i.test(path)
    ? folder.with({ path: vscode.Uri.file(path).path })
    : vscode.Uri.joinPath(folder, path);
