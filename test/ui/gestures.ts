// What takes the workbench more than one step, or more than one try on a slow machine.
import type { Locator } from 'playwright-core';
import type { Workbench } from './workbench';

/** A row of a view by what its label begins with. */
export const rowOf = (workbench: Workbench, view: string, label: string): Locator =>
  workbench
    .rows(view)
    .and(workbench.page.locator(`[aria-label^="${label}"]`))
    .first();

/** Opens a row of a view, so that what lies under it is shown. */
export async function expandRow(workbench: Workbench, view: string, label: string): Promise<void> {
  const row = rowOf(workbench, view, label);
  await row.locator('.monaco-tl-twistie').click();
  await row.and(workbench.page.locator('[aria-expanded="true"]')).waitFor();
}

/** Shows the hover at a place, 1-based, until it says what is waited for. */
export async function hoverAt(workbench: Workbench, line: number, column: number, text: string): Promise<void> {
  const hover = workbench.page.locator('.monaco-hover:visible').filter({ hasText: text }).last();
  await untilShown(hover, async () => {
    await workbench.page.keyboard.press('Escape');
    await workbench.goTo(line, column);
    await workbench.page.keyboard.press('ControlOrMeta+K');
    await workbench.page.keyboard.press('ControlOrMeta+I');
  });
}

/** Takes the quick fix of that title on a line, once VS Code offers it there. */
export async function fixAt(workbench: Workbench, line: number, column: number, title: string): Promise<void> {
  const fix = workbench.page.locator('.action-widget .monaco-list-row').filter({ hasText: title }).first();
  await untilShown(fix, async () => {
    await workbench.page.keyboard.press('Escape');
    await workbench.goTo(line, column);
    await workbench.page.keyboard.press('ControlOrMeta+.');
  });
  await fix.click();
}

async function untilShown(target: Locator, attempt: () => Promise<void>): Promise<void> {
  for (let tries = 5; ; tries--) {
    await attempt();
    try {
      return await target.waitFor({ timeout: 5000 });
    } catch (error) {
      if (tries === 1) throw error;
    }
  }
}
