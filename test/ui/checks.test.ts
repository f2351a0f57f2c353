import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { waitUntil } from './files';
import { showQuickFix } from './interactions';
import { commandTitles } from './manifest';
import { openWorkbench, type Workbench } from './workbench';

const note = 'harbor-lights/_posts/2015-03-27-weekly-harbor-lights-hangout-notes.md';

describe('checks of the whole workspace', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/sample' });
  });
  after(() => workbench?.close());

  it('offer the fixes of a problem, then a fix for the whole workspace, then to disable the rule', async () => {
    await workbench.openFile(note);
    await workbench.squiggles('warning').first().waitFor();
    await showQuickFix(workbench, 4, 12, 'Disable');
    await workbench.screenshot('light-bulb-light');
    const titles = (await workbench.quickFixes().allInnerTexts()).map(title => title.trim());
    assert.deepEqual(titles.filter(title => /date|weekday/.test(title)).slice(0, 5), [
      'Change the weekday to Saturday',
      'Change the date to Sunday, 2015-03-29',
      'Fix all date/weekday problems in the workspace…',
      'Disable date/weekday for this line',
      'Disable date/weekday for this note',
    ]);
    await workbench.page.keyboard.press('Escape');
  });

  it('list the problems of notes that are not open', async () => {
    await workbench.runCommand(commandTitles.checkWorkspace);
    await workbench.page.locator('.markers-panel').getByText('2015-04-17').first().waitFor();
    await workbench.screenshot('problems-light');
  });

  it('show a preview of all fixes', async () => {
    await workbench.runCommand(commandTitles.fixWorkspace);
    await workbench.dialog.getByText(/^Fix \d+ problems in \d+ notes\?$/).waitFor();
    await workbench.screenshot('fix-all-light');
    await workbench.dialog.getByRole('button', { name: 'Preview…' }).click();
    await workbench.page.getByRole('button', { name: 'Apply' }).waitFor();
    await workbench.screenshot('fix-all-preview-light');
    await workbench.page.getByRole('button', { name: 'Discard' }).click();
  });

  it('fix all notes at once', async () => {
    await workbench.runCommand(commandTitles.fixWorkspace);
    await workbench.dialog.getByRole('button', { name: 'Fix All' }).click();
    await workbench.page.locator('.view-line', { hasText: 'Saturday,' }).first().waitFor();
    await workbench.runCommand('File: Save All');
    const readNote = (): string => readFileSync(path.join(workbench.folder, note), 'utf8');
    await waitUntil(() => readNote().includes('Saturday'));
    assert.match(readNote(), /^title: "\S.*\S"\ndate: +Saturday, March 28, 2015 *$/m);
  });

  it('cause no errors in the console', () => assert.deepEqual(workbench.errors, []));
});
