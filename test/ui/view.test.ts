import assert from 'node:assert/strict';
import { commandTitles, meetingsView, viewContainer } from './manifest';
import { openWorkbench, type Workbench } from './workbench';

for (const theme of ['light', 'dark'] as const) {
  describe(`the packaged extension (${theme})`, () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await openWorkbench({ theme });
    });
    after(() => workbench?.close());

    it('has an icon in the activity bar', async () => {
      await workbench.activityBarItem(viewContainer).waitFor();
    });

    it('has a view', async () => {
      await workbench.openViewContainer(viewContainer);
      await workbench.view(meetingsView).waitFor();
      await workbench.screenshot(`view-${theme}`);
    });

    it('has a command in the command palette', async () => {
      await workbench.findCommand(commandTitles.new);
      await workbench.screenshot(`palette-${theme}`);
      await workbench.page.keyboard.press('Escape');
    });

    it('causes no errors in the console', () => assert.deepEqual(workbench.errors, []));
  });
}
