import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hoverAt } from './gestures';
import { openWorkbench, type Workbench } from './workbench';

const posts = 'harbor-lights/_posts';
const note = `${posts}/2015-03-27-weekly-harbor-lights-hangout-notes.md`;

describe('front matter', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/sample' });
  });
  after(() => workbench?.close());

  it('has what the series has told of its keys', async () => {
    await workbench.openFile(note);
    await workbench.squiggles('warning').first().waitFor();
    await hoverAt(workbench, 2, 3, '7 of 7 notes of this series have it');
    await workbench.screenshot('front-matter-hover-light');
  });

  it('has values proposed where one is to be typed', async () => {
    await workbench.goTo(2, 9);
    await workbench.page.keyboard.press('Shift+End');
    await workbench.page.keyboard.press('Delete');
    await workbench.page.keyboard.press('Control+Space');
    const proposal = workbench.page.locator('.suggest-widget.visible .monaco-list-row').first();
    await proposal.waitFor();
    await workbench.screenshot('front-matter-values-light');
    assert.match((await proposal.getAttribute('aria-label')) ?? '', /^blog\b/);
    await workbench.page.keyboard.press('Escape');
    await workbench.palette('File: Revert File');
  });

  it('is made a schema of, which a settings file can name', async () => {
    await workbench.palette('Make a Schema from These Notes');
    const offer = workbench.page.locator('.notification-toast').filter({ hasText: 'This schema says what' });
    await offer.waitFor();
    await workbench.screenshot('schema-light');
    await offer.getByRole('button', { name: 'Hold the Notes to It' }).click();
    const settings = path.join(workbench.folder, posts, 'hangout-notes.json');
    for (let tries = 0; tries < 50 && !existsSync(settings); tries++) await workbench.page.waitForTimeout(100);
    assert.deepEqual(JSON.parse(readFileSync(settings, 'utf8')), { schemas: { '*.md': 'notes.schema.json' } });
  });

  it('writes no errors to the console', () => assert.deepEqual(workbench.errors, []));
});
