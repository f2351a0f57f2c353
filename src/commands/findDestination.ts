import * as vscode from 'vscode';
import type { NoteCollection } from '../core/series/noteCollection';
import { newestDate, type Series } from '../core/series/series';
import { relativePath } from '../host/convert';
import { UserError } from '../host/errors';
import type { NewNotesArguments } from './newNotesArguments';
import { newNotesTitle } from './pickDate';

/** Where a new note is created. */
export interface Destination {
  /** The workspace folder, or a folder outside of the workspace. */
  readonly root: vscode.Uri;
  /** Relative to `root`, with forward slashes; empty for `root` itself. */
  readonly folder: string;
  /** Null if the note is the first one in its folder. */
  readonly series: Series | null;
}

/**
 * Returns the destination that the arguments name, or the only one there is. Otherwise asks the user. Throws a
 * `UserError` if there is no series with the given name.
 */
export async function findDestination(
  notes: NoteCollection,
  { folder, series }: NewNotesArguments,
): Promise<Destination | undefined> {
  const destinations = (vscode.workspace.workspaceFolders ?? []).flatMap(root => destinationsIn(notes, root));
  if (folder) return destinationFor(folder, destinations);
  if (series !== undefined) return destinationNamed(series, destinations);
  return destinations.length > 1 ? pickDestination(destinations) : destinations[0];
}

/** Returns all series of a workspace folder, or the folder itself if it has none. */
function destinationsIn(notes: NoteCollection, { uri }: vscode.WorkspaceFolder): Destination[] {
  const found = notes.series(uri.toString()).map(series => ({ root: uri, folder: series.folder, series }));
  return found.length > 0 ? found : [{ root: uri, folder: '', series: null }];
}

function destinationFor(uri: vscode.Uri, destinations: readonly Destination[]): Destination {
  const existing = destinations.find(
    ({ root, folder }) => vscode.Uri.joinPath(root, folder).toString() === uri.toString(),
  );
  if (existing) return existing;
  const root = vscode.workspace.getWorkspaceFolder(uri);
  return { root: root?.uri ?? uri, folder: root ? relativePath(uri, root) : '', series: null };
}

function destinationNamed(name: string, destinations: readonly Destination[]): Destination {
  const lowerCaseName = name.toLowerCase();
  const found = destinations.find(
    ({ series }) =>
      series && (series.name?.toLowerCase() === lowerCaseName || series.folder.toLowerCase() === lowerCaseName),
  );
  if (found) return found;
  const names = destinations.flatMap(({ series }) => series?.name ?? series?.folder ?? []).join(', ');
  throw new UserError(
    names === ''
      ? vscode.l10n.t('There is no series "{0}".', name)
      : vscode.l10n.t('There is no series "{0}". Existing series: {1}.', name, names),
  );
}

interface DestinationItem extends vscode.QuickPickItem {
  /** Undefined for the item that opens a dialog. */
  readonly destination?: Destination;
}

async function pickDestination(destinations: readonly Destination[]): Promise<Destination | undefined> {
  const otherFolder: DestinationItem = {
    label: `$(folder-opened) ${vscode.l10n.t('Another folder…')}`,
    alwaysShow: true,
  };
  const picked = await vscode.window.showQuickPick([...destinations.map(toItem), otherFolder], {
    title: newNotesTitle(),
    placeHolder: vscode.l10n.t('Select the meeting'),
    matchOnDescription: true,
  });
  if (picked !== otherFolder) return picked?.destination;
  const folder = await pickFolder(destinations[0]?.root);
  return folder && destinationFor(folder, destinations);
}

async function pickFolder(defaultUri: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      openLabel: vscode.l10n.t('Create Notes Here'),
      title: vscode.l10n.t('Folder for the new notes'),
      ...(defaultUri && { defaultUri }),
    })) ?? [];
  return folder;
}

function toItem(destination: Destination): DestinationItem {
  const { root, folder, series } = destination;
  const hasSeveralRoots = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const rootName = vscode.workspace.getWorkspaceFolder(root)?.name ?? root.path;
  return {
    label: `$(${series ? 'notebook' : 'folder'}) ${series?.name ?? rootName}`,
    description: [hasSeveralRoots ? rootName : '', folder].filter(Boolean).join('/'),
    detail: series ? seriesDetail(series) : vscode.l10n.t('No notes yet'),
    destination,
  };
}

function seriesDetail({ notes }: Series): string {
  const count = notes.length;
  const newest = notes[0] && newestDate(notes[0].note);
  if (!newest) return count === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', count);
  return count === 1
    ? vscode.l10n.t('1 note, from {0}', newest)
    : vscode.l10n.t('{0} notes, the newest from {1}', count, newest);
}
