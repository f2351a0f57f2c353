import * as vscode from 'vscode';
import { UserError } from '../host/errors';

/** Creates a file with its content in one step that the user can undo. Throws a `UserError` if this fails. */
export async function createFile(uri: vscode.Uri, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (await vscode.workspace.applyEdit(edit)) return;
  const path = vscode.workspace.asRelativePath(uri);
  throw new UserError(vscode.l10n.t('Unable to create {0}. Is the folder read-only?', path));
}
