// node test/run.mjs [PART] [--verbose] [-- ARGUMENTS FOR MOCHA]
// Runs all that is tested, or one part of it. Every step is run whatever became of the ones before.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inNode24 } from './support/node24.mjs';
import { out, root } from './support/paths.mjs';
import { endGroup, startGroup } from './support/processes.mjs';
import { main, Problem, useScratchFolder } from './support/program.mjs';

const results = path.join(out, 'results');

function asked(parts) {
  const own = process.argv.slice(2);
  const end = own.indexOf('--');
  const mochaArgs = end < 0 ? [] : own.splice(end).slice(1);
  let values, positionals;
  try {
    ({ values, positionals } = parseArgs({
      args: own,
      allowPositionals: true,
      options: { verbose: { type: 'boolean', default: false } },
    }));
  } catch (error) {
    throw new Problem(error.message, { exitCode: 2 });
  }
  const [part = 'all'] = positionals;
  if (!parts[part])
    throw new Problem(`There is no part "${part}"; there are ${Object.keys(parts).join(', ')}.`, { exitCode: 2 });
  // A test left with .only would hide the others; where one part is run it may be meant.
  return { part, mochaArgs, verbose: values.verbose, forbidOnly: part === 'all' };
}

async function runStep(step, options) {
  console.log(`\n── ${step.name} ${'─'.repeat(Math.max(3, 76 - step.name.length))}`);
  const began = Date.now();
  const file = path.join(results, `${step.name}.json`);
  let code = 1,
    problem;
  try {
    const args = await step.command(options);
    const child = startGroup(
      process.execPath,
      args,
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, HANGOUT_NOTES_RESULT: file },
      },
      { patience: 15_000 },
    );
    await child.ended;
    await endGroup(child);
    code = child.exitCode ?? 1;
  } catch (error) {
    // Such as a bundle that cannot be built: esbuild has said why.
    problem = error.message;
    console.error(problem);
  }
  const { passed, failures } = step.isCheck ? checked(step, code) : counted(step, code, file, problem);
  const result = { suite: step.name, passed, failed: failures.length, failures, seconds: (Date.now() - began) / 1000 };
  writeFileSync(file, `${JSON.stringify(result, undefined, 2)}\n`);
  console.log(`\n${step.name}: ${passed} passed, ${result.failed} failed in ${result.seconds.toFixed(1)} s`);
  return result;
}

const checked = (step, code) => ({
  passed: code === 0 ? 1 : 0,
  failures: code === 0 ? [] : [{ title: step.name, message: 'See its output.' }],
});

/** The numbers the tests left. A step that left none, or ended badly without a failed test, has failed. */
function counted(step, code, file, problem = 'No test was run to its end.') {
  let result = { passed: 0, failures: [] };
  try {
    result = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // It came to no result.
  }
  const { passed, failures } = result;
  const isBroken = !result.ended || passed + failures.length === 0 || (code !== 0 && failures.length === 0);
  return { passed, failures: isBroken && failures.length === 0 ? [{ title: step.name, message: problem }] : failures };
}

function showTable(all) {
  const cells = [
    ['step', 'passed', 'failed', 'seconds'],
    ...all.map(({ suite, passed, failed, seconds }) => [suite, passed, failed, seconds.toFixed(1)]),
  ];
  const line = ([name, ...numbers]) =>
    `${name.padEnd(14)}${numbers.map(number => String(number).padStart(9)).join('')}`;
  console.log(`\n${cells.map(line).join('\n')}\n`);
}

await inNode24(() =>
  main(async () => {
    const { parts } = await import('./support/steps.mjs');
    const { part, ...options } = asked(parts);
    useScratchFolder();
    rmSync(results, { recursive: true, force: true });
    mkdirSync(results, { recursive: true });
    const all = [];
    for (const step of parts[part]) all.push(await runStep(step, options));
    const sum = key => all.reduce((total, result) => total + result[key], 0);
    const total = {
      passed: sum('passed'),
      failed: sum('failed'),
      seconds: sum('seconds'),
      steps: all.map(({ failures: _, ...step }) => step),
    };
    writeFileSync(path.join(results, 'total.json'), `${JSON.stringify(total, undefined, 2)}\n`);
    showTable(all);
    console.log(`${total.passed} passed, ${total.failed} failed`);
    return total.failed > 0 ? 1 : 0;
  }),
);
