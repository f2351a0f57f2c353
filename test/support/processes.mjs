// Child processes that are certain to end, with everything they started.
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { onEnd } from './program.mjs';

const onWindows = process.platform === 'win32';

/**
 * Starts a program at the head of a process group of its own. The group is ended with `endGroup`, and otherwise
 * when this process ends: Ctrl+C in a terminal does not reach it.
 */
export function startGroup(command, args, options, { patience } = {}) {
  const child = spawn(command, args, { ...options, detached: !onWindows, windowsHide: true });
  child.ended = new Promise(resolve => child.once('close', resolve).once('error', resolve));
  onEnd(() => endGroup(child, patience));
  // The last resort, where there is no time left to ask.
  process.once('exit', () => signalGroup(child, 'SIGKILL'));
  return child;
}

/** Asks the whole group to end, then makes it; resolves when no process of it is left. */
export async function endGroup(child, patience = 3000) {
  if (!child.pid) return;
  for (const [signal, time] of [['SIGTERM', patience], ['SIGKILL', 5000]]) {
    if (!signalGroup(child, signal)) return;
    for (let waited = 0; waited < time; waited += 50) {
      if (!isGroupAlive(child)) return;
      await wait(50);
    }
  }
  throw new Error(`Processes of ${child.spawnfile} (group ${child.pid}) do not end.`);
}

/** False where there was none left to signal. */
function signalGroup(child, signal) {
  if (onWindows) {
    return child.exitCode === null && spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']).status === 0;
  }
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

function isGroupAlive(child) {
  if (onWindows) return child.exitCode === null;
  try {
    return process.kill(-child.pid, 0);
  } catch {
    return false;
  }
}

/** Runs a program to its end and gives all it printed; `code` is null where it was ended by a signal. */
export async function run(command, args, options) {
  const child = startGroup(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', text => (output += text));
  child.once('error', error => (output += error.message));
  await child.ended;
  return { code: child.exitCode, output };
}
