import { isMainThread } from 'node:worker_threads';
import { run } from './run';
import { listInThreads, serveBatches } from './threads';

if (isMainThread) runHere();
else serveBatches();

function runHere(): void {
  // A reader that has seen enough, such as `head`, ends the run quietly.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`hangout-notes: the output cannot be written: ${error.message}\n`);
    process.exit(2);
  });

  void run(process.argv.slice(2), {
    cwd: workingFolder(),
    out: text => void process.stdout.write(text),
    error: text => void process.stderr.write(text),
    inThreads: batches => listInThreads(__filename, batches),
  }).then(code => {
    process.exitCode = code;
  });
}

/** Ends the process where the folder it was started in is no longer there. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    process.stderr.write('hangout-notes: the current folder does not exist.\n');
    process.exit(2);
  }
}
