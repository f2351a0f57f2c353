import * as vscode from 'vscode';
import { repositoryFromGitConfig } from '../core/meeting/repository';
import type { DayMonthOrder, Repository } from '../core/model';
import type { ArchiveContext } from '../core/noteDocument';
import { archiveFolder } from '../core/paths/seriesPath';
import { ordersByFolder } from '../core/series/dayMonthOrders';
import type { NoteEntry } from '../core/series/noteCollection';
import { readText } from './files';

/** The context that a workspace folder provides for its notes: its repository, and the usual order of day and month. */
export class FolderContext implements ArchiveContext {
  readonly name: string;
  readonly repository: Repository | null;
  #orders: ReadonlyMap<string, DayMonthOrder> = new Map();

  private constructor(name: string, repository: Repository | null) {
    this.repository = repository;
    this.name = `${name} ${repository?.path ?? ''}`.trim();
  }

  static async forFolder(folder: vscode.WorkspaceFolder): Promise<FolderContext> {
    return new FolderContext(folder.name, await findRepository(folder.uri));
  }

  dayMonthOrder(path: string): DayMonthOrder | null {
    return this.#orders.get(archiveFolder(path)) ?? null;
  }

  /**
   * Finds out from the dates of all notes whether `04/05/2015` is in April or May. Returns the notes whose dates may
   * now have another meaning, so that they must be read again.
   */
  updateDayMonthOrders(entries: readonly NoteEntry[]): NoteEntry[] {
    const previous = this.#orders;
    this.#orders = ordersByFolder(entries);
    const hasNewOrder = ({ path }: NoteEntry): boolean =>
      previous.get(archiveFolder(path)) !== this.#orders.get(archiveFolder(path));
    return entries.filter(
      entry => entry.note.dates.some(({ dayMonthOrder }) => dayMonthOrder === 'either') && hasNewOrder(entry),
    );
  }
}

/** The maximum number of folders that are searched for `.git`: the workspace folder and its parents. */
const maxFolders = 8;

/** Finds the repository of a folder in its `.git/config`. Git itself is never run. */
async function findRepository(start: vscode.Uri): Promise<Repository | null> {
  let folder = start;
  for (let count = 0; count < maxFolders; count++) {
    const config = await readText(vscode.Uri.joinPath(folder, '.git/config'));
    if ('text' in config) return repositoryFromGitConfig(config.text);
    if (folder.path === '/' || folder.path === '') return null;
    folder = vscode.Uri.joinPath(folder, '..');
  }
  return null;
}
