import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, type Workbench } from './workbench';

const note = 'harbor-lights/_posts/2015-03-27-weekly-harbor-lights-hangout-notes.md';

describe('checks of the whole workspace', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/sample' });
  });
  after(() => workbench?.close());

  it('offers the fixes of a problem, the same everywhere, and to switch its rule off, in that order', async () => {
    await workbench.openFile(note);
    await workbench.squiggles('warning').first().waitFor();
    await workbench.goTo(4, 12);
    await workbench.page.keyboard.press('ControlOrMeta+.');
    const rows = workbench.page.locator('.action-widget .monaco-list-row');
    await rows.filter({ hasText: 'Disable' }).first().waitFor();
    await workbench.screenshot('light-bulb-light');
    const titles = (await rows.allInnerTexts()).map(title => title.trim());
    assert.deepEqual(titles.filter(title => /date|“/.test(title)).slice(0, 5), [
      'Change “Sunday” to “Saturday”',
      'Change the date to Sunday, 2015-03-29',
      'Fix all date/weekday in the workspace…',
      'Disable date/weekday for this line',
      'Disable date/weekday for this note',
    ]);
    await workbench.page.keyboard.press('Escape');
  });

  it('lists the problems of notes that are not open', async () => {
    await workbench.palette('Check All Notes in the Workspace');
    await workbench.page.locator('.markers-panel').getByText('2015-04-17').first().waitFor();
    await workbench.screenshot('problems-light');
  });

  it('shows what it would fix before it does', async () => {
    await workbench.palette('Fix All in the Workspace');
    const dialog = workbench.page.locator('.monaco-dialog-box:visible');
    await dialog.getByText(/^Fix \d+ problems in \d+ notes\?$/).waitFor();
    await workbench.screenshot('fix-all-light');
    await dialog.getByRole('button', { name: 'Preview…' }).click();
    await workbench.page.getByRole('button', { name: 'Apply' }).waitFor();
    await workbench.screenshot('fix-all-preview-light');
    await workbench.page.getByRole('button', { name: 'Discard' }).click();
  });

  it('fixes all notes at once', async () => {
    await workbench.palette('Fix All in the Workspace');
    await workbench.page.locator('.monaco-dialog-box:visible').getByRole('button', { name: 'Fix All' }).click();
    await workbench.page.locator('.view-line', { hasText: 'Saturday,' }).first().waitFor();
    await workbench.palette('File: Save All');
    const text = (): string => readFileSync(path.join(workbench.folder, note), 'utf8');
    for (let tries = 0; tries < 50 && !text().includes('Saturday'); tries++) await workbench.page.waitForTimeout(100);
    assert.match(text(), /^title: "\S.*\S"\ndate: +Saturday, March 28, 2015 *$/m);
  });

  it('writes no errors to the console', () => assert.deepEqual(workbench.errors, []));
});
