// What `npm test` does, step by step. Each step is a program of its own: none can take the others down.
import path from 'node:path';
import { bundleUiTests, bundleUnitTests } from './bundle.mjs';
import { hostSuites } from './host.mjs';
import { root } from './paths.mjs';

/** A check passes or fails as a whole; a step with tests leaves their numbers. `mocha` are arguments handed through. */
const script = name => ({ name, isCheck: true, command: () => ['--run', name] });

const mocha = (name, bundle, more = []) => ({
  name,
  async command({ mochaArgs, forbidOnly }) {
    const folder = await bundle();
    return [
      '--enable-source-maps',
      path.join(root, 'node_modules/mocha/bin/mocha.js'),
      '--reporter',
      path.join(root, 'test/support/reporter.mjs'),
      ...more,
      ...(process.stdout.isTTY ? [] : ['--no-color']),
      ...(forbidOnly ? ['--forbid-only'] : []),
      ...mochaArgs,
      `${path.relative(root, folder).replaceAll('\\', '/')}/**/*.test.mjs`,
    ];
  },
});

const host = suite => ({
  name: suite,
  command: ({ mochaArgs, forbidOnly, verbose }) => [
    path.join(root, 'test/support/hostRun.mjs'),
    suite,
    ...(forbidOnly ? ['--forbid-only'] : []),
    ...(verbose ? ['--verbose'] : []),
    ...mochaArgs,
  ],
});

const unit = mocha('unit', bundleUnitTests, ['--timeout', '10000']);
const ui = mocha('ui', bundleUiTests, ['--timeout', '60000', '--require', path.join(root, 'test/support/uiHooks.mjs')]);
const hosts = Object.keys(hostSuites).map(host);

export const parts = {
  // Unit tests run the packaged command line too.
  all: [script('typecheck'), script('lint'), script('package'), unit, ...hosts, ui],
  unit: [unit],
  // The tests in the host run what is built, those of the UI what is packaged.
  host: [script('build'), ...hosts],
  ui: [script('package'), ui],
  ...Object.fromEntries(hosts.map(step => [step.name, [script('build'), step]])),
};
