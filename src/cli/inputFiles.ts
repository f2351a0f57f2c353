import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { SkippedFile } from './batch';
import { findMarkdown, toSlashes } from './files';
import { UsageError } from './io';

/** The files that the arguments of a command name. */
export interface InputFiles {
  /** Absolute paths, without duplicates. */
  readonly files: readonly string[];
  /** Folders that cannot be read, relative to the current folder. */
  readonly skipped: readonly SkippedFile[];
}

/**
 * Returns the files in `paths`, and the Markdown files in the folders among them.
 *
 * @throws UsageError if a file or folder does not exist or cannot be read.
 */
export function findInputFiles(cwd: string, paths: readonly string[]): InputFiles {
  const files = new Set<string>();
  const skipped: SkippedFile[] = [];
  for (const path of paths) {
    const absolutePath = resolve(cwd, path);
    if (!isFolder(path, absolutePath)) {
      files.add(absolutePath);
      continue;
    }
    const found = findMarkdown(absolutePath);
    for (const file of found.files) files.add(resolve(absolutePath, file));
    for (const { file, reason } of found.skipped)
      skipped.push({ file: toSlashes(relative(cwd, resolve(absolutePath, file))), reason });
  }
  return { files: [...files], skipped };
}

function isFolder(path: string, absolutePath: string): boolean {
  let stats;
  try {
    stats = statSync(absolutePath, { throwIfNoEntry: false });
  } catch (error) {
    throw new UsageError(`Cannot read "${path}": ${(error as Error).message}`);
  }
  if (!stats) throw new UsageError(`"${path}" does not exist.`);
  return stats.isDirectory();
}
