import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { repositoryFromGitConfig } from '../core/meeting/repository';
import type { Repository } from '../core/model';

/**
 * Returns the repository that contains a folder, or null. Reads the files of Git in the folder and its parents, and
 * never runs Git.
 */
export function findRepository(directory: string): Repository | null {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    const config = readIfPossible(join(folder, '.git/config')) ?? readWorktreeConfig(folder);
    if (config !== undefined) return repositoryFromGitConfig(config);
    if (dirname(folder) === folder) return null;
  }
}

/** In a worktree or a submodule, `.git` is a file with the path of the Git folder. */
function readWorktreeConfig(folder: string): string | undefined {
  const path = /^gitdir: *(.+?)\s*$/m.exec(readIfPossible(join(folder, '.git')) ?? '')?.[1];
  if (path === undefined) return undefined;
  const gitFolder = resolve(folder, path);
  return readIfPossible(join(gitFolder, 'config')) ?? readIfPossible(join(gitFolder, '../../config'));
}

function readIfPossible(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
