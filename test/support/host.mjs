// Runs the host tests, or other code for an extension host, with @vscode/test-electron.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { provideDesktop } from './desktop.mjs';
import { hostReport } from './hostReport.mjs';
import { node24 } from './node24.mjs';
import { out, root } from './paths.mjs';
import { UserError } from './program.mjs';
import { versions } from './provision.mjs';

const launcher = path.join(import.meta.dirname, 'launcher.mjs');

/** The VS Code and the kind of extension host of each suite. All run the same tests. */
export const hostSuites = {
  'host-newest': { which: 'newest', kind: 'node' },
  'host-oldest': { which: 'oldest', kind: 'node' },
  'host-web': { which: 'newest', kind: 'web' },
};

/** Runs a bundle in a new workspace. Returns `{ passed, skipped, failures, figures, ended }`. */
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
  const folder = createWorkspace(path.join(home, 'workspace'), fixture);
  const { extension, tests } =
    kind === 'web' ? createWebExtension(path.join(home, 'extension'), bundle) : { extension: root, tests: bundle };
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
  return { ...report.result, failures: [...report.result.failures, ...checkRun(report.result, error)] };
}

/** A run that does not report its end, or runs no test, is a failure. */
function checkRun({ passed, failures, figures, ended }, error) {
  const title = 'the test run';
  if (!ended)
    return [
      {
        title,
        message: `The extension host ended before its tests${error ? `: ${error.message}` : ''}.`,
      },
    ];
  if (passed + failures.length + figures.length === 0) return [{ title, message: 'No tests were run.' }];
  return [];
}

function createWorkspace(folder, fixture) {
  mkdirSync(folder, { recursive: true });
  const source = path.join(root, fixture);
  if (existsSync(source)) cpSync(source, folder, { recursive: true });
  else writeFileSync(path.join(folder, 'notes.md'), '# Notes\n');
  return folder;
}

/** The files of the extension besides package.json. */
const extensionFiles = [
  'dist/extension.js',
  'l10n',
  'media',
  'package.nls.json',
  'package.nls.de.json',
  'snippets',
  'syntaxes',
];

/**
 * Creates a copy of the extension without `main` in package.json: with it, the extension would run in the Node host of
 * the server. The copy contains the tests, because they run in the host of the extension that contains them.
 */
function createWebExtension(folder, bundle) {
  const { main, ...manifest } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  if (!main || !manifest.browser) throw new UserError('package.json needs both "main" and "browser".');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  for (const part of extensionFiles) {
    if (existsSync(path.join(root, part))) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  const tests = path.join(folder, 'test/index.js');
  cpSync(bundle, tests);
  return { extension: folder, tests };
}
