import * as vscode from 'vscode';
import { decodeText, type Decoded } from '../core/text/decode';
import { matchGlob } from '../core/text/globs';
import { baseName } from '../core/paths/paths';
import { settingsFileName } from '../core/settings/settingsFile';
import { relativePath } from './convert';
import { readLocalFile } from './localFiles';
import { fileSettings } from './settings';

/** How many files are read at the same time. */
const atOnce = 32;

/** How deep a folder is walked where VS Code has no search for its file system. */
const deepest = 20;

/** The text of a file as it is stored, or why it cannot be had. Never throws: files vanish while they are read. */
export async function readText(uri: vscode.Uri): Promise<Decoded> {
  try {
    const local = uri.scheme === 'file' && readLocalFile;
    return decodeText(local ? await local(uri.fsPath) : await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    return { skipped: error instanceof Error ? error.message : String(error) };
  }
}

/** The files of a workspace folder that may be notes. */
export async function findNoteFiles(
  folder: vscode.WorkspaceFolder,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  if (!isSearchable(folder)) return walk(folder.uri, noteMatcher(folder), token);
  const { include, exclude } = fileSettings(folder);
  return vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, include),
    exclude || undefined,
    undefined,
    token,
  );
}

/** The file systems that VS Code can search. For any other it waits for a search to be registered, which none may ever be. */
const searchable = new Set(['file', 'vscode-remote', 'vscode-vfs']);

export const isSearchable = ({ uri }: vscode.WorkspaceFolder): boolean => searchable.has(uri.scheme);

/** Tells of a URI in the workspace folder whether it is one of the files looked at, by its path alone. */
export function noteMatcher(folder: vscode.WorkspaceFolder): (uri: vscode.Uri) => boolean {
  const { include, exclude } = fileSettings(folder);
  return uri => {
    const path = relativePath(uri, folder);
    return matchGlob(include, path) && !matchGlob(exclude, path);
  };
}

/** All files under a folder that the matcher takes; folders that cannot be read count as empty. */
export async function walk(
  folder: vscode.Uri,
  isWanted: (uri: vscode.Uri) => boolean,
  token: vscode.CancellationToken,
  depth = 0,
): Promise<vscode.Uri[]> {
  if (token.isCancellationRequested || depth > deepest) return [];
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    found => found,
    () => [],
  );
  const found = await Promise.all(
    entries.map(async ([name, type]) => {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory)
        return /^(?:node_modules|\.git)$/.test(name) ? [] : walk(uri, isWanted, token, depth + 1);
      return type & vscode.FileType.File && isWanted(uri) ? [uri] : [];
    }),
  );
  return found.flat();
}

/** Calls `use` for each of the values, a few at the same time, until all are done or the token is cancelled. */
export async function forEachAtOnce<T>(
  values: readonly T[],
  token: vscode.CancellationToken,
  use: (value: T) => Promise<void>,
): Promise<void> {
  const rest = values[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (const value of rest) {
      if (token.isCancellationRequested) return;
      await use(value);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** The settings files that hold in a workspace folder: in it, and above it as far as git's own folder, as the command line has them. */
export async function findSettingsFiles(folder: vscode.WorkspaceFolder): Promise<vscode.Uri[]> {
  const inside = isSearchable(folder)
    ? vscode.workspace.findFiles(new vscode.RelativePattern(folder, `**/${settingsFileName}`), '**/node_modules/**')
    : // Where VS Code cannot search, only the folder's own.
      [vscode.Uri.joinPath(folder.uri, settingsFileName)];
  return [...(await inside), ...(await settingsFilesAbove(folder.uri))];
}

async function settingsFilesAbove(folder: vscode.Uri): Promise<vscode.Uri[]> {
  if (folder.scheme !== 'file' && folder.scheme !== 'vscode-remote') return [];
  const found: vscode.Uri[] = [];
  let at = folder;
  while (at.path !== '/' && !(await exists(vscode.Uri.joinPath(at, '.git')))) {
    at = vscode.Uri.joinPath(at, '..');
    const file = vscode.Uri.joinPath(at, settingsFileName);
    if (await exists(file)) found.push(file);
  }
  return found;
}

export const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

/** Calls back when one of these files is made, changed or deleted, be they outside of the workspace. */
export function watchFiles(files: readonly vscode.Uri[], changed: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    ...files.flatMap(uri => {
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), baseName(uri.path)),
      );
      return [watcher, watcher.onDidCreate(changed), watcher.onDidChange(changed), watcher.onDidDelete(changed)];
    }),
  );
}
