import * as vscode from 'vscode';
import { baseName } from '../core/paths/paths';
import { decodeText, type Decoded } from '../core/text/decode';
import { readLocalFile } from './localFiles';

/** How many files are processed at the same time. */
const maxParallelFiles = 32;

/** The text of a file, or why it cannot be read: a message of the extension, or the error of the file system. */
type FileText = Decoded | { readonly skipped: string };

/** Returns the text of a stored file. Never throws: a file may disappear at any time. */
export async function readText(uri: vscode.Uri): Promise<FileText> {
  try {
    const readFile = uri.scheme === 'file' && readLocalFile;
    return decodeText(readFile ? await readFile(uri.fsPath) : await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    return { skipped: error instanceof Error ? error.message : String(error) };
  }
}

export const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

/** Returns the document of a file that is open in VS Code. */
export const findOpenDocument = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString() && !document.isClosed);

/** Calls `callback` for each value, for several at the same time, until all are done or the token is canceled. */
export async function forEachParallel<T>(
  values: readonly T[],
  token: vscode.CancellationToken,
  callback: (value: T) => Promise<void>,
): Promise<void> {
  const remaining = values[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (const value of remaining) {
      if (token.isCancellationRequested) return;
      await callback(value);
    }
  };
  await Promise.all(Array.from({ length: maxParallelFiles }, worker));
}

/** Calls `callback` when one of the files is created, changed or deleted. They may be outside of the workspace. */
export function watchFiles(files: readonly vscode.Uri[], callback: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    ...files.flatMap(uri => {
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), baseName(uri.path)),
      );
      return [watcher, watcher.onDidCreate(callback), watcher.onDidChange(callback), watcher.onDidDelete(callback)];
    }),
  );
}
