import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './workbench';

for (const theme of ['light', 'dark'] as const) {
  describe(`the packaged extension (${theme})`, () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await openWorkbench({ theme });
    });
    after(() => workbench?.close());

    it('has its icon in the activity bar', async () => {
      await workbench.activity('Hangout Notes').waitFor();
    });

    it('opens its view', async () => {
      await workbench.openView('Hangout Notes');
      await workbench.view('Meetings').waitFor();
      await workbench.screenshot(`view-${theme}`);
    });

    it('has its command in the palette', async () => {
      await workbench.page.keyboard.press('F1');
      await workbench.quickInput.locator('input').fill('>New Hangout');
      await workbench.quickInput.getByText('New Hangout Notes').first().waitFor();
      await workbench.screenshot(`palette-${theme}`);
      await workbench.page.keyboard.press('Escape');
    });

    it('writes no errors to the console', () => assert.deepEqual(workbench.errors, []));
  });
}
