// VS Code and the packages around it want Node 24; the package `node` brings it, whatever the machine has.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { Problem } from './program.mjs';

const wanted = 24;
const isNewEnough = Number.parseInt(process.versions.node) >= wanted;

/** The executable to run VS Code with. */
export function node24() {
  if (isNewEnough) return process.execPath;
  const brought = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(brought)) return brought;
  throw new Problem(
    `Node ${wanted} is missing (this is ${process.version}): run "npm ci" with install scripts allowed, or install Node ${wanted}.`,
  );
}

/** Inside npm scripts Node 24 comes first on the PATH. A program that was called without npm starts itself again. */
export async function inNode24(program) {
  if (isNewEnough) return program();
  const again = spawn(node24(), process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => again.kill(signal));
  process.exitCode = await new Promise(resolve => again.on('exit', code => resolve(code ?? 1)));
}
