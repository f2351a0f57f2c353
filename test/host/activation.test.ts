import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId } from '../../src/host/ids';
import { waitFor } from './waiting';

// These tests must run first, because others open Markdown files. The tests run in the order of their file names.
const extension = vscode.extensions.getExtension(extensionId);

describe('activation', () => {
  it('runs the extension in the extension host of these tests', () => {
    assert.ok(extension);
    const isWeb = vscode.env.uiKind === vscode.UIKind.Web && typeof process === 'undefined';
    assert.equal(extension.extensionUri.scheme, isWeb ? 'vscode-remote' : 'file');
  });

  it('happens when a Markdown file is opened, not before', async () => {
    assert.equal(extension?.isActive, false);
    await vscode.workspace.openTextDocument({ language: 'markdown', content: '# Notes\n' });
    await waitFor(() => extension.isActive || undefined);
  });
});
