// VS Code's server, which serves the web workbench and runs the Node extension host.
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { node24 } from './node24.mjs';
import { endGroup, run, startGroup } from './processes.mjs';
import { UserError } from './program.mjs';

const serverProgram = vscode => path.join(vscode, 'out/server-main.js');

/** Installs a packaged extension into the data folder of a server. */
export async function installExtension(vscode, dataDir, vsix) {
  const args = [
    serverProgram(vscode),
    '--install-extension',
    vsix,
    '--force',
    '--server-data-dir',
    dataDir,
    '--accept-server-license-terms',
  ];
  const { code, output } = await run(node24(), args, { env: environment() });
  if (code !== 0 || !/successfully installed/.test(output))
    throw new UserError(`VS Code could not install ${vsix}: ${lastLine(output)}`);
}

/**
 * Starts a server and waits until it is ready.
 *
 * @param settings The machine settings. User settings are in the browser and are lost with it.
 */
export async function startServer(
  vscode,
  { dataDir, port = 0, workspaceTrust = false, testDriver = false, settings = {} },
) {
  const settingsFolder = path.join(dataDir, 'data/Machine');
  mkdirSync(settingsFolder, { recursive: true });
  writeFileSync(path.join(settingsFolder, 'settings.json'), JSON.stringify(settings, undefined, 2));
  const args = [
    serverProgram(vscode),
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--without-connection-token',
    '--accept-server-license-terms',
    '--server-data-dir',
    dataDir,
    '--telemetry-level',
    'off',
    ...(workspaceTrust ? [] : ['--disable-workspace-trust']),
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
  ];
  // A file instead of a pipe: it remains after a failure, and it cannot block the server.
  const logFile = path.join(dataDir, 'server.log');
  const log = openSync(logFile, 'w');
  const child = startGroup(node24(), args, { stdio: ['ignore', log, log], env: environment() });
  closeSync(log);
  const address = `127.0.0.1:${await waitForPort(child, logFile, port)}`;
  return { address, logFile, ended: child.ended, stop: () => endGroup(child) };
}

/**
 * Returns the URL of a workbench.
 *
 * @param opened The path of a folder or of a `.code-workspace` file, or undefined.
 * @param payload Pairs of names and values that the test driver sends to the workbench.
 */
export function workbench({ address }, opened, payload = undefined) {
  const target = !opened
    ? { ew: 'true' }
    : opened.endsWith('.code-workspace')
      ? { workspace: toUriPath(opened) }
      : { folder: toUriPath(opened) };
  const query = new URLSearchParams({ ...target, ...(payload && { payload: JSON.stringify(payload) }) });
  return `http://${address}/?${query}`;
}

/** Returns the path of a URI for a file. */
export const toUriPath = file => file.replaceAll('\\', '/').replace(/^(?!\/)/, '/');

async function waitForPort(child, logFile, requestedPort) {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const log = readFileSync(logFile, 'utf8');
    const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
    if (port) return port;
    if (/EADDRINUSE/.test(log)) throw new UserError(`Port ${requestedPort} is in use. Choose another one with --port.`);
    if (child.exitCode !== null || child.signalCode)
      throw new UserError(`VS Code's server did not start: ${lastLine(log)} (log: ${logFile})`);
    await wait(50);
  }
  throw new UserError(`VS Code's server did not start within 30 s (log: ${logFile}).`);
}

const lastLine = text => text.trim().split('\n').at(-1);

/** The environment without the variables of a VS Code or an npm that has started this program. */
function environment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$)/.test(name)),
  );
}
