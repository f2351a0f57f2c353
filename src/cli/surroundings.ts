import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { findDates } from '../core/dates';
import type { NumericOrder, WrittenDate } from '../core/model';
import { orderShownBy } from '../core/numericOrder';
import { parseNote } from '../core/parse';
import { baseName } from '../core/paths';
import { repositoryOfConfig, type Repository } from '../core/repository';
import { topFolder } from '../core/series';
import { SourceText } from '../core/sourceText';
import type { Surroundings } from '../core/surroundings';
import { readFiles, someMarkdown } from './files';

const known = new Map<string, Surroundings>();

/** What a folder of notes tells of them, found out when it is first asked for. */
export function surroundingsOf(directory: string): Surroundings {
  let surroundings = known.get(directory);
  if (!surroundings) {
    const repository = findRepository(directory);
    const orders = new Map<string, NumericOrder | null>();
    surroundings = {
      repository,
      name: `${basename(directory)} ${repository?.path ?? ''}`.trim(),
      numericOrder: path => {
        const folder = topFolder(path);
        if (!orders.has(folder)) orders.set(folder, orderIn(directory, folder));
        return orders.get(folder)!;
      },
    };
    known.set(directory, surroundings);
  }
  return surroundings;
}

/** How many of a folder's notes are looked for, and how many of those are asked how they write dates. */
const mostFound = 400;
const mostAsked = 40;

function orderIn(directory: string, folder: string): NumericOrder | null {
  const files = someMarkdown(join(directory, folder), mostFound).map(file => (folder === '' ? file : `${folder}/${file}`));
  const step = Math.max(1, Math.floor(files.length / mostAsked));
  const asked = files.filter((_, index) => index % step === 0).slice(0, mostAsked);
  const written = [...readFiles(directory, asked)].flatMap((read): readonly WrittenDate[] => ('text' in read ? parseNote(new SourceText(read.text), read.file).dates : []));
  return orderShownBy([...files.flatMap(file => findDates(baseName(file))), ...written]);
}

/** The repository that a folder is kept in, as git's own files in it or above it tell; git itself is never run. */
function findRepository(directory: string): Repository | null {
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
