import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch/posix';
import type { Levels } from '../core/rules/index';
import type { FrontMatterSchema } from '../core/schema/frontMatterSchema';
import { readSettingsFile, settingsFileName, type SettingsFile } from '../core/settingsFile';
import { UsageError } from './io';
import { SchemaFiles } from './schemas';

/** A settings file with the folder it lies in, which its patterns and paths count from. */
interface PlacedSettings {
  readonly folder: string;
  readonly settings: SettingsFile;
}

/** What the settings files in a folder and above it say together, the nearer one first. */
export class FolderSettings {
  /** The nearer file's word counts. */
  readonly levels: Levels;
  readonly #files: readonly PlacedSettings[];
  readonly #schemas: SchemaFiles;

  constructor(files: readonly PlacedSettings[], schemas: SchemaFiles) {
    this.#files = files;
    this.#schemas = schemas;
    this.levels = Object.assign({}, ...files.map(({ settings }) => settings.rules).reverse()) as Levels;
  }

  /** Whether the file, given by its absolute path, is looked at. */
  takes(file: string): boolean {
    return this.#files.every(({ folder, settings: { include, exclude } }) => {
      const path = pathFrom(folder, file);
      return (include === undefined || matcher(include)(path)) && (exclude === undefined || !matcher(exclude)(path));
    });
  }

  /**
   * The schema for the front matter of a file, given by its absolute path: that of the first pattern that takes it, the
   * nearer settings file first.
   *
   * @throws UsageError where the schema cannot be used.
   */
  schemaOf(file: string): FrontMatterSchema | null {
    for (const { folder, settings: { schemas = {} } } of this.#files) {
      const path = pathFrom(folder, file);
      const [glob, schema] = Object.entries(schemas).find(([pattern]) => matcher(pattern)(path)) ?? [];
      if (schema !== undefined) return typeof schema === 'string' ? this.#schemas.read(resolve(folder, schema)) : this.#schemas.inline(schema, `The schema for “${glob!}” in ${join(folder, settingsFileName)}`);
    }
    return null;
  }
}

const pathFrom = (folder: string, file: string): string => relative(folder, file).split(sep).join('/');

const matchers = new Map<string, (path: string) => boolean>();

function matcher(pattern: string): (path: string) => boolean {
  let matches = matchers.get(pattern);
  if (!matches) matchers.set(pattern, matches = picomatch(pattern, { dot: true }));
  return matches;
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
    if (!settings) this.#folders.set(folder, settings = new FolderSettings(this.#files(folder), this.#schemas));
    return settings;
  }

  #files(folder: string): readonly PlacedSettings[] {
    let files = this.#known.get(folder);
    if (!files) {
      const own = readSettings(folder);
      const above = dirname(folder) === folder || existsSync(join(folder, '.git')) ? [] : this.#files(dirname(folder));
      this.#known.set(folder, files = own ? [{ folder, settings: own }, ...above] : above);
    }
    return files;
  }
}

function readSettings(folder: string): SettingsFile | undefined {
  const file = join(folder, settingsFileName);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new UsageError(`${file} cannot be read: ${message}`);
  }
  const settings = readSettingsFile(text);
  if ('reason' in settings) throw new UsageError(`${file} cannot be used. ${settings.reason}`);
  return settings;
}
