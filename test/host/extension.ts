// The extension under test.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/features/api';
import { extensionId } from '../../src/host/ids';

/** Returns the API of the extension. Activates the extension first if necessary. */
export async function activateExtension(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>(extensionId);
  assert.ok(extension, 'The extension is not installed.');
  return extension.activate();
}

/** Changes a setting of the extension in the workspace. Undefined restores the default. */
export const updateSetting = (id: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration().update(id, value, vscode.ConfigurationTarget.Workspace);
