import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Levels } from '../core/linter/checkNote';
import type { FrontMatterSchema } from '../core/schema/frontMatterSchema';
import { SettingsChain, type SettingsInFolder } from '../core/settings/settingsChain';
import { readSettingsFile, settingsFileName, type SettingsFile } from '../core/settings/settingsFile';
import { formatMessage } from '../core/text/message';
import { readOptionalFile, toSlashes } from './files';
import { UsageError } from './io';
import { SchemaCache } from './schemas';

/** The settings for the notes in a folder, from its settings file and those in its parents. */
export class FolderSettings {
  readonly #chain: SettingsChain;
  readonly #schemas: SchemaCache;

  /** @param settings The settings files, nearest first. */
  constructor(settings: readonly SettingsInFolder[], schemas: SchemaCache) {
    this.#chain = new SettingsChain(settings);
    this.#schemas = schemas;
  }

  /** The configured levels of rules. */
  get levels(): Levels {
    return this.#chain.levels;
  }

  /** Whether the settings include a file, given by its absolute path. */
  includes(file: string): boolean {
    return this.#chain.includes(toSlashes(file));
  }

  /**
   * Returns the schema for the front matter of a file, given by its absolute path, or null.
   *
   * @throws UsageError if the schema is not usable.
   */
  schemaFor(file: string): FrontMatterSchema | null {
    const setting = this.#chain.schemaFor(toSlashes(file));
    if (!setting) return null;
    const { glob, schema } = setting;
    // The path of the root folder is empty without its slash.
    const folder = `${setting.folder}/`;
    return typeof schema === 'string'
      ? this.#schemas.read(resolve(folder, schema))
      : this.#schemas.compile(schema, `the schema for "${glob}" in "${join(folder, settingsFileName)}"`);
  }
}

/** The settings files of one run. Each is read only once. */
export class SettingsFiles {
  readonly #chains = new Map<string, readonly SettingsInFolder[]>();
  readonly #settings = new Map<string, FolderSettings>();
  readonly #schemas = new SchemaCache();

  /**
   * Returns the settings for the files in a folder, given by its absolute path. Settings files are read from the folder
   * and its parents, up to the root of the Git repository.
   *
   * @throws UsageError if a settings file is not usable.
   */
  forFolder(folder: string): FolderSettings {
    let settings = this.#settings.get(folder);
    if (!settings) this.#settings.set(folder, (settings = new FolderSettings(this.#readChain(folder), this.#schemas)));
    return settings;
  }

  #readChain(folder: string): readonly SettingsInFolder[] {
    let chain = this.#chains.get(folder);
    if (!chain) {
      const settings = readSettings(folder);
      const parents = isTopFolder(folder) ? [] : this.#readChain(dirname(folder));
      chain = settings ? [{ folder: toSlashes(folder).replace(/\/$/, ''), settings }, ...parents] : parents;
      this.#chains.set(folder, chain);
    }
    return chain;
  }
}

const isTopFolder = (folder: string): boolean => dirname(folder) === folder || existsSync(join(folder, '.git'));

function readSettings(folder: string): SettingsFile | undefined {
  const file = join(folder, settingsFileName);
  const text = readOptionalFile(file);
  if (text === undefined) return undefined;
  const settings = readSettingsFile(text);
  if ('reason' in settings) throw new UsageError(`Cannot use "${file}": ${formatMessage(settings.reason)}`);
  return settings;
}
