// node test/support/hostRun.mjs SUITE [--verbose] [--grep PATTERN] [--forbid-only]: one run of the host tests.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundleHostTests } from './bundle.mjs';
import { hostSuites, runInHost } from './host.mjs';
import { main, Problem, useScratchFolder } from './program.mjs';
import { provideVSCode } from './provision.mjs';

await main(async () => {
  const {
    values,
    positionals: [suite],
  } = parseArgs({
    allowPositionals: true,
    options: { verbose: { type: 'boolean' }, grep: { type: 'string', short: 'g' }, 'forbid-only': { type: 'boolean' } },
  });
  const wanted = hostSuites[suite];
  if (!wanted)
    throw new Problem(`No suite of that name; there are ${Object.keys(hostSuites).join(', ')}.`, { exitCode: 2 });
  useScratchFolder();
  await provideVSCode(wanted.which);
  const bundle = await bundleHostTests(wanted.kind, { grep: values.grep, forbidOnly: values['forbid-only'] ?? false });
  const result = await runInHost(suite, wanted, bundle, values);
  for (const { title, message } of result.failures) console.log(`\n✘ ${title}\n  ${message}`);
  console.log(
    `\n${result.passed} passed, ${result.failures.length} failed${result.skipped ? `, ${result.skipped} skipped` : ''}`,
  );
  if (process.env.HANGOUT_NOTES_RESULT) writeFileSync(process.env.HANGOUT_NOTES_RESULT, JSON.stringify(result));
  return result.failures.length > 0 ? 1 : 0;
});
