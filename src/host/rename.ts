import * as vscode from 'vscode';
import { editsForRenamedFile } from '../core/markdown/links';
import { baseName } from '../core/paths/paths';
import { SourceText } from '../core/text/sourceText';
import { relativePath, textEdits } from './convert';
import { findNoteFiles, forEachAtOnce, readText } from './files';

/** The change that gives a file of the workspace another name in its folder; links to it in other notes follow. */
export async function renameWithLinks(uri: vscode.Uri, renameTo: string): Promise<vscode.WorkspaceEdit> {
  const name = baseName(renameTo);
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(uri, vscode.Uri.joinPath(uri, '..', name), { overwrite: false });
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return edit;
  const { token } = new vscode.CancellationTokenSource();
  await forEachAtOnce(await findNoteFiles(folder, token), token, async note => {
    const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === note.toString());
    const decoded = open ? { text: open.getText() } : await readText(note);
    if (!('text' in decoded)) return;
    const source = new SourceText(decoded.text);
    const edits = editsForRenamedFile(source.text, relativePath(note, folder), {
      from: relativePath(uri, folder),
      name,
    });
    if (edits.length > 0) edit.set(note, textEdits(source, edits));
  });
  return edit;
}
