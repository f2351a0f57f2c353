// Runs test files in several child processes. A test that never ends, even in an endless loop, fails and is stopped.
import os from 'node:os';
import path from 'node:path';
import { endGroup, startGroup } from './processes.mjs';

const workerProgram = path.join(import.meta.dirname, 'testWorker.mjs');

/** Mocha stops asynchronous tests after their timeout. The pool waits for so much longer, in milliseconds. */
const defaultGrace = 10_000;

/** The time for tests without a timeout, and to load a file, in milliseconds. */
const defaultDeadline = 120_000;

/** Half of the cores: some tests start other processes, and some measure times. */
const defaultWorkerCount = Math.max(1, Math.floor(os.availableParallelism() / 2));

/**
 * Runs test files with Mocha.
 *
 * @param {readonly string[]} files Absolute paths. They start in this order.
 * @param {import('./testPool.d.mts').TestPoolOptions} options
 * @returns {Promise<import('./testPool.d.mts').FileResult[]>} The results in the order in which the files end.
 */
export async function runTestFiles(files, options = {}) {
  const queue = [...files];
  const results = [];
  const workerCount = Math.min(options.workers ?? defaultWorkerCount, files.length);
  await Promise.all(
    Array.from({ length: workerCount }, async () => {
      let worker;
      for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
        worker ??= startWorker();
        const result = await runFile(worker, file, options);
        results.push(result);
        options.onResult?.(result);
        if (worker.exitCode !== null || worker.signalCode !== null) worker = undefined;
      }
      if (worker) await endGroup(worker);
    }),
  );
  return results;
}

function startWorker() {
  return startGroup(process.execPath, ['--enable-source-maps', workerProgram], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

/** Runs a file in a worker. If a test does not end, stops the worker. */
async function runFile(worker, file, { grep, forbidOnly, timeout = 10_000, grace = defaultGrace, deadline } = {}) {
  const start = performance.now();
  const result = { file, tests: [] };
  let current = 'loading the file';
  const fail = message => result.tests.push({ state: 'failed', title: current, message, stack: '' });
  await new Promise(resolve => {
    let timer;
    const restartTimer = milliseconds => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        fail(`It did not end within ${milliseconds / 1000} s, and its process was stopped.`);
        end();
        void endGroup(worker, 0).then(resolve);
      }, milliseconds);
    };
    const end = () => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('exit', onExit);
    };
    const onExit = (code, signal) => {
      fail(`Its process ended unexpectedly (${signal ?? `exit code ${code}`}).`);
      end();
      resolve();
    };
    const onMessage = ({ event, ...data }) => {
      if (event === 'start') current = data.title;
      else if (event !== 'done') result.tests.push({ state: stateOf[event], ...data });
      restartTimer(event === 'start' && data.timeout > 0 ? data.timeout + grace : (deadline ?? defaultDeadline));
      if (event !== 'done') return;
      end();
      resolve();
    };
    worker.on('message', onMessage).on('exit', onExit);
    restartTimer(deadline ?? defaultDeadline);
    worker.send({ file, grep, forbidOnly, timeout });
  });
  return { ...result, seconds: (performance.now() - start) / 1000 };
}

const stateOf = { pass: 'passed', skip: 'skipped', fail: 'failed' };
