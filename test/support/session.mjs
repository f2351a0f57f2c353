// The packaged extension in a real workbench, in a browser without a window: what the UI tests drive.
import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { startBrowser } from './browser.mjs';
import { out, root, vsix } from './paths.mjs';
import { Problem, useScratchFolder } from './program.mjs';
import { provideVSCode } from './provision.mjs';
import { installExtension, startServer, workbench } from './server.mjs';
import { quiet, themes } from './settings.mjs';

/** Errors of the extension name it. VS Code has errors of its own in every workbench, other ones in every version. */
const ours = /hangout-notes\.hangout-notes|hangoutNotes/;

let browser;

/** The pages of the sessions that are open now. */
export const openPages = () => browser?.contexts().flatMap(context => context.pages()) ?? [];

/** Opens a copy of `folder`, or the `.code-workspace` in it that `workspaceFile` names, in a workbench of its own; `close` takes it all away. */
export async function startSession({
  folder = 'test/fixtures/workspace',
  workspaceFile,
  theme = 'light',
  settings = {},
  workspaceTrust = false,
  size = { width: 1280, height: 800 },
} = {}) {
  if (!existsSync(vsix)) throw new Problem('hangout-notes.vsix is missing: run "npm run package" first.');
  useScratchFolder();
  const vscode = await provideVSCode('newest');
  const home = freshHome();
  const workspace = folder === null ? undefined : copyOf(folder, home);
  const dataDir = path.join(home, 'data');
  await installExtension(vscode, dataDir, vsix);
  const server = await startServer(vscode, {
    dataDir,
    workspaceTrust,
    settings: { ...quiet, 'workbench.reduceMotion': 'on', 'workbench.colorTheme': themes[theme] ?? theme, ...settings },
  });
  // One browser for all; a context of its own keeps each workbench's storage apart.
  browser ??= await startBrowser();
  const context = await browser.newContext({
    viewport: size,
    locale: 'en-US',
    colorScheme: theme === 'dark' ? 'dark' : 'light',
  });
  const page = await context.newPage();
  const errors = [];
  page.on('console', line => line.type() === 'error' && ours.test(line.text()) && errors.push(line.text()));
  page.on('pageerror', error => ours.test(error.stack ?? '') && errors.push(error.message));
  await page.goto(workbench(server, workspaceFile ? path.join(workspace, workspaceFile) : workspace));
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
  return { page, errors, workspace: workspace ?? '', close: () => context.close().finally(server.stop) };
}

/** Ends the browser all sessions share. */
export async function endBrowser() {
  await browser?.close();
  browser = undefined;
}

function freshHome() {
  const all = path.join(out, 'ui');
  mkdirSync(all, { recursive: true });
  return mkdtempSync(path.join(all, 'session-'));
}

function copyOf(folder, home) {
  const source = path.resolve(root, folder);
  const workspace = path.join(home, path.basename(source));
  if (existsSync(source)) cpSync(source, workspace, { recursive: true });
  else mkdirSync(workspace);
  return workspace;
}
