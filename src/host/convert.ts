// Converts offsets, edits and paths of the core to types of VS Code.
import * as vscode from 'vscode';
import type { Span } from '../core/model';
import type { TextEdit } from '../core/text/edits';
import type { SourceText } from '../core/text/sourceText';

/** Converts a span of an open document. */
export const rangeInDocument = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

/** Converts a span of a text that need not be open. */
export function rangeInSource(source: SourceText, { start, end }: Span): vscode.Range {
  const from = source.positionAt(start);
  const to = source.positionAt(end);
  return new vscode.Range(from.line, from.column, to.line, to.column);
}

export const toTextEdits = (source: SourceText, edits: readonly TextEdit[]): vscode.TextEdit[] =>
  edits.map(edit => vscode.TextEdit.replace(rangeInSource(source, edit), edit.newText));

/** Returns a workspace edit that changes a single file. */
export function toWorkspaceEdit(uri: vscode.Uri, source: SourceText, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  result.set(uri, toTextEdits(source, edits));
  return result;
}

/**
 * Returns the path of a file relative to its workspace folder, with forward slashes. A file outside of the workspace
 * keeps its absolute path, without the first slash.
 */
export function relativePath(uri: vscode.Uri, folder = vscode.workspace.getWorkspaceFolder(uri)): string {
  const root = folder ? folder.uri.path.replace(/\/?$/, '/') : '/';
  return uri.path.startsWith(root) ? uri.path.slice(root.length) : uri.path;
}
