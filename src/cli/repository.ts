import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { repositoryOfConfig, type Repository } from '../core/repository';

/** The repository that a folder is kept in, as git's own files in it or above it tell; git itself is never run. */
export function findRepository(directory: string): Repository | null {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    const config = read(join(folder, '.git/config')) ?? configOfWorktree(folder);
    if (config !== undefined) return repositoryOfConfig(config);
    if (dirname(folder) === folder) return null;
  }
}

/** In a worktree or submodule `.git` is a file that says where git's folder is. */
function configOfWorktree(folder: string): string | undefined {
  const gitFolder = /^gitdir: *(.+?)\s*$/m.exec(read(join(folder, '.git')) ?? '')?.[1];
  if (gitFolder === undefined) return undefined;
  const own = resolve(folder, gitFolder);
  return read(join(own, 'config')) ?? read(join(own, '../../config'));
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
