import { isMainThread } from 'node:worker_threads';
import { ExitCode } from './io';
import { run } from './run';
import { listInThreads, serveBatches } from './threads';

if (isMainThread) runInProcess();
else serveBatches();

function runInProcess(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The program that reads the output has ended, such as `head`.
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`hangout-notes: Cannot write the output: ${error.message}\n`);
    process.exit(ExitCode.failure);
  });

  void run(process.argv.slice(2), {
    cwd: currentFolder(),
    writeOutput: text => void process.stdout.write(text),
    writeError: text => void process.stderr.write(text),
    listInThreads: batches => listInThreads(__filename, batches),
  }).then(code => {
    process.exitCode = code;
  });
}

/** Returns the current folder. Exits if the folder has been deleted. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    process.stderr.write('hangout-notes: The current folder does not exist.\n');
    process.exit(ExitCode.failure);
  }
}
