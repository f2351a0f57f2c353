import type { Locator } from 'playwright-core';
import type { Workbench } from './workbench';

/** A row of a view by what its label begins with. */
export const rowOf = (workbench: Workbench, view: string, label: string): Locator =>
  workbench.rows(view).and(workbench.page.locator(`[aria-label^="${label}"]`)).first();

/** Opens a row of a view, so that what lies under it is shown. */
export async function expandRow(workbench: Workbench, view: string, label: string): Promise<void> {
  const row = rowOf(workbench, view, label);
  await row.locator('.monaco-tl-twistie').click();
  await row.and(workbench.page.locator('[aria-expanded="true"]')).waitFor();
}
