// The packaged extension in a workbench in a headless browser, for the UI tests.
import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { startBrowser } from './browser.mjs';
import { out, root, vsix } from './paths.mjs';
import { UserError, useScratchFolder } from './program.mjs';
import { provideVSCode } from './provision.mjs';
import { installExtension, startServer, workbench } from './server.mjs';
import { quiet, themes } from './settings.mjs';

/** Errors of the extension contain its name. Other errors come from VS Code. */
const extensionName = /hangout-notes\.hangout-notes|hangoutNotes/;

let browser;

/** The pages of the open sessions. */
export const openPages = () => browser?.contexts().flatMap(context => context.pages()) ?? [];

/** Opens a workbench with a copy of a folder. `close` of the result ends it. The options are in session.d.mts. */
export async function startSession({
  folder = 'test/fixtures/workspace',
  workspaceFile,
  theme = 'light',
  settings = {},
  workspaceTrust = false,
  size = { width: 1280, height: 800 },
} = {}) {
  if (!existsSync(vsix)) throw new UserError('hangout-notes.vsix does not exist. Run "npm run package" first.');
  useScratchFolder();
  const vscode = await provideVSCode('newest');
  const home = createHome();
  const workspace = folder === null ? undefined : copyFolder(folder, home);
  const dataDir = path.join(home, 'data');
  await installExtension(vscode, dataDir, vsix);
  const server = await startServer(vscode, {
    dataDir,
    workspaceTrust,
    settings: { ...quiet, 'workbench.reduceMotion': 'on', 'workbench.colorTheme': themes[theme] ?? theme, ...settings },
  });
  // All sessions use the same browser. Each has its own context, so that the workbenches do not share storage.
  browser ??= await startBrowser();
  const context = await browser.newContext({
    viewport: size,
    locale: 'en-US',
    colorScheme: theme === 'dark' ? 'dark' : 'light',
  });
  const page = await context.newPage();
  const errors = [];
  page.on('console', line => line.type() === 'error' && extensionName.test(line.text()) && errors.push(line.text()));
  page.on('pageerror', error => extensionName.test(error.stack ?? '') && errors.push(error.message));
  await page.goto(workbench(server, workspaceFile ? path.join(workspace, workspaceFile) : workspace));
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
  return { page, errors, workspace: workspace ?? '', close: () => context.close().finally(server.stop) };
}

/** Closes the browser. */
export async function endBrowser() {
  await browser?.close();
  browser = undefined;
}

function createHome() {
  const parent = path.join(out, 'ui');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(path.join(parent, 'session-'));
}

function copyFolder(folder, home) {
  const source = path.resolve(root, folder);
  const workspace = path.join(home, path.basename(source));
  if (existsSync(source)) cpSync(source, workspace, { recursive: true });
  else mkdirSync(workspace);
  return workspace;
}
