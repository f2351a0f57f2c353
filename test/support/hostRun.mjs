// node test/support/hostRun.mjs SUITE [--verbose] [--grep PATTERN] [--forbid-only]
// Runs the host tests in one VS Code and one kind of extension host.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundleHostTests } from './bundle.mjs';
import { hostSuites, runInHost } from './host.mjs';
import { main, UserError, useScratchFolder } from './program.mjs';
import { provideVSCode } from './provision.mjs';

await main(async () => {
  const {
    values,
    positionals: [suite],
  } = parseArgs({
    allowPositionals: true,
    options: { verbose: { type: 'boolean' }, grep: { type: 'string', short: 'g' }, 'forbid-only': { type: 'boolean' } },
  });
  const target = hostSuites[suite];
  if (!target)
    throw new UserError(`Unknown suite "${suite}". The suites are ${Object.keys(hostSuites).join(', ')}.`, {
      exitCode: 2,
    });
  useScratchFolder();
  await provideVSCode(target.which);
  const bundle = await bundleHostTests(target.kind, { grep: values.grep, forbidOnly: values['forbid-only'] ?? false });
  const result = await runInHost(suite, target, bundle, values);
  for (const { title, message } of result.failures) console.log(`\n✘ ${title}\n  ${message}`);
  console.log(
    `\n${result.passed} passed, ${result.failures.length} failed${result.skipped ? `, ${result.skipped} skipped` : ''}`,
  );
  if (process.env.HANGOUT_NOTES_RESULT) writeFileSync(process.env.HANGOUT_NOTES_RESULT, JSON.stringify(result));
  return result.failures.length > 0 ? 1 : 0;
});
