import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Levels } from '../core/linter/checkNote';
import type { FrontMatterSchema } from '../core/schema/frontMatterSchema';
import { SettingsChain, type PlacedSettings } from '../core/settings/settingsChain';
import { readSettingsFile, settingsFileName, type SettingsFile } from '../core/settings/settingsFile';
import { readUsed, toSlashes } from './files';
import { UsageError } from './io';
import { SchemaFiles } from './schemas';

/** What the settings files in a folder and above it say together; files are given by their absolute paths. */
export class FolderSettings {
  readonly #chain: SettingsChain;
  readonly #schemas: SchemaFiles;

  constructor(files: readonly PlacedSettings[], schemas: SchemaFiles) {
    this.#chain = new SettingsChain(files);
    this.#schemas = schemas;
  }

  /** The level of each rule as far as it is set. */
  get levels(): Levels {
    return this.#chain.levels;
  }

  /** Whether the file is looked at. */
  takes(file: string): boolean {
    return this.#chain.takes(toSlashes(file));
  }

  /**
   * The schema for the front matter of a file.
   *
   * @throws UsageError where the schema cannot be used.
   */
  schemaOf(file: string): FrontMatterSchema | null {
    const { folder, glob, schema } = this.#chain.schemaFor(toSlashes(file)) ?? {};
    if (schema === undefined) return null;
    const place = `${folder!}/`;
    return typeof schema === 'string'
      ? this.#schemas.read(resolve(place, schema))
      : this.#schemas.inline(schema, `The schema for “${glob!}” in ${join(place, settingsFileName)}`);
  }
}

/** The settings files of one run, each read once. */
export class SettingsFiles {
  readonly #known = new Map<string, readonly PlacedSettings[]>();
  readonly #folders = new Map<string, FolderSettings>();
  readonly #schemas = new SchemaFiles();

  /**
   * What holds for the files of a folder, given by its absolute path: files in it and above, up to git's own folder.
   *
   * @throws UsageError where one of them cannot be used.
   */
  of(folder: string): FolderSettings {
    let settings = this.#folders.get(folder);
    if (!settings) this.#folders.set(folder, (settings = new FolderSettings(this.#files(folder), this.#schemas)));
    return settings;
  }

  #files(folder: string): readonly PlacedSettings[] {
    let files = this.#known.get(folder);
    if (!files) {
      const own = readSettings(folder);
      const above = dirname(folder) === folder || existsSync(join(folder, '.git')) ? [] : this.#files(dirname(folder));
      this.#known.set(
        folder,
        (files = own ? [{ folder: toSlashes(folder).replace(/\/$/, ''), settings: own }, ...above] : above),
      );
    }
    return files;
  }
}

function readSettings(folder: string): SettingsFile | undefined {
  const file = join(folder, settingsFileName);
  const read = readUsed(file);
  if (read === undefined) return undefined;
  const settings = readSettingsFile(read);
  if ('reason' in settings) throw new UsageError(`${file} cannot be used. ${settings.reason}`);
  return settings;
}
