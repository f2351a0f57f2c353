import * as vscode from 'vscode';
import { editsForRenamedFile } from '../core/markdown/links';
import { baseName } from '../core/paths/paths';
import { SourceText } from '../core/text/sourceText';
import { relativePath, toTextEdits } from './convert';
import { findOpenDocument, forEachParallel, readText } from './files';
import { findNoteFiles } from './findFiles';

/**
 * Returns the edit that renames a file and updates the links to it in the other notes of its workspace folder.
 *
 * @param newPath Only its last part is used: the file stays in its folder.
 */
export async function renameWithLinks(uri: vscode.Uri, newPath: string): Promise<vscode.WorkspaceEdit> {
  const name = baseName(newPath);
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(uri, vscode.Uri.joinPath(uri, '..', name), { overwrite: false });
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return edit;
  const { token } = new vscode.CancellationTokenSource();
  const rename = { from: relativePath(uri, folder), name };
  await forEachParallel(await findNoteFiles(folder, token), token, async note => {
    const openDocument = findOpenDocument(note);
    const decoded = openDocument ? { text: openDocument.getText() } : await readText(note);
    if (!('text' in decoded)) return;
    const source = new SourceText(decoded.text);
    const edits = editsForRenamedFile(source.text, relativePath(note, folder), rename);
    if (edits.length > 0) edit.set(note, toTextEdits(source, edits));
  });
  return edit;
}
