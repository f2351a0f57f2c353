import * as vscode from 'vscode';
import type { NoteEntry } from '../core/series/noteCollection';
import type { DayMonthOrder } from '../core/model';
import { ordersByFolder } from '../core/series/dayMonthOrders';
import type { Repository } from '../core/model';
import { repositoryFromGitConfig } from '../core/meeting/repository';
import { archiveFolder } from '../core/paths/seriesPath';
import type { ArchiveContext } from '../core/noteDocument';
import { readText } from './files';

/** What a workspace folder tells of the notes in it. What the notes tell of one another is learned once all are read. */
export class ArchiveContexts implements ArchiveContext {
  readonly name: string;
  readonly repository: Repository | null;
  #orders: ReadonlyMap<string, DayMonthOrder> = new Map();

  private constructor(name: string, repository: Repository | null) {
    this.repository = repository;
    this.name = `${name} ${repository?.path ?? ''}`.trim();
  }

  static async of(folder: vscode.WorkspaceFolder): Promise<ArchiveContexts> {
    return new ArchiveContexts(folder.name, await findRepository(folder.uri));
  }

  dayMonthOrder(path: string): DayMonthOrder | null {
    return this.#orders.get(archiveFolder(path)) ?? null;
  }

  /** Takes the order of `04/05` from what the notes' dates show; gives the notes that are to be read again for it. */
  learn(entries: readonly NoteEntry[]): NoteEntry[] {
    const before = this.#orders;
    this.#orders = ordersByFolder(entries);
    const isOther = ({ path }: NoteEntry): boolean =>
      before.get(archiveFolder(path)) !== this.#orders.get(archiveFolder(path));
    return entries.filter(
      entry => entry.note.dates.some(({ dayMonthOrder }) => dayMonthOrder === 'either') && isOther(entry),
    );
  }
}

/** How far above the workspace folder git's own folder is looked for. */
const mostAbove = 8;

/** The repository that a folder is kept in, as git's own files tell; git itself is never run. */
async function findRepository(uri: vscode.Uri): Promise<Repository | null> {
  for (let folder = uri, above = 0; above < mostAbove; folder = vscode.Uri.joinPath(folder, '..'), above++) {
    const config = await readText(vscode.Uri.joinPath(folder, '.git/config'));
    if ('text' in config) return repositoryFromGitConfig(config.text);
    if (folder.path === '/' || folder.path === '') return null;
  }
  return null;
}
