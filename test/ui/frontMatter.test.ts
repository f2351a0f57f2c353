import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { waitUntil } from './files';
import { hoverAt } from './interactions';
import { commandTitles } from './manifest';
import { openWorkbench, type Workbench } from './workbench';

const folder = 'harbor-lights/_posts';
const note = `${folder}/2015-03-27-weekly-harbor-lights-hangout-notes.md`;

describe('front matter', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/sample' });
  });
  after(() => workbench?.close());

  it('has hovers with the use of a key in the series', async () => {
    await workbench.openFile(note);
    await workbench.squiggles('warning').first().waitFor();
    await hoverAt(workbench, 2, 3, '7 of 7 notes in this series have this key');
    await workbench.screenshot('front-matter-hover-light');
  });

  it('has completions for values', async () => {
    await workbench.goTo(2, 9);
    await workbench.page.keyboard.press('Shift+End');
    await workbench.page.keyboard.press('Delete');
    await workbench.page.keyboard.press('Control+Space');
    const completion = workbench.page.locator('.suggest-widget.visible .monaco-list-row').first();
    await completion.waitFor();
    await workbench.screenshot('front-matter-values-light');
    assert.match((await completion.getAttribute('aria-label')) ?? '', /^blog\b/);
    await workbench.page.keyboard.press('Escape');
    await workbench.runCommand('File: Revert File');
  });

  it('is the source of a schema, which a notification offers to use', async () => {
    await workbench.runCommand(commandTitles.makeSchema);
    const useButton = workbench.notifications.getByRole('button', { name: 'Use This Schema' });
    await useButton.waitFor();
    await workbench.screenshot('schema-light');
    await useButton.click();
    const settingsFile = path.join(workbench.folder, folder, 'hangout-notes.json');
    await waitUntil(() => existsSync(settingsFile));
    assert.deepEqual(JSON.parse(readFileSync(settingsFile, 'utf8')), { schemas: { '*.md': 'notes.schema.json' } });
  });

  it('causes no errors in the console', () => assert.deepEqual(workbench.errors, []));
});
