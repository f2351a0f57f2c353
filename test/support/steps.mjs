// The steps of `npm test`. Each is a separate program, so that a crash does not affect the other steps.
import path from 'node:path';
import { bundleUiTests } from './bundle.mjs';
import { hostSuites } from './host.mjs';
import { root } from './paths.mjs';

/**
 * A step has a `name` and a function `command` that returns the arguments for Node. A check (`isCheck`) passes or fails
 * as a whole. Other steps run tests and write their results to the file HANGOUT_NOTES_RESULT.
 */

/** A script in package.json. */
const script = name => ({ name, isCheck: true, command: () => ['--run', name] });

/** Arguments that several steps take. `mochaArgs` are the arguments after `--` on the command line of `npm test`. */
const commonArgs = ({ mochaArgs, forbidOnly, verbose }) => [
  ...(forbidOnly ? ['--forbid-only'] : []),
  ...(verbose ? ['--verbose'] : []),
  ...mochaArgs,
];

const unit = (name, args = []) => ({
  name,
  command: options => [path.join(root, 'test/support/unitRun.mjs'), ...args, ...commonArgs(options)],
});

const host = suite => ({
  name: suite,
  command: options => [path.join(root, 'test/support/hostRun.mjs'), suite, ...commonArgs(options)],
});

const ui = {
  name: 'ui',
  async command({ mochaArgs, forbidOnly }) {
    const folder = await bundleUiTests();
    return [
      '--enable-source-maps',
      path.join(root, 'node_modules/mocha/bin/mocha.js'),
      '--reporter',
      path.join(root, 'test/support/reporter.mjs'),
      '--timeout',
      '60000',
      '--require',
      path.join(root, 'test/support/uiHooks.mjs'),
      ...(process.stdout.isTTY ? [] : ['--no-color']),
      ...(forbidOnly ? ['--forbid-only'] : []),
      ...mochaArgs,
      `${path.relative(root, folder).replaceAll('\\', '/')}/**/*.test.mjs`,
    ];
  },
};

const hosts = Object.keys(hostSuites).map(host);

/** The parts of `npm test -- PART`, with their steps. */
export const parts = {
  all: [script('typecheck'), script('lint'), script('package'), unit('unit'), ...hosts, ui],
  fast: [unit('fast', ['--fast'])],
  unit: [unit('unit')],
  // The tests in the host use the built extension, the UI tests use the packaged one.
  host: [script('build'), ...hosts],
  ui: [script('package'), ui],
  ...Object.fromEntries(hosts.map(step => [step.name, [script('build'), step]])),
};

/** The parts that `--watch` can repeat. */
export const watchableParts = ['fast', 'unit'];
