import * as vscode from 'vscode';
import type { Levels } from '../core/linter/checkNote';
import type { FrontMatterSchema } from '../core/schema/frontMatterSchema';
import { SettingsChain, type SettingsInFolder, type SchemaSetting } from '../core/settings/settingsChain';
import { readSettingsFile, settingsFileName, type SettingsFile } from '../core/settings/settingsFile';
import { Debouncer } from './debounce';
import { readText, watchFiles } from './files';
import { findSettingsFiles } from './findFiles';
import { SettingId } from './ids';
import { localize } from './localize';
import { SchemaFiles, type SchemaResult } from './schemaFiles';
import { editorSettings, onDidChangeSettings } from './settings';
import { SettingsProblems, type SettingsError } from './settingsProblems';

/** How long to wait after a change before the settings are read again, in milliseconds. */
const readDelay = 100;

/** Settings from one source, and a function that shows errors in them. */
interface SettingsSource {
  readonly folder: vscode.Uri;
  readonly settings: SettingsFile;
  readonly showErrors: (errors: readonly SettingsError[]) => void;
}

/**
 * The settings of each note. Files `hangout-notes.json` in the folder of the note and above it take precedence over the
 * editor's settings, nearest first, because they belong to the project and the command line uses them as well.
 */
export class NoteSettings implements vscode.Disposable {
  /** By the URI of the folder of the file. */
  readonly #files = new Map<string, SettingsFile>();
  /** By the URI of the folder of the notes. */
  readonly #chainCache = new Map<string, SettingsChain>();
  readonly #debouncer = new Debouncer(readDelay);
  readonly #schemas = new SchemaFiles(() => this.#readSoon());
  readonly #problems = new SettingsProblems();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #filesChanged = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[];
  #reading: Promise<void> | undefined;
  /** Watches the settings files above the workspace folders. */
  #parentWatcher: vscode.Disposable | undefined;
  /** The values of `include` and `exclude` in all settings files, as JSON. */
  #filePatterns = '';

  readonly onDidChange = this.#changed.event;

  /** Fires when the set of notes that the settings files include has changed. */
  readonly onDidChangeFiles = this.#filesChanged.event;

