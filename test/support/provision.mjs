// Installs VS Code from npm. The package code-server contains VS Code's server and workbench.
import path from 'node:path';
import { statfs } from 'node:fs/promises';
import { mkdirSync, writeFileSync } from 'node:fs';
import { provideFolder } from './cachedFolder.mjs';
import { run } from './processes.mjs';
import { UserError } from './program.mjs';
import { withProgress } from './progress.mjs';
import { cache } from './paths.mjs';

/** The versions of VS Code for the tests. `oldest` is the version in "engines" in package.json. */
export const versions = {
  newest: { vscode: '1.139', package: '4.139.1', desktop: 'stable' },
  oldest: { vscode: '1.100', package: '4.100.3', desktop: '1.100.3' },
};

const requiredBytes = 1e9;

/** Returns the folder of a VS Code, `newest` or `oldest`. Installs it if necessary. */
export async function provideVSCode(which) {
  const version = versions[which];
  const folder = await provideFolder(`vscode-server-${version.package}`, partialFolder =>
    install(version, partialFolder),
  );
  return vscodeIn(folder);
}

const vscodeIn = folder => path.join(folder, 'node_modules/code-server/lib/vscode');

async function install(version, folder) {
  await checkSpace();
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const vscode = vscodeIn(folder);
  await withProgress(`Installing VS Code ${version.vscode} from npm (once, about 600 MB)`, [
    { name: 'files', run: () => npmInstall(folder, version, [`code-server@${version.package}`]) },
    { name: 'modules of the server', run: () => npmInstall(vscode, version) },
    { name: 'modules of the extensions', run: () => npmInstall(path.join(vscode, 'extensions'), version) },
  ]);
}

async function checkSpace() {
  mkdirSync(cache, { recursive: true });
  const { bavail, bsize } = await statfs(cache);
  if (bavail * bsize > requiredBytes) return;
  const freeSpace = `${Math.round((bavail * bsize) / 1e6)} MB`;
  throw new UserError(`${cache} needs ${requiredBytes / 1e6} MB for VS Code, but the disk only has ${freeSpace}.`);
}

async function npmInstall(cwd, version, packages = []) {
  // Install scripts would compile native modules, which the server does not need.
  const flags = [
    '--ignore-scripts',
    '--omit=dev',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--no-update-notifier',
    '--loglevel=error',
    // Fail soon if there is no network.
    '--fetch-retries=1',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
  ];
  const [command, ...args] = npmCommand();
  const { code, output } = await run(command, [...args, 'install', ...packages, ...flags], {
    cwd,
    env: npmEnvironment(),
    shell: needsShell,
  });
  if (code === 0) return;
  const npmError = output.match(/npm error (?!code|A complete log|errno|syscall)(.+)/)?.[1];
  const reason = npmError ?? output.trim().split('\n').at(-1);
  throw new UserError(
    [
      `The npm package code-server@${version.package} (VS Code ${version.vscode}) could not be installed:`,
      `${reason || 'npm failed'}.`,
      "Check the network and npm's registry setting.",
    ].join(' '),
  );
}

const callingNpm = /npm-cli\.c?js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : undefined;
const needsShell = !callingNpm && process.platform === 'win32';

/** The npm that runs this program, or the one on the PATH. */
const npmCommand = () => (callingNpm ? [process.execPath, callingNpm] : ['npm']);

/** Settings of npm that are needed to access the registry. */
const registrySettings = new RegExp(
  `^npm_config_(?:${[
    'registry',
    'cafile',
    'ca',
    '(?:https?_?|no)proxy',
    'proxy',
    'noproxy',
    'strict_ssl',
    'userconfig',
    'globalconfig',
    'cache',
    'offline',
    'prefer_offline',
  ].join('|')})$|_auth`,
  'i',
);

/** The environment without the variables of an outer `npm run`, which are about another project. */
function npmEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_|INIT_CWD$|NODE_ENV$|NODE_OPTIONS$)/i.test(name) || registrySettings.test(name),
    ),
  );
}
