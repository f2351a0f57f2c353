import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, type Workbench } from './workbench';

describe('New Hangout Notes in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/sample' });
  });
  after(() => workbench?.close());

  it('is in the palette, asks for the series and the day, and opens the note', async () => {
    // The palette lists what extensions bring from when they are known.
    await workbench.activity('Hangout Notes').waitFor();
    await workbench.page.keyboard.press('F1');
    await workbench.quickInput.locator('input').fill('>New Hangout Notes');
    await workbench.quickInput.getByText('New Hangout Notes').first().waitFor();
    await workbench.page.keyboard.press('Enter');

    await workbench.quickInput.getByText('harbor-lights').first().waitFor();
    await workbench.screenshot('new-series-light');
    await workbench.quickPick('harbor-lights');
    await workbench.quickInput.getByText('the next meeting').waitFor();
    await workbench.screenshot('new-days-light');
    await workbench.quickInput.locator('input').fill('16 February 2027');
    await workbench.quickInput.getByText('Tuesday, February 16, 2027').waitFor();
    await workbench.screenshot('new-date-light');
    await workbench.page.keyboard.press('Enter');

    await workbench.waitForEditor('2027-02-16-weekly-harbor-lights-hangout-notes.md');
    await workbench.page.getByText('Ln 9, Col 3').waitFor();
    await workbench.page.keyboard.type('A first subject');
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.type('What was said');
    await workbench.screenshot('new-note-light');
    const text = (await workbench.visibleText()).join('\n');
    assert.match(text, /date: {1,2}Tuesday, February 16, 2027/);
    assert.match(text, /## Agenda\n\n- A first subject\n\n## Notes\n\n- What was said/);
    assert.ok(
      existsSync(path.join(workbench.folder, 'harbor-lights/_posts/2027-02-16-weekly-harbor-lights-hangout-notes.md')),
    );
  });

  it('offers to open the note of a day that has one, or to make a second', async () => {
    const file = path.join(workbench.folder, 'meadow-js/steering/meetings/2024-03-06.md');
    const before = readFileSync(file, 'utf8');
    await workbench.palette('New Hangout Notes');
    await workbench.quickPick('steering');
    await workbench.enter('2024-03-06');
    await workbench.quickInput.getByText('Make a second note').waitFor();
    await workbench.screenshot('new-exists-light');
    await workbench.quickPick('Make a second note');
    await workbench.waitForEditor('2024-03-06-2.md');
    assert.equal(readFileSync(file, 'utf8'), before);
  });

  it('writes no errors to the console', () => assert.deepEqual(workbench.errors, []));
});
