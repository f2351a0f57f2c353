// What a person does in the workbench, for the UI tests: each helper waits for what it does to have happened.
import { mkdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { startSession, type Session, type SessionOptions } from '../support/session.mjs';

export async function openWorkbench(options?: SessionOptions): Promise<Workbench> {
  return new Workbench(await startSession(options));
}

/** What is asked of an element of the page; the types of the DOM are for no other code of the project. */
interface PageElement {
  textContent: string | null;
  getAttribute(name: string): string | null;
}

export class Workbench {
  readonly page: Page;
  /** The opened folder on disk. */
  readonly folder: string;
  /** Errors on the page's console that name the extension. */
  readonly errors: string[];
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
    this.page = session.page;
    this.folder = session.workspace;
    this.errors = session.errors;
  }

  /** Takes the session away; call it in `after`. */
  close(): Promise<void> {
    return this.#session.close();
  }

  // --- quick input

  /** The open list or input box at the top. */
  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  /** Runs a command by its title. */
  async palette(title: string): Promise<void> {
    const row = this.quickInput.locator('.monaco-list-row').filter({ hasText: title }).first();
    // The palette lists what was known when it was opened; an extension's commands may have come later.
    for (let tries = 0; tries < 5; tries++) {
      await this.page.keyboard.press('F1');
      await this.quickInput.locator('input').fill(`>${title}`);
      if (
        await row.waitFor({ timeout: 5_000 }).then(
          () => true,
          () => false,
        )
      )
        return row.click();
      await this.page.keyboard.press('Escape');
    }
    throw new Error(`The palette has no command "${title}".`);
  }

  /** Chooses from the list that a command has opened. */
  async quickPick(label: string): Promise<void> {
    await this.#choose(label, label);
  }

  /** Answers an input box. */
  async enter(text: string): Promise<void> {
    await this.quickInput.locator('input').fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** The labels in the open list. */
  async quickPickRows(): Promise<string[]> {
    await this.quickInput.locator('.monaco-list-row').first().waitFor();
    return this.#labels(this.quickInput.locator('.monaco-list-row'));
  }

  async #choose(typed: string, label: string): Promise<void> {
    await this.quickInput.locator('input').fill(typed);
    await this.quickInput.locator('.monaco-list-row').filter({ hasText: label }).first().click();
  }

  // --- views

  /** Opens a view container by its name in the activity bar. */
  async openView(name: string): Promise<void> {
    const tab = this.activity(name);
    await tab.click();
    await this.page
      .locator('.sidebar .title-label')
      .filter({ hasText: new RegExp(name, 'i') })
      .waitFor();
  }

  activity(name: string): Locator {
    return this.page.locator(`.activitybar .action-item:has([aria-label^="${name}"])`);
  }

  /** A view by its title, such as "Meetings". */
  view(title: string): Locator {
    return this.page.locator(`.sidebar .pane:has(.pane-header[aria-label^="${title}"])`);
  }

  /** The rows of a view's tree. */
  rows(title: string): Locator {
    return this.view(title).locator('.monaco-list-row');
  }

  /** The rows of a view's tree as a screen reader says them, from top to bottom. */
  async treeRows(title: string): Promise<string[]> {
    await this.rows(title).first().waitFor();
    return this.#labels(this.rows(title));
  }

  async #labels(rows: Locator): Promise<string[]> {
    const found = await rows.evaluateAll((elements: PageElement[]) =>
      elements.map(
        element => [Number(element.getAttribute('data-index')), element.getAttribute('aria-label') ?? ''] as const,
      ),
    );
    // Rows are reused while a list scrolls: their order on the page is not that of the list.
    return found.sort(([a], [b]) => a - b).map(([, label]) => label);
  }

  // --- editor

  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor[data-uri]').first();
  }

  /** Opens a file of the folder by its name, as Ctrl+P does. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+P');
    await this.#choose(name, name.split('/').at(-1) ?? name);
    await this.waitForEditor(name);
  }

  /** Waits until a file is in the active editor and its text is shown; a part of its name will do. */
  async waitForEditor(name: string): Promise<void> {
    await this.page
      .locator('.tab.active')
      .filter({ hasText: name.split('/').at(-1) })
      .waitFor();
    await this.page
      .locator(`.editor-group-container.active .monaco-editor[data-uri*="${encodeURI(name)}"] .view-line`)
      .first()
      .waitFor();
  }

  /** Puts the cursor somewhere, 1-based. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.enter(`:${line}:${column}`);
    await this.page.locator('.statusbar').getByText(`Ln ${line}, Col ${column}`, { exact: true }).waitFor();
  }

  /** The underlines of diagnostics: 'error', 'warning', 'info' or 'hint'. */
  squiggles(severity: string): Locator {
    return this.editor.locator(`.squiggly-${severity}`);
  }

  /** What the editor shows of its file, a line each. */
  async visibleText(): Promise<string[]> {
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
    // Lines too are reused while the editor scrolls, and their blanks are made unbreakable.
    return lines.sort(([a], [b]) => a - b).map(([, text]) => text.replaceAll('\u00a0', ' '));
  }

  // --- for a person to look at

  /** Leaves a picture of the workbench as out/screenshots/NAME.png. */
  async screenshot(name: string): Promise<void> {
    mkdirSync('out/screenshots', { recursive: true });
    await this.page.screenshot({ path: `out/screenshots/${name}.png` });
  }
}
