import assert from 'node:assert/strict';
import * as vscode from 'vscode';

// This file is the first of the host tests by its name: later ones open Markdown and so find the extension active.
const extension = vscode.extensions.getExtension('hangout-notes.hangout-notes');

describe('activation', () => {
  it('the extension is there, in the host that is meant', () => {
    assert.ok(extension);
    const kind = vscode.env.uiKind === vscode.UIKind.Web && typeof process === 'undefined' ? 'web' : 'node';
    assert.equal(extension.extensionUri.scheme, kind === 'web' ? 'vscode-remote' : 'file');
  });

  it('waits for a Markdown document', async () => {
    assert.equal(extension?.isActive, false);
    const activated = until(() => extension?.isActive === true);
    await vscode.workspace.openTextDocument({ language: 'markdown', content: '# Notes\n' });
    await activated;
  });
});

/** The API has no event for an activation. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(resolve => setTimeout(resolve, 20));
}
