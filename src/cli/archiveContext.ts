import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { findDates } from '../core/dates/findDates';
import type { DayMonthOrder, WrittenDate } from '../core/model';
import { orderShownBy } from '../core/series/dayMonthOrders';
import { parseNote } from '../core/parse';
import { baseName } from '../core/paths/paths';
import type { Repository } from '../core/model';
import { repositoryOfConfig } from '../core/meeting/repository';
import { topFolder } from '../core/paths/seriesPath';
import { SourceText } from '../core/text/sourceText';
import type { ArchiveContext } from '../core/noteDocument';
import { readFiles, someMarkdown } from './files';

const known = new Map<string, ArchiveContext>();

/** What a folder of notes tells of them, found out when it is first asked for. */
export function archiveContextOf(directory: string): ArchiveContext {
  let archive = known.get(directory);
  if (!archive) {
    const repository = findRepository(directory);
    const orders = new Map<string, DayMonthOrder | null>();
    archive = {
      repository,
      name: `${basename(directory)} ${repository?.path ?? ''}`.trim(),
      dayMonthOrder: path => {
        const folder = topFolder(path);
        if (!orders.has(folder)) orders.set(folder, orderIn(directory, folder));
        return orders.get(folder)!;
      },
    };
    known.set(directory, archive);
  }
  return archive;
}

/** How many of a folder's notes are looked for, and how many of those are asked how they write dates. */
const mostFound = 400;
const mostAsked = 40;

function orderIn(directory: string, folder: string): DayMonthOrder | null {
  const files = someMarkdown(join(directory, folder), mostFound).map(file =>
    folder === '' ? file : `${folder}/${file}`,
  );
  const step = Math.max(1, Math.floor(files.length / mostAsked));
  const asked = files.filter((_, index) => index % step === 0).slice(0, mostAsked);
  const written = [...readFiles(directory, asked)].flatMap((read): readonly WrittenDate[] =>
    'text' in read ? parseNote(new SourceText(read.text), read.file).dates : [],
  );
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
