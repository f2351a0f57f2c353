// Child processes that are certain to end, with everything they started.
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { onEnd } from './program.mjs';

const onWindows = process.platform === 'win32';

/** What takes a group off the list of those to end, for each that lives. */
const living = new Map();

// The last resort, where there is no time left to ask.
process.on('exit', () => living.forEach((_, child) => signalGroup(child, 'SIGKILL')));

/**
 * Starts a program at the head of a process group of its own. The group is ended with `endGroup`, and otherwise
 * when this process ends: Ctrl+C in a terminal does not reach it.
 */
export function startGroup(command, args, options, { patience } = {}) {
  const child = spawn(command, args, { ...options, detached: !onWindows, windowsHide: true });
  child.ended = new Promise(resolve => child.once('close', resolve).once('error', resolve));
  living.set(
    child,
    onEnd(() => endGroup(child, patience)),
  );
  return child;
}

/** Asks the whole group to end, then makes it; resolves when no process of it is left. */
export async function endGroup(child, patience = 3000) {
  for (const [signal, time] of [
    ['SIGTERM', patience],
    ['SIGKILL', 5000],
  ]) {
    for (let waited = 0; waited < time && isGroupAlive(child); waited += 50) {
      if (waited === 0) signalGroup(child, signal);
      await wait(50);
    }
  }
  if (isGroupAlive(child)) throw new Error(`Processes of ${child.spawnfile} (group ${child.pid}) do not end.`);
  // From now on the number may be another group's.
  living.get(child)?.();
  living.delete(child);
}

function signalGroup(child, signal) {
  if (onWindows) return spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has just ended by itself.
  }
}

function isGroupAlive(child) {
  if (!child.pid) return false;
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
  await endGroup(child);
  return { code: child.exitCode, output };
}
