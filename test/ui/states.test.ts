import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CommandId } from '../../src/host/ids';
import { rowStartingWith } from './interactions';
import { commandTitles, meetingsView, viewContainer, welcomeButton } from './manifest';
import { openWorkbench, type Workbench } from './workbench';

describe('a folder without notes', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/does-not-exist' });
  });
  after(() => workbench?.close());

  it('has a button for new notes', async () => {
    await workbench.openViewContainer(viewContainer);
    const button = workbench
      .view(meetingsView)
      .getByRole('button', { name: welcomeButton(CommandId.new) })
      .last();
    await button.waitFor();
    await workbench.screenshot('empty-light');
    await button.click();
    await workbench.quickInput.getByText('today').waitFor();
    await workbench.page.keyboard.type('2027-03-04');
    await workbench.page.keyboard.press('Enter');
    await workbench.waitForEditor('2027-03-04.md');
    await rowStartingWith(workbench, meetingsView, '2027, 1 meeting').waitFor();
  });

  it('has snippets in its first note', async () => {
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type('\naction');
    await workbench.page.keyboard.press('Control+Space');
    await workbench.page.locator('.suggest-widget:visible').getByText('action', { exact: true }).first().waitFor();
    await workbench.screenshot('snippets-light');
  });

  it('causes no errors in the console', () => assert.deepEqual(workbench.errors, []));
});

describe('a folder in Restricted Mode', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/workspace', workspaceTrust: true });
  });
  after(() => workbench?.close());

  it('has meetings and problems', async () => {
    await workbench.page.getByText('Restricted Mode').first().waitFor();
    await workbench.openViewContainer(viewContainer);
    await rowStartingWith(workbench, meetingsView, '2024, ').waitFor();
    await workbench.openFile('2015-04-17-weekly-quay-hangout-notes.md');
    await workbench.squiggles('warning').first().waitFor();
    await workbench.screenshot('restricted-light');
  });

  it('causes no errors in the console', () => assert.deepEqual(workbench.errors, []));
});

describe('a window without a folder', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: null });
  });
  after(() => workbench?.close());

  it('has buttons to open a folder, in the view and in the notification of the command', async () => {
    await workbench.openViewContainer(viewContainer);
    const name = welcomeButton('vscode.openFolder');
    await workbench.view(meetingsView).getByRole('button', { name }).waitFor();
    await workbench.runCommand(commandTitles.new);
    await workbench.notifications.getByRole('button', { name: 'Open Folder' }).waitFor();
    await workbench.screenshot('no-folder-light');
  });

  it('causes no errors in the console', () => assert.deepEqual(workbench.errors, []));
});

describe('a workspace with several folders', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/two-folders', workspaceFile: 'both.code-workspace' });
  });
  after(() => workbench?.close());

  it('has the meetings of all folders, and a choice of the folder for new notes', async () => {
    await workbench.openViewContainer(viewContainer);
    await rowStartingWith(workbench, meetingsView, 'Thursday, February 8, 2024').waitFor();
    await rowStartingWith(workbench, meetingsView, 'Thursday, February 1, 2024').waitFor();
    await workbench.runCommand(commandTitles.new);
    await workbench.quickInput.getByText('kelp/minutes').waitFor();
    await workbench.screenshot('two-folders-light');
    await workbench.quickPick('lighthouse');
    await workbench.enter('2024-02-15');
    await workbench.waitForEditor('2024-02-15.md');
  });

  it('removes a new note with Undo', async () => {
    const file = path.join(workbench.folder, 'lighthouse/2024-02-15.md');
    assert.ok(existsSync(file));
    const confirmButton = workbench.dialog.getByRole('button', { name: /Undo|Yes|Delete|Move/ }).first();
    // The first steps remove the text. The last one removes the file and asks for confirmation.
    for (let attempts = 0; attempts < 8 && existsSync(file); attempts++) {
      await workbench.page.keyboard.press('ControlOrMeta+Z');
      // There may be no dialog to wait for.
      await workbench.page.waitForTimeout(400);
      if (await confirmButton.isVisible()) await confirmButton.click();
    }
    await workbench.screenshot('undone-light');
    assert.ok(!existsSync(file));
  });

  it('causes no errors in the console', () => assert.deepEqual(workbench.errors, []));
});
