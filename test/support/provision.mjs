// VS Code out of npm packages: code-server carries VS Code's own server and workbench, and needs no compiler for it.
import path from 'node:path';
import { statfs } from 'node:fs/promises';
import { mkdirSync, writeFileSync } from 'node:fs';
import { kept } from './kept.mjs';
import { run } from './processes.mjs';
import { Problem } from './program.mjs';
import { withProgress } from './progress.mjs';
import { cache } from './paths.mjs';

/** The package's version for each VS Code the tests run in. `oldest` is what "engines" in package.json promises. */
export const versions = {
  newest: { vscode: '1.139', package: '4.139.1', desktop: 'stable' },
  oldest: { vscode: '1.100', package: '4.100.3', desktop: '1.100.3' },
};

const neededBytes = 1e9;

/** The folder of a VS Code (`newest` or `oldest`) that is ready to be started; installed where it is not there yet. */
export async function provideVSCode(which) {
  const version = versions[which];
  const folder = await kept(`vscode-server-${version.package}`, filling => install(version, filling));
  return vscodeIn(folder);
}

const vscodeIn = folder => path.join(folder, 'node_modules/code-server/lib/vscode');

async function install(version, folder) {
  await checkSpace();
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const vscode = vscodeIn(folder);
  await withProgress(`Installing VS Code ${version.vscode} from npm (once, about 600 MB)`, [
    { name: 'its files', run: () => npmInstall(folder, version, [`code-server@${version.package}`]) },
    { name: 'the modules it runs on', run: () => npmInstall(vscode, version) },
    { name: 'the modules of its extensions', run: () => npmInstall(path.join(vscode, 'extensions'), version) },
  ]);
}

async function checkSpace() {
  mkdirSync(cache, { recursive: true });
  const { bavail, bsize } = await statfs(cache);
  if (bavail * bsize > neededBytes) return;
  throw new Problem(
    `No room for VS Code: ${Math.round((bavail * bsize) / 1e6)} MB are free where ${cache} is, ${neededBytes / 1e6} MB are needed.`,
  );
}

async function npmInstall(cwd, version, packages = []) {
  // Install scripts would compile native modules; the server does without them.
  const flags = [
    '--ignore-scripts',
    '--omit=dev',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--no-update-notifier',
    '--loglevel=error',
    // Where there is no network, say so soon.
    '--fetch-retries=1',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
  ];
  const [command, ...args] = npm();
  const { code, output } = await run(command, [...args, 'install', ...packages, ...flags], {
    cwd,
    env: environment(),
    shell: needsShell,
  });
  if (code === 0) return;
  const reason =
    output.match(/npm error (?!code|A complete log|errno|syscall)(.+)/)?.[1] ?? output.trim().split('\n').at(-1);
  throw new Problem(
    `VS Code ${version.vscode} could not be installed (npm package code-server@${version.package}): ${reason || 'npm failed'}. Check the network or npm's registry setting, then try again.`,
  );
}

const npmOfCaller = /npm-cli\.c?js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : undefined;
const needsShell = !npmOfCaller && process.platform === 'win32';

/** The npm that runs us, else the one on the PATH. */
const npm = () => (npmOfCaller ? [process.execPath, npmOfCaller] : ['npm']);

/**
 * What an outer `npm run` hands down is about another project (its prefix, its scripts' permissions, `--omit` flags):
 * only what tells how to reach the registry is kept.
 */
function environment() {
  const reach =
    /^npm_config_(registry|cafile|ca|(https?_?|no)proxy|proxy|noproxy|strict_ssl|userconfig|globalconfig|cache|offline|prefer_offline)$|_auth/i;
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_|INIT_CWD$|NODE_ENV$|NODE_OPTIONS$)/i.test(name) || reach.test(name),
    ),
  );
}
