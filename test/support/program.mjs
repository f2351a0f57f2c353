// Common parts of the development programs: error messages, signals, cleanup.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** An error that the user can correct. Its message is printed without a stack trace. */
export class UserError extends Error {
  constructor(message, { exitCode = 1 } = {}) {
    super(message);
    this.exitCode = exitCode;
  }
}

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
const cleanups = [];
let isEnding = false;

/** Registers a function that runs when the program ends, last one first. Returns a function that cancels this. */
export function onEnd(cleanUp) {
  cleanups.push(cleanUp);
  return () => void cleanups.splice(cleanups.indexOf(cleanUp), 1);
}

async function end(exitCode) {
  // A second Ctrl+C must not stop the cleanup.
  if (isEnding) return;
  isEnding = true;
  while (cleanups.length > 0) {
    try {
      await cleanups.pop()();
    } catch (error) {
      console.error(`Error during cleanup: ${error.message}`);
    }
  }
  process.exit(exitCode);
}

function printError(error) {
  console.error(error instanceof UserError ? error.message : error);
  return error.exitCode ?? 1;
}

/** Cleans up when a signal ends the program. `main` calls it. Only programs without `main`, such as Mocha, need it. */
export function endOnSignals({ exitCode } = {}) {
  for (const [signal, code] of Object.entries(signals)) process.on(signal, () => void end(exitCode ?? code));
}

/**
 * Runs a program and exits with the number that it returns, or 0.
 *
 * @param stoppedBySignal Whether the program runs until a signal stops it. A signal is not a failure then.
 */
export async function main(program, { stoppedBySignal = false } = {}) {
  endOnSignals({ exitCode: stoppedBySignal ? 0 : undefined });
  process.on('uncaughtException', error => void end(printError(error)));
  process.on('unhandledRejection', error => void end(printError(error)));
  try {
    await end((await program()) ?? 0);
  } catch (error) {
    // Errors are expected while everything is being stopped.
    if (!isEnding) await end(printError(error));
  }
}

/**
 * Uses a new folder for the temporary files of this program and of its child processes. It is deleted at the end. It is
 * not in `out`, because the paths of sockets must not have more than 107 characters.
 */
export function useScratchFolder() {
  // A parent process has created the folder and deletes it.
  if (process.env.HANGOUT_NOTES_SCRATCH) return process.env.HANGOUT_NOTES_SCRATCH;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hn-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  onEnd(remove);
  process.on('exit', remove);
  for (const name of ['HANGOUT_NOTES_SCRATCH', 'TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return folder;
}
