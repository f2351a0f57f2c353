import * as vscode from 'vscode';
import { directoryOf } from '../core/paths/paths';
import { addSchema } from '../core/settings/settingsEdit';
import { settingsFileName } from '../core/settings/settingsFile';
import { SourceText } from '../core/text/sourceText';
import { toWorkspaceEdit } from '../host/convert';
import { UserError } from '../host/errors';
import { exists } from '../host/files';
import { localize } from '../host/localize';
import { createFile } from './createFile';
import type { SchemaSource } from './schemaSource';

/**
 * Adds a schema to the nearest settings file, or to a new one next to the notes. Throws a `UserError` if the file
 * cannot be changed.
 */
export async function useSchema(schema: vscode.Uri, source: SchemaSource): Promise<void> {
  const { folder, root } = source;
  const glob = globFor(source);
  const file = await findNearestSettingsFile(folder, root);
  if (file) return addToSettingsFile(file, { schema, folder, glob });
  const settings = { schemas: { [glob]: pathFrom(folder, schema) } };
  return createFile(vscode.Uri.joinPath(folder, settingsFileName), `${JSON.stringify(settings, null, 2)}\n`);
}

/** Returns a pattern that matches the notes of a series, relative to their folder. */
function globFor({ root, folder, series }: SchemaSource): string {
  const extensions = [...new Set(series.notes.map(({ path }) => path.split('.').at(-1)!))].sort();
  const hasSubfolders = series.notes.some(
    ({ path }) => vscode.Uri.joinPath(root.uri, directoryOf(path)).path !== folder.path,
  );
  const extension = extensions.length === 1 ? extensions[0]! : `{${extensions.join(',')}}`;
  return `${hasSubfolders ? '**/' : ''}*.${extension}`;
}

/** Searches the settings file from a folder up to the workspace folder. */
async function findNearestSettingsFile(
  start: vscode.Uri,
  root: vscode.WorkspaceFolder,
): Promise<vscode.Uri | undefined> {
  for (let folder = start; ; folder = vscode.Uri.joinPath(folder, '..')) {
    const file = vscode.Uri.joinPath(folder, settingsFileName);
    if (await exists(file)) return file;
    if (folder.path === root.uri.path || folder.path === '/') return undefined;
  }
}

/** @param entry The glob pattern is relative to `folder`, the folder of the notes. */
async function addToSettingsFile(
  file: vscode.Uri,
  entry: { schema: vscode.Uri; folder: vscode.Uri; glob: string },
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  const settingsFolder = vscode.Uri.joinPath(file, '..');
  const folderPath = pathFrom(settingsFolder, entry.folder);
  const glob = folderPath === '' ? entry.glob : `${folderPath}/${entry.glob}`;
  const result = addSchema(document.getText(), glob, pathFrom(settingsFolder, entry.schema));
  if ('reason' in result) {
    const path = vscode.workspace.asRelativePath(file);
    throw new UserError(vscode.l10n.t('Unable to change {0}. {1}', path, localize(result.reason)));
  }
  await vscode.workspace.applyEdit(toWorkspaceEdit(file, new SourceText(document.getText()), result.edits));
  await document.save();
}

/** Returns the path of a file or folder relative to a folder that contains it, with forward slashes. */
const pathFrom = (folder: vscode.Uri, uri: vscode.Uri): string =>
  uri.path.slice(folder.path.replace(/\/?$/, '/').length);
