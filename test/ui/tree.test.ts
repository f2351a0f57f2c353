import assert from 'node:assert/strict';
import { expandRow, fixAt, hoverAt, rowOf } from './gestures';
import { openWorkbench, type Workbench } from './workbench';

const seed = 'Friday, April 17, 2015, Weekly Harbor Lights Community Hangout Notes, 8 topics';

for (const theme of ['light', 'dark'] as const) {
  describe(`the meetings view and the diagnostics (${theme})`, () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await openWorkbench({ folder: 'test/fixtures/sample', theme });
    });
    after(() => workbench?.close());

    it('lists the years, the newest opened', async () => {
      await workbench.openView('Hangout Notes');
      await rowOf(workbench, 'Meetings', '2024, ').waitFor();
      const rows = await workbench.treeRows('Meetings');
      assert.match(rows[0] ?? '', /^2024, \d+ meetings/);
      assert.match(rows[1] ?? '', /2024, .*topics?/);
    });

    it('lists a meeting’s topics and what lies under them', async () => {
      await expandRow(workbench, 'Meetings', '2015, ');
      await expandRow(workbench, 'Meetings', seed);
      await rowOf(workbench, 'Meetings', 'Control room UI').waitFor();
      const rows = await workbench.treeRows('Meetings');
      const at = rows.findIndex(label => label.startsWith(seed));
      assert.equal(rows.slice(at + 1, at + 9).filter(label => /, topic, line \d+/.test(label)).length, 8);
      await expandRow(workbench, 'Meetings', 'Timing data');
      await rowOf(workbench, 'Meetings', 'Odile is working on a dashboard').waitFor();
      await workbench.screenshot(`tree-${theme}`);
    });

    it('opens the note at the line of a topic', async () => {
      await rowOf(workbench, 'Meetings', 'Odile is working on a dashboard').click();
      await workbench.waitForEditor('2015-04-17-weekly-harbor-lights-hangout-notes.md');
      await workbench.page.getByText('Ln 51, Col 1').waitFor();
    });

    it('marks a wrong weekday, says why and mends it', async () => {
      await workbench.goTo(4, 8);
      await workbench.squiggles('warning').first().waitFor();
      await hoverAt(workbench, 4, 8, 'April 17, 2015 is a Friday, not a Saturday.');
      await workbench.screenshot(`squiggles-${theme}`);
      await fixAt(workbench, 4, 10, 'Change “Saturday” to “Friday”');
      await workbench.page.waitForFunction(
        "document.querySelector('.editor-group-container.active .view-lines')?.textContent.includes('Friday,')",
      );
      await workbench.screenshot(`fixed-${theme}`);
    });

    it('writes no errors to the console', () => assert.deepEqual(workbench.errors, []));
  });
}
