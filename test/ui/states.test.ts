import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { rowOf } from './gestures';
import { openWorkbench, type Workbench } from './workbench';

describe('a folder without notes', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/no-such-folder-and-so-an-empty-one' });
  });
  after(() => workbench?.close());

  it('offers New Hangout Notes', async () => {
    await workbench.openView('Hangout Notes');
    const button = workbench.view('Meetings').getByRole('button', { name: 'New Hangout Notes' }).last();
    await button.waitFor();
    await workbench.screenshot('empty-light');
    await button.click();
    await workbench.quickInput.getByText('today').waitFor();
    await workbench.page.keyboard.type('2027-03-04');
    await workbench.page.keyboard.press('Enter');
    await workbench.waitForEditor('2027-03-04.md');
    await rowOf(workbench, 'Meetings', '2027, 1 meeting').waitFor();
  });

  it('has snippets for the note', async () => {
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type('\naction');
    await workbench.page.keyboard.press('Control+Space');
    await workbench.page.locator('.suggest-widget:visible').getByText('action', { exact: true }).first().waitFor();
    await workbench.screenshot('snippets-light');
  });

  it('writes no errors to the console', () => assert.deepEqual(workbench.errors, []));
});

describe('a folder that is not trusted', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/workspace', workspaceTrust: true });
  });
  after(() => workbench?.close());

  it('is read all the same', async () => {
    await workbench.page.getByText('Restricted Mode').first().waitFor();
    await workbench.openView('Hangout Notes');
    await rowOf(workbench, 'Meetings', '2024, ').waitFor();
    await workbench.openFile('2015-04-17-weekly-quay-hangout-notes.md');
    await workbench.squiggles('warning').first().waitFor();
    await workbench.screenshot('restricted-light');
  });

  it('writes no errors to the console', () => assert.deepEqual(workbench.errors, []));
});

describe('no folder', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: null });
  });
  after(() => workbench?.close());

  it('asks for one, in the view and from the command', async () => {
    await workbench.openView('Hangout Notes');
    await workbench.view('Meetings').getByRole('button', { name: 'Open Folder' }).waitFor();
    await workbench.palette('New Hangout Notes');
    await workbench.page
      .locator('.notification-toast')
      .getByText('open the folder that is to hold them first')
      .waitFor();
    await workbench.screenshot('no-folder-light');
  });

  it('writes no errors to the console', () => assert.deepEqual(workbench.errors, []));
});

describe('several workspace folders', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/two-folders', workspaceFile: 'both.code-workspace' });
  });
  after(() => workbench?.close());

  it('are listed together, and New Hangout Notes asks which', async () => {
    await workbench.openView('Hangout Notes');
    await rowOf(workbench, 'Meetings', 'Thursday, February 8, 2024').waitFor();
    await rowOf(workbench, 'Meetings', 'Thursday, February 1, 2024').waitFor();
    await workbench.palette('New Hangout Notes');
    await workbench.quickInput.getByText('kelp/minutes').waitFor();
    await workbench.screenshot('two-folders-light');
    await workbench.quickPick('lighthouse');
    await workbench.enter('2024-02-15');
    await workbench.waitForEditor('2024-02-15.md');
  });

  it('takes the new note back when that is undone', async () => {
    const file = path.join(workbench.folder, 'lighthouse/2024-02-15.md');
    assert.ok(existsSync(file));
    // The tab stops are taken back first, then the file, which asks.
    for (let tries = 0; tries < 8 && existsSync(file); tries++) {
      await workbench.page.keyboard.press('ControlOrMeta+Z');
      await workbench.page.waitForTimeout(400);
      const confirm = workbench.page
        .locator('.monaco-dialog-box:visible')
        .getByRole('button', { name: /Undo|Yes|Delete|Move/ })
        .first();
      if (await confirm.isVisible()) await confirm.click();
    }
    await workbench.screenshot('undone-light');
    assert.ok(!existsSync(file));
  });

  it('writes no errors to the console', () => assert.deepEqual(workbench.errors, []));
});
