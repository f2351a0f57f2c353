// VS Code's own server, which serves the web workbench and runs the Node extension host.
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { node24 } from './node24.mjs';
import { endGroup, run, startGroup } from './processes.mjs';
import { Problem } from './program.mjs';

const entry = vscode => path.join(vscode, 'out/server-main.js');

/** Installs a packaged extension into the server's data folder. */
export async function installExtension(vscode, dataDir, vsix) {
  const args = [
    entry(vscode),
    '--install-extension',
    vsix,
    '--force',
    '--server-data-dir',
    dataDir,
    '--accept-server-license-terms',
  ];
  const { code, output } = await run(node24(), args, { env: environment() });
  if (code !== 0 || !/successfully installed/.test(output))
    throw new Problem(`VS Code refused ${vsix}: ${lastLine(output)}`);
}

/**
 * Starts a server and waits until it is up.
 * `settings` are written as its machine settings: the user's live in the browser and are gone with it.
 */
export async function startServer(
  vscode,
  { dataDir, port = 0, workspaceTrust = false, testDriver = false, settings = {} },
) {
  const machine = path.join(dataDir, 'data/Machine');
  mkdirSync(machine, { recursive: true });
  writeFileSync(path.join(machine, 'settings.json'), JSON.stringify(settings, undefined, 2));
  const args = [
    entry(vscode),
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
  // A file, not a pipe: it can be read when something went wrong, and the server cannot block on it.
  const logFile = path.join(dataDir, 'server.log');
  const log = openSync(logFile, 'w');
  const child = startGroup(node24(), args, { stdio: ['ignore', log, log], env: environment() });
  closeSync(log);
  const address = `127.0.0.1:${await portOf(child, logFile, port)}`;
  return { address, logFile, ended: child.ended, stop: () => endGroup(child) };
}

/** The address that opens a folder, a `.code-workspace`, or neither; `payload` are the pairs a test driver hands to the workbench. */
export function workbench({ address }, opened, payload = undefined) {
  const what = !opened
    ? { ew: 'true' }
    : opened.endsWith('.code-workspace')
      ? { workspace: slashed(opened) }
      : { folder: slashed(opened) };
  return `http://${address}/?${new URLSearchParams({ ...what, ...(payload && { payload: JSON.stringify(payload) }) })}`;
}

/** A path as URIs have it. */
export const slashed = file => file.replaceAll('\\', '/').replace(/^(?!\/)/, '/');

async function portOf(child, logFile, wanted) {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const log = readFileSync(logFile, 'utf8');
    const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
    if (port) return port;
    if (/EADDRINUSE/.test(log)) throw new Problem(`Port ${wanted} is taken: choose another one with --port.`);
    if (child.exitCode !== null || child.signalCode)
      throw new Problem(`VS Code's server did not start: ${lastLine(log)} (all of it: ${logFile})`);
    await wait(50);
  }
  throw new Problem(`VS Code's server was not up within 30 s; see ${logFile}.`);
}

const lastLine = text => text.trim().split('\n').at(-1);

/** Without the traces of a VS Code or an npm we may have been started from. */
function environment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$)/.test(name)),
  );
}
