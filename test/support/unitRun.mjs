// node test/support/unitRun.mjs [--fast] [--verbose] [--grep PATTERN] [--forbid-only]: one run of the unit tests.
// --fast leaves out the files *.slow.test.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { bundleUnitTests, findUnitTests } from './bundle.mjs';
import { root } from './paths.mjs';
import { main, UserError, useScratchFolder } from './program.mjs';
import { runTestFiles } from './testPool.mjs';

function parseOptions() {
  try {
    return parseArgs({
      options: {
        fast: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        grep: { type: 'string', short: 'g' },
        'forbid-only': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UserError(error.message, { exitCode: 2 });
  }
}

const isSlow = file => file.endsWith('.slow.test.ts');

/** Slow files start first, so that all processes end at about the same time. */
const slowFirst = (a, b) => Number(isSlow(b)) - Number(isSlow(a)) || a.localeCompare(b);

/** Returns the source files to run, in order. If some contain `.only`, only these, unless it is forbidden. */
function chooseFiles(options) {
  const files = findUnitTests().filter(file => !(options.fast && isSlow(file)));
  const withOnly = files.filter(file => /\.only\(/.test(readFileSync(path.join(root, file), 'utf8')));
  return (withOnly.length > 0 && !options['forbid-only'] ? withOnly : files).toSorted(slowFirst);
}

const symbols = { passed: styleText('green', '✔'), failed: styleText('red', '✘'), skipped: '-' };

function printFile(name, { tests, seconds }, verbose) {
  if (tests.length === 0) return;
  const failed = tests.filter(({ state }) => state === 'failed').length;
  const counts = `${tests.length - failed} of ${tests.length}`;
  console.log(`${symbols[failed > 0 ? 'failed' : 'passed']} ${name}  ${counts}, ${seconds.toFixed(1)} s`);
  if (!verbose) return;
  for (const { state, title, milliseconds = 0 } of tests)
    console.log(`    ${symbols[state]} ${title}${milliseconds > 75 ? ` (${milliseconds} ms)` : ''}`);
}

function printFailure({ title, message, stack }) {
  // The stack repeats the message.
  const frames = (stack ?? '').split('\n').filter(line => /^ +at /.test(line) && !/node_modules|node:/.test(line));
  console.log(`\n${symbols.failed} ${title}`);
  for (const line of [...message.split('\n'), ...frames.map(frame => frame.trim())]) console.log(`    ${line}`);
}

await main(async () => {
  const options = parseOptions();
  useScratchFolder();
  const sources = chooseFiles(options);
  const folder = await bundleUnitTests(sources);
  const bundles = sources.map(file => path.join(folder, path.relative('test/unit', file).replace(/\.ts$/, '.mjs')));
  const nameOf = file =>
    path
      .relative(folder, file)
      .replaceAll('\\', '/')
      .replace(/\.test\.mjs$/, '');
  const results = await runTestFiles(bundles, {
    grep: options.grep,
    forbidOnly: options['forbid-only'],
    onResult: result => printFile(nameOf(result.file), result, options.verbose),
  });
  const tests = results.flatMap(({ file, tests: all }) =>
    all.map(test => ({ ...test, title: `${nameOf(file)}: ${test.title}` })),
  );
  const inState = state => tests.filter(test => test.state === state);
  const failures = inState('failed');
  failures.forEach(printFailure);
  const report = {
    passed: inState('passed').length,
    skipped: inState('skipped').length,
    failures: failures.map(({ title, message }) => ({ title, message })),
    ended: true,
  };
  if (process.env.HANGOUT_NOTES_RESULT) writeFileSync(process.env.HANGOUT_NOTES_RESULT, JSON.stringify(report));
  return failures.length > 0 ? 1 : 0;
});
