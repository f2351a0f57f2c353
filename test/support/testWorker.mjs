// A child process that runs test files with Mocha, one after another. It sends all events to its parent (testPool.mjs).
import Mocha from 'mocha';

const send = event => process.send(event);

const titleOf = runnable => runnable.titlePath().join(' › ');

/** Mocha needs a reporter. The parent prints the results. */
class SilentReporter {}

process.on('message', async request => {
  try {
    await runFile(request);
  } catch (error) {
    // For example, an error when the file is imported.
    send({ event: 'fail', title: 'loading the file', message: error.message, stack: error.stack });
  }
  send({ event: 'done' });
});

async function runFile({ file, grep, forbidOnly, timeout }) {
  const mocha = new Mocha({ reporter: SilentReporter, timeout, forbidOnly, ...(grep && { grep }) });
  mocha.addFile(file);
  await mocha.loadFilesAsync();
  await new Promise(resolve => sendEvents(mocha.run(resolve)));
  // Removes the listeners that Mocha has added to the process.
  mocha.dispose();
}

function sendEvents(runner) {
  // Before a test or a hook runs, so that the parent knows which one does not end.
  const sendStart = runnable => send({ event: 'start', title: titleOf(runnable), timeout: runnable.timeout() });
  runner
    .on('test', sendStart)
    .on('hook', sendStart)
    // Mocha announces a test before its `beforeEach` hooks, and not again after them.
    .on('hook end', ({ ctx }) => ctx?.currentTest && sendStart(ctx.currentTest))
    .on('pass', test => send({ event: 'pass', title: titleOf(test), milliseconds: test.duration }))
    .on('pending', test => send({ event: 'skip', title: titleOf(test) }))
    .on('fail', (runnable, error) =>
      send({ event: 'fail', title: titleOf(runnable), message: error.message, stack: error.stack }),
    );
}
