import assert from 'node:assert/strict';
import { expandRow, hoverAt, rowStartingWith, showQuickFix } from './interactions';
import { meetingsView, viewContainer } from './manifest';
import { openWorkbench, type Workbench } from './workbench';

/** The label of a meeting for screen readers. */
const meeting = 'Friday, April 17, 2015, Weekly Harbor Lights Community Hangout Notes, 8 topics';

for (const theme of ['light', 'dark'] as const) {
  describe(`the tree of meetings and the diagnostics (${theme})`, () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await openWorkbench({ folder: 'test/fixtures/sample', theme });
    });
    after(() => workbench?.close());

    it('lists the years and expands the newest', async () => {
      await workbench.openViewContainer(viewContainer);
      await rowStartingWith(workbench, meetingsView, '2024, ').waitFor();
      const labels = await workbench.rowLabels(meetingsView);
      assert.match(labels[0] ?? '', /^2024, \d+ meetings/);
      assert.match(labels[1] ?? '', /2024, .*topics?/);
    });

    it('lists the topics of a meeting and their children', async () => {
      await expandRow(workbench, meetingsView, '2015, ');
      await expandRow(workbench, meetingsView, meeting);
      await rowStartingWith(workbench, meetingsView, 'Control room UI').waitFor();
      const labels = await workbench.rowLabels(meetingsView);
      const topicsStart = labels.findIndex(label => label.startsWith(meeting)) + 1;
      for (const label of labels.slice(topicsStart, topicsStart + 8)) assert.match(label, /, topic, line \d+/);
      await expandRow(workbench, meetingsView, 'Timing data');
      await rowStartingWith(workbench, meetingsView, 'Odile is working on a dashboard').waitFor();
      await workbench.screenshot(`tree-${theme}`);
    });

    it('opens the note at the line of a topic', async () => {
      await rowStartingWith(workbench, meetingsView, 'Odile is working on a dashboard').click();
      await workbench.waitForEditor('2015-04-17-weekly-harbor-lights-hangout-notes.md');
      await workbench.waitForCursor(51, 1);
    });

    it('shows and fixes a wrong weekday', async () => {
      await workbench.goTo(4, 8);
      await workbench.squiggles('warning').first().waitFor();
      await hoverAt(workbench, 4, 8, '"April 17, 2015" is a Friday, not a Saturday.');
      await workbench.screenshot(`squiggles-${theme}`);
      await (await showQuickFix(workbench, 4, 10, 'Change the weekday to Friday')).click();
      await workbench.editor.locator('.view-line', { hasText: 'Friday,' }).first().waitFor();
      await workbench.screenshot(`fixed-${theme}`);
    });

    it('causes no errors in the console', () => assert.deepEqual(workbench.errors, []));
  });
}
