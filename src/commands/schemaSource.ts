import * as vscode from 'vscode';
import { directoryOf } from '../core/paths/paths';
import { countNotesWithFrontMatter, minNotes } from '../core/series/frontMatterUsage';
import type { NoteCollection } from '../core/series/noteCollection';
import type { Series } from '../core/series/series';
import { SeriesFacts } from '../core/series/seriesFacts';
import { relativePath } from '../host/convert';
import { UserError } from '../host/errors';

/** A series from which a schema can be inferred. */
export interface SchemaSource {
  readonly series: Series;
  readonly root: vscode.WorkspaceFolder;
  /** The folder that contains all notes of the series. */
  readonly folder: vscode.Uri;
  /** The number of notes with front matter, at least `minNotes`. */
  readonly noteCount: number;
}

/**
 * Returns the series in a folder, or the only series with enough notes. Otherwise asks the user. Throws a `UserError`
 * if there is no such series.
 */
export async function pickSchemaSource(
  notes: NoteCollection,
  folder: vscode.Uri | undefined,
): Promise<SchemaSource | undefined> {
  const allSources = (vscode.workspace.workspaceFolders ?? []).flatMap(root => sourcesIn(notes, root));
  const sources = folder ? allSources.filter(source => source.folder.toString() === folder.toString()) : allSources;
  if (sources.length === 0)
    throw new UserError(
      vscode.l10n.t('A schema needs a series of at least {0} notes with front matter. There is none here.', minNotes),
    );
  return sources.length === 1 ? sources[0] : pickSource(sources);
}

function sourcesIn(notes: NoteCollection, root: vscode.WorkspaceFolder): SchemaSource[] {
  return notes.series(root.uri.toString()).flatMap((series): SchemaSource[] => {
    const noteCount = countNotesWithFrontMatter(new SeriesFacts(series.notes).frontMatterUsage);
    if (noteCount < minNotes) return [];
    return [{ series, root, folder: vscode.Uri.joinPath(root.uri, commonFolder(series)), noteCount }];
  });
}

/** Returns the deepest folder that contains all notes of a series. */
function commonFolder({ notes: [firstNote, ...otherNotes] }: Series): string {
  const parts = directoryOf(firstNote!.path).split('/');
  const commonLength = otherNotes.reduce((length, { path }) => {
    const otherParts = directoryOf(path).split('/');
    const firstDifference = parts.findIndex((part, index) => part !== otherParts[index]);
    return firstDifference < 0 ? length : Math.min(length, firstDifference);
  }, parts.length);
  return parts.slice(0, commonLength).join('/');
}

/** Asks the user. The series of the active note is first. */
async function pickSource(sources: readonly SchemaSource[]): Promise<SchemaSource | undefined> {
  const activeUri = vscode.window.activeTextEditor?.document.uri.toString() ?? '';
  const items = sources.map(source => ({
    label: `$(notebook) ${source.series.name ?? source.root.name}`,
    description: relativePath(source.folder, source.root),
    detail: vscode.l10n.t('{0} notes with front matter', source.noteCount),
    source,
    isActive: activeUri.startsWith(`${source.folder.toString()}/`),
  }));
  const picked = await vscode.window.showQuickPick(
    items.sort((a, b) => Number(b.isActive) - Number(a.isActive)),
    {
      title: vscode.l10n.t('Make a Schema'),
      placeHolder: vscode.l10n.t('Select the notes to make the schema from'),
      matchOnDescription: true,
    },
  );
  return picked?.source;
}
