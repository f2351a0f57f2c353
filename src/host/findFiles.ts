import * as vscode from 'vscode';
import { settingsFileName } from '../core/settings/settingsFile';
import { matchGlob } from '../core/text/globs';
import { relativePath } from './convert';
import { exists } from './files';
import { fileSettings } from './settings';

/** How deep folders are searched on file systems that VS Code cannot search. */
const maxDepth = 20;

/** The file systems that VS Code can search. On any other one, `findFiles` may wait forever for a search provider. */
const searchableSchemes = new Set(['file', 'vscode-remote', 'vscode-vfs']);

const isSearchable = ({ uri }: vscode.WorkspaceFolder): boolean => searchableSchemes.has(uri.scheme);

/** Returns the files in a workspace folder that the settings `include` and `exclude` select. */
export async function findNoteFiles(
  folder: vscode.WorkspaceFolder,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  if (!isSearchable(folder)) return searchFolder(folder.uri, noteMatcher(folder), token);
  const { include, exclude } = fileSettings(folder);
  return vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, include),
    exclude || undefined,
    undefined,
    token,
  );
}

/** Returns a function that tests whether `include` and `exclude` select a file, by its path alone. */
export function noteMatcher(folder: vscode.WorkspaceFolder): (uri: vscode.Uri) => boolean {
  const { include, exclude } = fileSettings(folder);
  return uri => {
    const path = relativePath(uri, folder);
    return matchGlob(include, path) && !matchGlob(exclude, path);
  };
}

/** Returns the matching files in a folder and its subfolders. A folder that cannot be read counts as empty. */
async function searchFolder(
  folder: vscode.Uri,
  isMatch: (uri: vscode.Uri) => boolean,
  token: vscode.CancellationToken,
  depth = 0,
): Promise<vscode.Uri[]> {
  if (token.isCancellationRequested || depth > maxDepth) return [];
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    found => found,
    () => [],
  );
  const files = await Promise.all(
    entries.map(async ([name, type]) => {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory)
        return /^(?:node_modules|\.git)$/.test(name) ? [] : searchFolder(uri, isMatch, token, depth + 1);
      return type & vscode.FileType.File && isMatch(uri) ? [uri] : [];
    }),
  );
  return files.flat();
}

/**
 * Returns the settings files that apply to notes in a workspace folder: those in the folder, and those above it up to
 * the root of the git repository, as for the command line.
 */
export async function findSettingsFiles(folder: vscode.WorkspaceFolder): Promise<vscode.Uri[]> {
  const inFolder = isSearchable(folder)
    ? await vscode.workspace.findFiles(
        new vscode.RelativePattern(folder, `**/${settingsFileName}`),
        '**/node_modules/**',
      )
    : // Without a search, only the file in the workspace folder itself is used.
      [vscode.Uri.joinPath(folder.uri, settingsFileName)];
  return [...inFolder, ...(await findSettingsFilesAbove(folder.uri))];
}

async function findSettingsFilesAbove(start: vscode.Uri): Promise<vscode.Uri[]> {
  if (start.scheme !== 'file' && start.scheme !== 'vscode-remote') return [];
  const found: vscode.Uri[] = [];
  let folder = start;
  while (folder.path !== '/' && !(await exists(vscode.Uri.joinPath(folder, '.git')))) {
    folder = vscode.Uri.joinPath(folder, '..');
    const file = vscode.Uri.joinPath(folder, settingsFileName);
    if (await exists(file)) found.push(file);
  }
  return found;
}
