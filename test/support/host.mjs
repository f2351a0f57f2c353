// Runs the host tests (or other code that belongs into an extension host) through @vscode/test-electron.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { provideDesktop } from './desktop.mjs';
import { hostReport } from './hostReport.mjs';
import { node24 } from './node24.mjs';
import { out, root } from './paths.mjs';
import { Problem } from './program.mjs';
import { versions } from './provision.mjs';

const launcher = path.join(import.meta.dirname, 'launcher.mjs');

/** Each suite runs the same tests: in which VS Code, and in which extension host. */
export const hostSuites = {
  'host-newest': { which: 'newest', kind: 'node' },
  'host-oldest': { which: 'oldest', kind: 'node' },
  'host-web': { which: 'newest', kind: 'web' },
};

/** Runs `bundle` in a workspace made for this run; gives `{ passed, skipped, failures, figures, ended }`. */
export async function runInHost(
  suite,
  { which, kind },
  bundle,
  { verbose = false, fixture = 'test/fixtures/workspace', write } = {},
) {
  const home = path.join(out, 'host', suite);
  rmSync(home, { recursive: true, force: true });
  const { runTests } = await import('@vscode/test-electron');
  const report = hostReport({ bundle, write });
  const folder = freshWorkspace(path.join(home, 'workspace'), fixture);
  const { extension, tests } =
    kind === 'web' ? webExtension(path.join(home, 'extension'), bundle) : { extension: root, tests: bundle };
  const desktop = process.env.HANGOUT_NOTES_DESKTOP === '1';
  let error;
  try {
    await runTests({
      vscodeExecutablePath: desktop ? await provideDesktop(versions[which].desktop) : node24(),
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [
        ...(desktop ? [] : [launcher]),
        folder,
        `--user-data-dir=${home}/data`,
        `--extensions-dir=${home}/extensions`,
      ],
      extensionTestsEnv: { HANGOUT_NOTES_VSCODE: which, HANGOUT_NOTES_VERBOSE: verbose ? '1' : '' },
      stdout: report,
      stderr: report,
    });
  } catch (thrown) {
    error = thrown;
  }
  report.write('\n');
  return { ...report.result, failures: [...report.result.failures, ...brokenRun(report.result, error)] };
}

/** A run that ends without having told so, or without a single test, is a failure however it ended. */
function brokenRun({ passed, failures, figures, ended }, error) {
  const title = 'the run itself';
  if (!ended)
    return [
      {
        title,
        message: `The extension host did not come to the end of the tests${error ? `: ${error.message}` : ''}.`,
      },
    ];
  if (passed + failures.length + figures.length === 0) return [{ title, message: 'No test was run.' }];
  return [];
}

function freshWorkspace(folder, fixture) {
  mkdirSync(folder, { recursive: true });
  const source = path.join(root, fixture);
  if (existsSync(source)) cpSync(source, folder, { recursive: true });
  else writeFileSync(path.join(folder, 'notes.md'), '# Notes\n');
  return folder;
}

/**
 * The extension as the web has it: with `main` in its package.json it would run in the Node host of the server.
 * The tests run in the host of the extension they lie in, and so are put there too.
 */
function webExtension(folder, bundle) {
  const { main, ...manifest } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  if (!main || !manifest.browser) throw new Problem('package.json needs both "main" and "browser".');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  for (const part of ['dist/extension.js', 'media', 'snippets', 'syntaxes']) {
    if (existsSync(path.join(root, part))) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  const tests = path.join(folder, 'test/index.js');
  cpSync(bundle, tests);
  return { extension: folder, tests };
}
