// Child processes that always end when the program ends, together with the processes that they have started.
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { onEnd } from './program.mjs';

const onWindows = process.platform === 'win32';

/** The running child processes. The value cancels the registration with `onEnd`. */
const runningChildren = new Map();

// A last resort, when nothing asynchronous can run anymore.
process.on('exit', () => runningChildren.forEach((_, child) => signalGroup(child, 'SIGKILL')));

/**
 * Starts a program in a new process group. It does not receive the Ctrl+C of the terminal. Use `endGroup` to end the
 * group. At the latest, it ends when this program ends.
 *
 * @param gracePeriod The time between SIGTERM and SIGKILL, in milliseconds.
 */
export function startGroup(command, args, options, { gracePeriod } = {}) {
  const child = spawn(command, args, { ...options, detached: !onWindows, windowsHide: true });
  child.ended = new Promise(resolve => child.once('close', resolve).once('error', resolve));
  runningChildren.set(
    child,
    onEnd(() => endGroup(child, gracePeriod)),
  );
  return child;
}

/** Ends all processes of a group, first with SIGTERM, and after `gracePeriod` milliseconds with SIGKILL. */
export async function endGroup(child, gracePeriod = 3000) {
  for (const [signal, time] of [
    ['SIGTERM', gracePeriod],
    ['SIGKILL', 5000],
  ]) {
    for (let waited = 0; waited < time && isGroupAlive(child); waited += 50) {
      if (waited === 0) signalGroup(child, signal);
      await wait(50);
    }
  }
  if (isGroupAlive(child)) throw new Error(`The processes of ${child.spawnfile} (group ${child.pid}) do not end.`);
  // The system may use the number for another group now.
  runningChildren.get(child)?.();
  runningChildren.delete(child);
}

function signalGroup(child, signal) {
  if (onWindows) return spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has just ended.
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

/** Runs a program. Returns its output and its exit code, which is null if a signal has ended it. */
export async function run(command, args, options) {
  const child = startGroup(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', text => (output += text));
  child.once('error', error => (output += error.message));
  await child.ended;
  await endGroup(child);
  return { code: child.exitCode, output };
}
