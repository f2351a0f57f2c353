import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { runTestFiles, type TestPoolOptions } from '../support/testPool.mjs';

/** Runs fixtures one after another in the same process, with a short time limit. Returns `state title: message`. */
async function runFixtures(names: readonly string[], options: TestPoolOptions = {}): Promise<Record<string, string[]>> {
  const files = names.map(name => resolve('test/fixtures/watchdog', `${name}.mjs`));
  const results = await runTestFiles(files, { workers: 1, timeout: 500, grace: 500, deadline: 3000, ...options });
  return Object.fromEntries(
    results.map(({ file, tests }) => [
      names[files.indexOf(file)]!,
      tests.map(({ state, title, message = '' }) => `${state} ${title}${message && `: ${message}`}`),
    ]),
  );
}

const resultsOfFile = [
  'passed A file › has a test that passes',
  'failed A file › has a test that fails: The reason.',
  'skipped A file › has a test that is skipped',
];

describe('The test pool', function () {
  this.timeout(30_000);

  it('reports the tests of a file', async () => {
    assert.deepEqual(await runFixtures(['results']), { results: resultsOfFile });
  });

  it('reports only the tests that match a pattern', async () => {
    assert.deepEqual(await runFixtures(['results'], { grep: 'passes' }), { results: resultsOfFile.slice(0, 1) });
  });

  it('stops an endless loop in a test, reports it as a failed test, and runs the next file', async () => {
    assert.deepEqual(await runFixtures(['endlessLoop', 'results']), {
      endlessLoop: [
        'passed An endless loop › comes after a test that passes',
        'failed An endless loop › never ends: It did not end within 1 s, and its process was stopped.',
      ],
      results: resultsOfFile,
    });
  });

  it('stops an endless loop while a file is loaded', async () => {
    assert.deepEqual(await runFixtures(['endlessImport', 'results']), {
      endlessImport: ['failed loading the file: It did not end within 3 s, and its process was stopped.'],
      results: resultsOfFile,
    });
  });

  it('reports a process that ends during a test, and runs the next file', async () => {
    assert.deepEqual(await runFixtures(['exit', 'results']), {
      exit: ['failed ends the process: Its process ended unexpectedly (exit code 3).'],
      results: resultsOfFile,
    });
  });

  it('reports a file that does not exist', async () => {
    const { missing } = await runFixtures(['missing']);
    assert.match(missing!.join('\n'), /^failed loading the file: .*missing\.mjs/);
  });
});
