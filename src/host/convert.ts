import * as vscode from 'vscode';
import type { TextEdit } from '../core/edits';
import type { Span } from '../core/model';

/** The range of a stretch of the document's text. */
export const rangeOf = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

export function workspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  for (const edit of edits) result.replace(document.uri, rangeOf(document, edit), edit.newText);
  return result;
}

/** A file's path relative to its workspace folder, with forward slashes; its whole path where it lies in none. */
export function relativePath(uri: vscode.Uri, folder = vscode.workspace.getWorkspaceFolder(uri)): string {
  const root = folder ? folder.uri.path.replace(/\/?$/, '/') : '/';
  return uri.path.startsWith(root) ? uri.path.slice(root.length) : uri.path;
}
