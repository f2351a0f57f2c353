// VS Code and its packages need Node 24. If the machine has another version, the npm package `node` contains it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { UserError } from './program.mjs';

const minVersion = 24;
const isNewEnough = Number.parseInt(process.versions.node) >= minVersion;

/** Returns the path of a Node executable that can run VS Code. */
export function node24() {
  if (isNewEnough) return process.execPath;
  const executable = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(executable)) return executable;
  throw new UserError(
    `This needs Node ${minVersion}, but the version is ${process.version}. ` +
      `Run "npm ci" with install scripts allowed, or install Node ${minVersion}.`,
  );
}

/** Runs a program in Node 24. npm scripts already use it. A program that is started without npm starts itself child. */
export async function inNode24(program) {
  if (isNewEnough) return program();
  const child = spawn(node24(), process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise(resolve => child.on('exit', code => resolve(code ?? 1)));
}
