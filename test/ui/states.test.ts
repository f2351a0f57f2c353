import assert from 'node:assert/strict';
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
