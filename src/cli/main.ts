import { isMainThread } from 'node:worker_threads';
import { run } from './run';
import { listInThreads, serveBatches } from './threads';

if (isMainThread) runHere();
else serveBatches();

function runHere(): void {
  // A reader that has seen enough, such as `head`, ends the run quietly.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

  void run(process.argv.slice(2), {
    cwd: process.cwd(),
    out: text => void process.stdout.write(text),
    error: text => void process.stderr.write(text),
    inThreads: batches => listInThreads(__filename, batches),
  }).then(code => { process.exitCode = code; });
}
