// Interactions that take several steps in the workbench, or several attempts on a slow computer.
import type { Locator } from 'playwright-core';
import type { Workbench } from './workbench';

const maxAttempts = 5;

/** How long each attempt waits for its result, in milliseconds. */
const attemptTimeout = 5_000;

/** Returns the first row of a view that has a label with this start. */
export const rowStartingWith = (workbench: Workbench, view: string, labelStart: string): Locator =>
  workbench
    .rows(view)
    .and(workbench.page.locator(`[aria-label^="${labelStart}"]`))
    .first();

/** Expands a row of a view. */
export async function expandRow(workbench: Workbench, view: string, labelStart: string): Promise<void> {
  const row = rowStartingWith(workbench, view, labelStart);
  await row.locator('.monaco-tl-twistie').click();
  await row.and(workbench.page.locator('[aria-expanded="true"]')).waitFor();
}

/** Shows the hover at a 1-based position until it contains the text. */
export async function hoverAt(workbench: Workbench, line: number, column: number, text: string): Promise<void> {
  const hover = workbench.page.locator('.monaco-hover:visible').filter({ hasText: text }).last();
  await retryUntilVisible(hover, async () => {
    await workbench.page.keyboard.press('Escape');
    await workbench.goTo(line, column);
    await workbench.page.keyboard.press('ControlOrMeta+K');
    await workbench.page.keyboard.press('ControlOrMeta+I');
  });
}

/** Opens the menu of quick fixes at a 1-based position until it has the one with this title. Returns the menu item. */
export async function showQuickFix(
  workbench: Workbench,
  line: number,
  column: number,
  title: string,
): Promise<Locator> {
  const quickFix = workbench.quickFixes().filter({ hasText: title }).first();
  await retryUntilVisible(quickFix, async () => {
    await workbench.page.keyboard.press('Escape');
    await workbench.goTo(line, column);
    await workbench.page.keyboard.press('ControlOrMeta+.');
  });
  return quickFix;
}

async function retryUntilVisible(target: Locator, attempt: () => Promise<void>): Promise<void> {
  for (let attempts = 1; ; attempts++) {
    await attempt();
    try {
      return await target.waitFor({ timeout: attemptTimeout });
    } catch (error) {
      if (attempts === maxAttempts) throw error;
    }
  }
}
