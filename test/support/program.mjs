// What every program of the tooling does alike: run, say in one line what cannot be had, leave nothing behind.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Something a person can mend. Its message says what is missing and what to do; no stack is shown. */
export class Problem extends Error {
  constructor(message, { exitCode = 1 } = {}) {
    super(message);
    this.exitCode = exitCode;
  }
}

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
const endings = [];
let ending = false;

/** Registers what has to be undone however the program ends, the last registered first; gives what takes it back. */
export function onEnd(undo) {
  endings.push(undo);
  return () => void endings.splice(endings.indexOf(undo), 1);
}

async function end(exitCode) {
  // A second Ctrl+C must not cut the cleaning short.
  if (ending) return;
  ending = true;
  while (endings.length > 0) {
    try {
      await endings.pop()();
    } catch (error) {
      console.error(`While ending: ${error.message}`);
    }
  }
  process.exit(exitCode);
}

function report(error) {
  console.error(error instanceof Problem ? error.message : error);
  return error.exitCode ?? 1;
}

/** For a program that is not ours, such as mocha, but runs our code: signals end it as they end ours. */
export function endOnSignals({ exitCode } = {}) {
  for (const [signal, code] of Object.entries(signals)) process.on(signal, () => void end(exitCode ?? code));
}

/**
 * Runs `program` and exits with the number it gives (0 where it gives none). A program that is meant to run until it
 * is stopped says so with `stoppedBySignal`: a signal is then its regular end, not a failure.
 */
export async function main(program, { stoppedBySignal = false } = {}) {
  endOnSignals({ exitCode: stoppedBySignal ? 0 : undefined });
  process.on('uncaughtException', error => void end(report(error)));
  process.on('unhandledRejection', error => void end(report(error)));
  try {
    await end((await program()) ?? 0);
  } catch (error) {
    // What is being ended fails in its own way; that is not news.
    if (!ending) await end(report(error));
  }
}

/**
 * Gives this program and all it starts a folder of its own for temporary files, gone when the program is.
 * It is not under out/: sockets live in it, and their paths may have 107 characters at most.
 */
export function useScratchFolder() {
  // Of several programs in one run the outermost has made the folder, and removes it.
  if (process.env.HANGOUT_NOTES_SCRATCH) return process.env.HANGOUT_NOTES_SCRATCH;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hn-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  onEnd(remove);
  process.on('exit', remove);
  for (const name of ['HANGOUT_NOTES_SCRATCH', 'TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return folder;
}
