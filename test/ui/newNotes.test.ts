import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commandTitles, viewContainer } from './manifest';
import { openWorkbench, type Workbench } from './workbench';

describe('the command for new notes', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/sample' });
  });
  after(() => workbench?.close());

  it('is in the command palette', async () => {
    await workbench.activityBarItem(viewContainer).waitFor();
    await workbench.runCommand(commandTitles.new);
  });

  it('asks for the series and the date', async () => {
    await workbench.quickInput.getByText('harbor-lights').first().waitFor();
    await workbench.screenshot('new-series-light');
    await workbench.quickPick('harbor-lights');
    await workbench.quickInput.getByText('the next meeting').waitFor();
    await workbench.screenshot('new-days-light');
    await workbench.quickInput.locator('input').fill('16 February 2027');
    await workbench.quickInput.getByText('Tuesday, February 16, 2027').waitFor();
    await workbench.screenshot('new-date-light');
    await workbench.page.keyboard.press('Enter');
  });

  it('opens the note with tab stops in the agenda and in the notes', async () => {
    const note = 'harbor-lights/_posts/2027-02-16-weekly-harbor-lights-hangout-notes.md';
    await workbench.waitForEditor(note);
    await workbench.waitForCursor(9, 3);
    await workbench.page.keyboard.type('The first topic');
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.type('The first note');
    await workbench.screenshot('new-note-light');
    const text = (await workbench.visibleLines()).join('\n');
    assert.match(text, /date: {1,2}Tuesday, February 16, 2027/);
    assert.match(text, /## Agenda\n\n- The first topic\n\n## Notes\n\n- The first note/);
    assert.ok(existsSync(path.join(workbench.folder, note)));
  });

  it('offers to create a second note if there is one on the same day', async () => {
    const file = path.join(workbench.folder, 'meadow-js/steering/meetings/2024-03-06.md');
    const text = readFileSync(file, 'utf8');
    await workbench.runCommand(commandTitles.new);
    await workbench.quickPick('steering');
    await workbench.enter('2024-03-06');
    await workbench.quickInput.getByText('Create a second note').waitFor();
    await workbench.screenshot('new-exists-light');
    await workbench.quickPick('Create a second note');
    await workbench.waitForEditor('2024-03-06-2.md');
    assert.equal(readFileSync(file, 'utf8'), text);
  });

  it('causes no errors in the console', () => assert.deepEqual(workbench.errors, []));
});
