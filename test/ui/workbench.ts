// The workbench of VS Code as a user sees it. Each method waits until its action has taken effect.
import { mkdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { startSession, type Session, type SessionOptions } from '../support/session.mjs';

export async function openWorkbench(options?: SessionOptions): Promise<Workbench> {
  return new Workbench(await startSession(options));
}

/** The part of the DOM type `Element` that is used here. The project does not include the types of the DOM. */
interface PageElement {
  textContent: string | null;
  getAttribute(name: string): string | null;
}

const maxPaletteAttempts = 5;

export class Workbench {
  readonly page: Page;
  /** The path of the open folder on disk. Empty if no folder is open. */
  readonly folder: string;
  /** The errors in the console of the page that mention the extension. */
  readonly errors: string[];
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
    this.page = session.page;
    this.folder = session.workspace;
    this.errors = session.errors;
  }

  /** Ends the session. Call it in `after`. */
  close(): Promise<void> {
    return this.#session.close();
  }

  // --- Quick input

  /** The open quick pick or input box. */
  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  /** Opens the command palette and types a title. Returns the row of the command. */
  async findCommand(title: string): Promise<Locator> {
    const row = this.quickInput.locator('.monaco-list-row').filter({ hasText: title }).first();
    // The palette does not add commands while it is open, and the extension may still be loading.
    for (let attempts = 1; ; attempts++) {
      await this.page.keyboard.press('F1');
      await this.quickInput.locator('input').fill(`>${title}`);
      try {
        await row.waitFor({ timeout: 5_000 });
        return row;
      } catch {
        if (attempts === maxPaletteAttempts) throw new Error(`The command palette does not have "${title}".`);
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** Runs a command by its title in the command palette. */
  async runCommand(title: string): Promise<void> {
    await (await this.findCommand(title)).click();
  }

  /** Selects an item of the open quick pick by its label. */
  async quickPick(label: string): Promise<void> {
    await this.#typeAndSelect(label, label);
  }

  /** Types a text into the open quick input and presses Enter. */
  async enter(text: string): Promise<void> {
    await this.quickInput.locator('input').fill(text);
    await this.page.keyboard.press('Enter');
  }

  async #typeAndSelect(text: string, label: string): Promise<void> {
    await this.quickInput.locator('input').fill(text);
    await this.quickInput.locator('.monaco-list-row').filter({ hasText: label }).first().click();
  }

  // --- Views

  /** Opens a view container by its title in the activity bar. */
  async openViewContainer(title: string): Promise<void> {
    await this.activityBarItem(title).click();
    await this.page
      .locator('.sidebar .title-label')
      .filter({ hasText: new RegExp(title, 'i') })
      .waitFor();
  }

  activityBarItem(title: string): Locator {
    return this.page.locator(`.activitybar .action-item:has([aria-label^="${title}"])`);
  }

  view(name: string): Locator {
    return this.page.locator(`.sidebar .pane:has(.pane-header[aria-label^="${name}"])`);
  }

  /** The rows in the tree of a view. */
  rows(viewName: string): Locator {
    return this.view(viewName).locator('.monaco-list-row');
  }

  /** Returns the labels for screen readers of the rows in the tree of a view, from top to bottom. */
  async rowLabels(viewName: string): Promise<string[]> {
    await this.rows(viewName).first().waitFor();
    const rows = await this.rows(viewName).evaluateAll((elements: PageElement[]) =>
      elements.map(
        element => [Number(element.getAttribute('data-index')), element.getAttribute('aria-label') ?? ''] as const,
      ),
    );
    // VS Code reuses the elements of rows, so their order in the page is not the order of the tree.
    return rows.sort(([a], [b]) => a - b).map(([, label]) => label);
  }

  // --- Editor

  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor[data-uri]').first();
  }

  /** Opens a file with Quick Open. `path` is relative to the open folder, or its end. */
  async openFile(path: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+P');
    await this.#typeAndSelect(path, path.split('/').at(-1) ?? path);
    await this.waitForEditor(path);
  }

  /** Waits until the active editor shows the text of a file. `path` can be any part of the path that ends with it. */
  async waitForEditor(path: string): Promise<void> {
    await this.page
      .locator('.tab.active')
      .filter({ hasText: path.split('/').at(-1) })
      .waitFor();
    await this.page
      .locator(`.editor-group-container.active .monaco-editor[data-uri*="${encodeURI(path)}"] .view-line`)
      .first()
      .waitFor();
  }

  /** Moves the cursor to a 1-based position. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.enter(`:${line}:${column}`);
    await this.waitForCursor(line, column);
  }

  /** Waits until the cursor is at a 1-based position. */
  async waitForCursor(line: number, column: number): Promise<void> {
    await this.page.locator('.statusbar').getByText(`Ln ${line}, Col ${column}`, { exact: true }).waitFor();
  }

  /** The underlines of the diagnostics with a severity: `error`, `warning`, `info` or `hint`. */
  squiggles(severity: string): Locator {
    return this.editor.locator(`.squiggly-${severity}`);
  }

  /** The items of the open menu of quick fixes. */
  quickFixes(): Locator {
    return this.page.locator('.action-widget .monaco-list-row');
  }

  /** Returns the visible lines of the editor. */
  async visibleLines(): Promise<string[]> {
    await this.editor.locator('.view-line').first().waitFor();
    const lines = await this.editor
      .locator('.view-line')
      .evaluateAll((elements: PageElement[]) =>
        elements.map(
          element =>
            [
              Number.parseFloat(/top: *([\d.]+)/.exec(element.getAttribute('style') ?? '')?.[1] ?? '0'),
              element.textContent ?? '',
            ] as const,
        ),
      );
    // VS Code reuses the elements of lines, so they must be sorted. It shows spaces as no-break spaces.
    return lines.sort(([a], [b]) => a - b).map(([, text]) => text.replaceAll('\u00a0', ' '));
  }

  // --- Messages

  /** The notifications at the bottom. */
  get notifications(): Locator {
    return this.page.locator('.notification-toast');
  }

  get dialog(): Locator {
    return this.page.locator('.monaco-dialog-box:visible');
  }

  // --- Screenshots

  /** Saves a screenshot as out/screenshots/NAME.png. */
  async screenshot(name: string): Promise<void> {
    mkdirSync('out/screenshots', { recursive: true });
    await this.page.screenshot({ path: `out/screenshots/${name}.png` });
  }
}
