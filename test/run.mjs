// node test/run.mjs [PART] [--watch] [--verbose] [-- MOCHA ARGUMENTS]
// Runs all tests and checks, or one part of them (test/support/steps.mjs). A failed step does not stop the next ones.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inNode24 } from './support/node24.mjs';
import { out, root } from './support/paths.mjs';
import { endGroup, startGroup } from './support/processes.mjs';
import { main, UserError, useScratchFolder } from './support/program.mjs';
import { watchSources } from './support/watch.mjs';

const resultsFolder = path.join(out, 'results');

/** How long the processes of a step have to end after they are asked to, in milliseconds. */
const gracePeriod = 15_000;

function parseOptions({ parts, watchableParts }) {
  const args = process.argv.slice(2);
  const end = args.indexOf('--');
  const mochaArgs = end < 0 ? [] : args.splice(end).slice(1);
  const { values, positionals } = parseArguments(args);
  const [part = 'all'] = positionals;
  if (!parts[part])
    throw new UserError(`Unknown part "${part}". The parts are ${Object.keys(parts).join(', ')}.`, { exitCode: 2 });
  if (values.watch && !watchableParts.includes(part))
    throw new UserError(`"--watch" needs one of the parts ${watchableParts.join(', ')}.`, { exitCode: 2 });
  // A forgotten `.only` would hide the other tests. It is fine to use it while running a single part.
  return { part, mochaArgs, ...values, forbidOnly: part === 'all' };
}

function parseArguments(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { verbose: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new UserError(error.message, { exitCode: 2 });
  }
}

async function runStep(step, options) {
  console.log(`\n── ${step.name} ${'─'.repeat(Math.max(3, 76 - step.name.length))}`);
  const start = Date.now();
  const resultFile = path.join(resultsFolder, `${step.name}.json`);
  const { exitCode, error } = await runProgram(step, options, resultFile);
  const { passed, failures } = step.isCheck
    ? checkResult(step, exitCode)
    : readResult(step, exitCode, resultFile, error);
  const seconds = (Date.now() - start) / 1000;
  const result = { suite: step.name, passed, failed: failures.length, failures, seconds };
  writeFileSync(resultFile, `${JSON.stringify(result, undefined, 2)}\n`);
  console.log(`\n${step.name}: ${passed} passed, ${result.failed} failed in ${seconds.toFixed(1)} s`);
  return result;
}

/** Runs the program of a step. Returns its exit code, or the message of the error if it could not start. */
async function runProgram(step, options, resultFile) {
  try {
    const args = await step.command(options);
    const env = { ...process.env, HANGOUT_NOTES_RESULT: resultFile };
    const child = startGroup(
      process.execPath,
      args,
      { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env },
      { gracePeriod },
    );
    await child.ended;
    await endGroup(child);
    return { exitCode: child.exitCode ?? 1 };
  } catch (error) {
    console.error(error.message);
    return { exitCode: 1, error: error.message };
  }
}

const checkResult = (step, exitCode) => ({
  passed: exitCode === 0 ? 1 : 0,
  failures: exitCode === 0 ? [] : [{ title: step.name, message: 'See its output.' }],
});

/** Reads the results of the tests. A step without results, or with a bad exit code but no failed test, has failed. */
function readResult(step, exitCode, file, error = 'The step ended before its tests.') {
  let result = { passed: 0, failures: [] };
  try {
    result = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // There is no result.
  }
  const { passed, failures, ended } = result;
  const isBroken = !ended || passed + failures.length === 0 || (exitCode !== 0 && failures.length === 0);
  return { passed, failures: isBroken && failures.length === 0 ? [{ title: step.name, message: error }] : failures };
}

function printTable(results) {
  const rows = [
    ['step', 'passed', 'failed', 'seconds'],
    ...results.map(({ suite, passed, failed, seconds }) => [suite, passed, failed, seconds.toFixed(1)]),
  ];
  const toLine = ([name, ...numbers]) =>
    `${name.padEnd(14)}${numbers.map(number => String(number).padStart(9)).join('')}`;
  console.log(`\n${rows.map(toLine).join('\n')}\n`);
}

function writeTotal(results) {
  const sum = key => results.reduce((total, result) => total + result[key], 0);
  const steps = results.map(({ failures: _, ...step }) => step);
  const total = { passed: sum('passed'), failed: sum('failed'), seconds: sum('seconds'), steps };
  writeFileSync(path.join(resultsFolder, 'total.json'), `${JSON.stringify(total, undefined, 2)}\n`);
  return total;
}

/** Runs the steps of a part. Returns the exit code. */
async function runSteps(steps, options) {
  rmSync(resultsFolder, { recursive: true, force: true });
  mkdirSync(resultsFolder, { recursive: true });
  const results = [];
  for (const step of steps) results.push(await runStep(step, options));
  const total = writeTotal(results);
  if (steps.length > 1) printTable(results);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

await inNode24(() =>
  main(async () => {
    const { parts, watchableParts } = await import('./support/steps.mjs');
    const options = parseOptions({ parts, watchableParts });
    useScratchFolder();
    if (!options.watch) return runSteps(parts[options.part], options);
    for (const sources = watchSources(); ; await sources.next()) {
      await runSteps(parts[options.part], options);
      console.log('\nWaiting for changes. Press Ctrl+C to stop.');
    }
  }),
);
