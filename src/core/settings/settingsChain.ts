import { matchGlob } from '../text/globs';
import type { Levels } from '../linter/checkNote';
import type { Schemas, SettingsFile } from './settingsFile';

/** Settings with the folder that their patterns and paths count from: absolute, with forward slashes, none at its end. */
export interface PlacedSettings {
  readonly folder: string;
  readonly settings: SettingsFile;
}

/** The schema that settings name for a note. */
export interface SchemaSetting {
  /** The folder that a path counts from. */
  readonly folder: string;
  /** The pattern that took the note. */
  readonly glob: string;
  /** A file’s path relative to the folder, or the schema itself. */
  readonly schema: Schemas[string];
}

/** What the settings of a folder and of those above it say together of the notes in it. */
export class SettingsChain {
  /** The level of each rule as far as it is set; the nearer settings count. */
  readonly levels: Levels;
  readonly #all: readonly PlacedSettings[];

  /** @param all The nearest first. */
  constructor(all: readonly PlacedSettings[]) {
    this.#all = all;
    this.levels = Object.assign({}, ...all.map(({ settings }) => settings.rules).reverse()) as Levels;
  }

  /** Whether a file, given by its absolute path, is looked at. */
  takes(file: string): boolean {
    return this.#all.every(({ folder, settings: { include, exclude } }) => {
      const path = pathFrom(folder, file);
      return (
        (include === undefined || matchGlob(include, path)) && (exclude === undefined || !matchGlob(exclude, path))
      );
    });
  }

  /** The schema for the front matter of a file, given by its absolute path: that of the first pattern that takes it, the nearer settings first. */
  schemaFor(file: string): SchemaSetting | undefined {
    for (const {
      folder,
      settings: { schemas = {} },
    } of this.#all) {
      const path = pathFrom(folder, file);
      const found = Object.entries(schemas).find(([glob]) => matchGlob(glob, path));
      if (found) return { folder, glob: found[0], schema: found[1] };
    }
    return undefined;
  }
}

const pathFrom = (folder: string, file: string): string => file.slice(folder.length + 1);
