import type { Levels } from '../linter/checkNote';
import { matchGlob } from '../text/globs';
import type { Schemas, SettingsFile } from './settingsFile';

/** Settings and the folder that their patterns and paths are relative to. */
export interface SettingsInFolder {
  /** An absolute path with forward slashes, without a slash at the end. */
  readonly folder: string;
  readonly settings: SettingsFile;
}

/** The schema for a note, as the settings name it. */
export interface SchemaSetting {
  /** The folder that the path of the schema is relative to. */
  readonly folder: string;
  /** The pattern that matches the note. */
  readonly glob: string;
  /** The path of a file, or the schema itself. */
  readonly schema: Schemas[string];
}

/** The settings that apply to the notes in a folder: those of the folder and of its parents. */
export class SettingsChain {
  /** The level of each rule that is in the settings. The nearest settings take precedence. */
  readonly levels: Levels;
  readonly #chain: readonly SettingsInFolder[];

  /** @param chain The settings, nearest first. */
  constructor(chain: readonly SettingsInFolder[]) {
    this.#chain = chain;
    this.levels = Object.assign({}, ...chain.map(({ settings }) => settings.rules).reverse()) as Levels;
  }

  /** Whether all settings include a file, given by its absolute path. */
  includes(file: string): boolean {
    return this.#chain.every(({ folder, settings: { include, exclude } }) => {
      const path = relativePath(folder, file);
      return (
        (include === undefined || matchGlob(include, path)) && (exclude === undefined || !matchGlob(exclude, path))
      );
    });
  }

  /**
   * Returns the schema for the front matter of a file, given by its absolute path. The first matching pattern of the
   * nearest settings takes precedence.
   */
  schemaFor(file: string): SchemaSetting | undefined {
    for (const { folder, settings } of this.#chain) {
      const path = relativePath(folder, file);
      const match = Object.entries(settings.schemas ?? {}).find(([glob]) => matchGlob(glob, path));
      if (match) return { folder, glob: match[0], schema: match[1] };
    }
    return undefined;
  }
}

const relativePath = (folder: string, file: string): string => file.slice(folder.length + 1);
