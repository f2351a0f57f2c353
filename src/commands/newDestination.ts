import * as vscode from 'vscode';
import type { NoteCollection } from '../core/series/noteCollection';
import { plural } from '../core/text/plural';
import { newestDate, type Series } from '../core/series/series';
import { relativePath } from '../host/convert';
import { HumanError } from '../host/log';
import type { NewNotesArguments } from './newNotesArguments';

/** Where a new note goes. */
export interface Destination {
  /** The workspace folder, or the folder asked for where it lies in none. */
  readonly root: vscode.Uri;
  /** Relative to `root`, with forward slashes; empty for `root` itself. */
  readonly folder: string;
  /** Null where it is the first note of its kind. */
  readonly series: Series | null;
}

/** The place that the arguments name or that alone fits; where several fit, the one the person picks. */
export async function findDestination(
  notes: NoteCollection,
  { folder, series }: NewNotesArguments,
): Promise<Destination | undefined> {
  const all = (vscode.workspace.workspaceFolders ?? []).flatMap(root => destinationsIn(notes, root));
  if (folder) return inFolder(all, folder);
  if (series !== undefined) return named(all, series);
  return all.length > 1 ? pick(all) : all[0];
}

/** The series of a workspace folder, or the folder itself where it has none. */
function destinationsIn(notes: NoteCollection, { uri }: vscode.WorkspaceFolder): Destination[] {
  const found = notes.series(uri.toString()).map(series => ({ root: uri, folder: series.folder, series }));
  return found.length > 0 ? found : [{ root: uri, folder: '', series: null }];
}

function inFolder(all: readonly Destination[], uri: vscode.Uri): Destination {
  const known = all.find(({ root, folder }) => vscode.Uri.joinPath(root, folder).toString() === uri.toString());
  if (known) return known;
  const root = vscode.workspace.getWorkspaceFolder(uri);
  return { root: root?.uri ?? uri, folder: root ? relativePath(uri, root) : '', series: null };
}

function named(all: readonly Destination[], name: string): Destination {
  const wanted = name.toLowerCase();
  const found = all.find(
    ({ series }) => series && (series.name?.toLowerCase() === wanted || series.folder.toLowerCase() === wanted),
  );
  if (found) return found;
  const names = all.flatMap(({ series }) => series?.name ?? series?.folder ?? []).join(', ');
  throw new HumanError(`No series of meetings is called “${name}”.${names && ` There are: ${names}.`}`);
}

interface DestinationItem extends vscode.QuickPickItem {
  readonly destination?: Destination;
}

async function pick(all: readonly Destination[]): Promise<Destination | undefined> {
  const items: DestinationItem[] = all.map(toItem);
  const other: DestinationItem = { label: '$(folder-opened) Another folder…', alwaysShow: true };
  const picked = await vscode.window.showQuickPick([...items, other], {
    title: 'New Hangout Notes',
    placeHolder: 'Which meeting are the notes for?',
    matchOnDescription: true,
  });
  if (picked !== other) return picked?.destination;
  const [uri] =
    (await vscode.window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      openLabel: 'Write Notes Here',
      title: 'Folder for the new notes',
      ...(all[0] && { defaultUri: all[0].root }),
    })) ?? [];
  return uri && inFolder(all, uri);
}

function toItem(destination: Destination): DestinationItem {
  const { root, folder, series } = destination;
  const last = series?.notes[0] && newestDate(series.notes[0].note);
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const rootName = vscode.workspace.getWorkspaceFolder(root)?.name ?? root.path;
  return {
    label: `$(${series ? 'notebook' : 'folder'}) ${series?.name ?? rootName}`,
    description: [...(several ? [rootName] : []), folder].filter(Boolean).join('/'),
    detail: series ? `${plural(series.notes.length, 'note')}${last ? `, the last of ${last}` : ''}` : 'No notes yet',
    destination,
  };
}
