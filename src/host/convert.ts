import * as vscode from 'vscode';
import type { TextEdit } from '../core/text/edits';
import type { Span } from '../core/model';
import type { SourceText } from '../core/text/sourceText';

/** The range of a stretch of the document's text. */
export const rangeOf = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

/** The range of a stretch of a text that need not be open. */
export function placeRange(source: SourceText, { start, end }: Span): vscode.Range {
  const from = source.positionAt(start);
  const to = source.positionAt(end);
  return new vscode.Range(from.line, from.column, to.line, to.column);
}

/** The edits of a text as VS Code makes them. */
export const textEdits = (source: SourceText, edits: readonly TextEdit[]): vscode.TextEdit[] =>
  edits.map(edit => vscode.TextEdit.replace(placeRange(source, edit), edit.newText));

/** A change of one file. */
export function workspaceEdit(uri: vscode.Uri, source: SourceText, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  result.set(uri, textEdits(source, edits));
  return result;
}

/** A file's path relative to its workspace folder, with forward slashes; its whole path where it lies in none. */
export function relativePath(uri: vscode.Uri, folder = vscode.workspace.getWorkspaceFolder(uri)): string {
  const root = folder ? folder.uri.path.replace(/\/?$/, '/') : '/';
  return uri.path.startsWith(root) ? uri.path.slice(root.length) : uri.path;
}