  constructor() {
    this.#disposables = [
      this.#debouncer,
      this.#schemas,
      this.#problems,
      this.#changed,
      this.#filesChanged,
      ...this.#watch(),
    ];
  }

  #watch(): vscode.Disposable[] {
    const files = vscode.workspace.createFileSystemWatcher(`**/${settingsFileName}`);
    // If a folder is deleted, VS Code does not report the files in it.
    const folders = vscode.workspace.createFileSystemWatcher('**/*', true, true, false);
    const readSoon = (): void => this.#readSoon();
    const handleDeletedFolder = (uri: vscode.Uri): void => {
      if ([...this.#files.keys()].some(folder => folder.startsWith(uri.toString()))) readSoon();
    };
    return [
      files,
      files.onDidCreate(readSoon),
      files.onDidChange(readSoon),
      files.onDidDelete(readSoon),
      folders,
      folders.onDidDelete(handleDeletedFolder),
      vscode.workspace.onDidChangeWorkspaceFolders(readSoon),
      onDidChangeSettings([SettingId.rules, SettingId.schemas], readSoon),
    ];
  }

  dispose(): void {
    this.#parentWatcher?.dispose();
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** Resolves when all settings files have been read. The first call starts reading. */
  ready(): Promise<void> {
    return (this.#reading ??= this.#read());
  }

  /** Returns the configured levels for a note. Rules that are not configured are missing. */
  levels(uri: vscode.Uri): Levels {
    return this.#chainFor(uri).levels;
  }

  /** True if no settings file excludes a file. */
  includes(uri: vscode.Uri): boolean {
    return this.#chainFor(uri).includes(uri.path);
  }

  /** Returns the schema for the front matter of a note. Null if there is none, or if it cannot be used. */
  schemaFor(uri: vscode.Uri): FrontMatterSchema | null {
    const setting = this.#chainFor(uri).schemaFor(uri.path);
    const result = setting && this.#schemaResult(uri, setting);
    return result && 'schema' in result ? result.schema : null;
  }

  #schemaResult(base: vscode.Uri, { folder, schema }: Pick<SchemaSetting, 'folder' | 'schema'>): SchemaResult {
    return typeof schema === 'string'
      ? this.#schemas.schemaInFile(schemaUri(base.with({ path: `${folder}/` }), schema))
      : this.#schemas.inlineSchema(schema);
  }

  #chainFor(uri: vscode.Uri): SettingsChain {
    const folder = vscode.Uri.joinPath(uri, '..');
    const key = folder.toString();
    let chain = this.#chainCache.get(key);
    if (!chain) {
      chain = new SettingsChain([...this.#filesFor(folder), editorSettings(uri)]);
      this.#chainCache.set(key, chain);
    }
    return chain;
  }

  /** Returns the settings files in a folder and above it, nearest first. */
  #filesFor(start: vscode.Uri): SettingsInFolder[] {
    const found: SettingsInFolder[] = [];
    for (let folder = start; this.#files.size > 0; folder = vscode.Uri.joinPath(folder, '..')) {
      const settings = this.#files.get(folder.toString());
      if (settings) found.push({ folder: pathWithoutSlash(folder), settings });
      if (folder.path === '/' || folder.path === '') break;
    }
    return found;
  }

  #readSoon(): void {
    this.#debouncer.schedule('read', () => void this.#readAgain());
  }

  async #readAgain(): Promise<void> {
    const previousPatterns = this.#filePatterns;
    // One after the other, so that an older read cannot overwrite the result of a newer one.
    this.#reading = (this.#reading ?? Promise.resolve()).then(() => this.#read());
    await this.#reading;
    this.#changed.fire();
    if (this.#filePatterns !== previousPatterns) this.#filesChanged.fire();
  }

  async #read(): Promise<void> {
    const files = await this.#readFiles();
    this.#files.clear();
    this.#chainCache.clear();
    for (const { folder, settings } of files) this.#files.set(folder.toString(), settings);
    this.#filePatterns = JSON.stringify(
      files.map(({ folder, settings: { include, exclude } }) => [folder.toString(), include, exclude]).sort(),
    );
    await this.#readSchemas([...files, ...this.#readEditorSettings()]);
  }

  /** Reads all settings files. A file with an error counts as empty. */
  async #readFiles(): Promise<SettingsSource[]> {
    const found = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(findSettingsFiles));
    const uris = [...new Map(found.flat().map(uri => [uri.toString(), uri])).values()];
    this.#parentWatcher?.dispose();
    this.#parentWatcher = watchFiles(
      uris.filter(uri => !vscode.workspace.getWorkspaceFolder(uri)),
      () => this.#readSoon(),
    );
    const files = await Promise.all(uris.map(async uri => ({ uri, decoded: await readText(uri) })));
    this.#problems.clear();
    return files.flatMap(({ uri, decoded }) => ('text' in decoded ? [this.#readFile(uri, decoded.text)] : []));
  }

  #readFile(uri: vscode.Uri, text: string): SettingsSource {
    const showErrors = (errors: readonly SettingsError[]): void => this.#problems.showInFile(uri, text, errors);
    const folder = vscode.Uri.joinPath(uri, '..');
    const settings = readSettingsFile(text);
    if (!('reason' in settings)) return { folder, settings, showErrors };
    const message = vscode.l10n.t('These settings are not used. {0}', localize(settings.reason));
    showErrors([{ value: '', message }]);
    return { folder, settings: {}, showErrors };
  }

  #readEditorSettings(): SettingsSource[] {
    const showErrors = (errors: readonly SettingsError[]): void => this.#problems.notify(errors);
    return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => {
      const { settings, reason } = editorSettings(uri);
      if (reason !== undefined) {
        const message = vscode.l10n.t('The setting "{0}" is not used. {1}', SettingId.schemas, localize(reason));
        showErrors([{ value: '', message }]);
      }
      return { folder: uri, settings, showErrors };
    });
  }

  /** Reads the schemas that the settings refer to, and shows which of them cannot be used. */
  async #readSchemas(sources: readonly SettingsSource[]): Promise<void> {
    await this.#schemas.read(sources.flatMap(schemaUris));
    for (const source of sources) {
      const errors = this.#schemaErrors(source);
      if (errors.length > 0) source.showErrors(errors);
    }
  }

  #schemaErrors({ folder, settings: { schemas = {} } }: SettingsSource): SettingsError[] {
    return Object.entries(schemas).flatMap(([glob, schema]) => {
      const result = this.#schemaResult(folder, { folder: pathWithoutSlash(folder), schema });
      if (!('reason' in result)) return [];
      const reason = localize(result.reason);
      return typeof schema === 'string'
        ? [{ value: schema, message: vscode.l10n.t('The schema "{0}" is not used. {1}', schema, reason) }]
        : [{ value: glob, message: vscode.l10n.t('The schema for "{0}" is not used. {1}', glob, reason) }];
    });
  }
}

const schemaUris = ({ folder, settings: { schemas = {} } }: SettingsSource): vscode.Uri[] =>
  Object.values(schemas).flatMap(schema => (typeof schema === 'string' ? [schemaUri(folder, schema)] : []));

const pathWithoutSlash = ({ path }: vscode.Uri): string => path.replace(/\/$/, '');

/** Resolves the path of a schema in settings. It is absolute, or relative to the folder of the settings. */
const schemaUri = (folder: vscode.Uri, path: string): vscode.Uri =>
  /^(?:\/|[a-z]:[\\/])/i.test(path)
    ? folder.with({ path: vscode.Uri.file(path).path })
    : vscode.Uri.joinPath(folder, path);
