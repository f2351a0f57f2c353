import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { checkBuild } from '../support/checkBuild.mjs';
import { goodNote } from './support/commandLine';
import { buildCommandLine } from './support/product';

/** Not part of a checkout. `dist` is built again. */
const notCopied = new Set(['node_modules', '.git', '.vscode-test', 'out', 'dist']);

const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });

describe('The npm package', function () {
  this.timeout(120_000);
  let folder: string;
  let packed: { filename: string; files: { path: string }[] };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'hangout-notes-'));
    const checkout = join(folder, 'checkout');
    cpSync('.', checkout, { recursive: true, filter: path => !notCopied.has(basename(path)) });
    buildCommandLine(join(checkout, 'dist'));
    [packed] = JSON.parse(npm(checkout, 'pack', '--json', '--pack-destination', folder)) as [typeof packed];
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('has the command line and its documentation, but not the extension', () => {
    assert.deepEqual(packed.files.map(({ path }) => path).toSorted(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli.js',
      'docs/hangout-notes.schema.json',
      'docs/rules.md',
      'package.json',
    ]);
  });

  it('runs after an installation without network', () => {
    const project = join(folder, 'project');
    mkdirSync(join(project, 'notes'), { recursive: true });
    writeFileSync(join(project, 'notes/2024-04-17.md'), goodNote);
    writeFileSync(join(project, 'notes/2024-04-24.md'), goodNote.replace('2024-04-17', '2024-04-24'));
    npm(project, 'install', '--offline', '--no-save', '--no-audit', '--no-fund', join(folder, packed.filename));
    assert.equal(
      npm(project, 'exec', '--offline', '--no', '--', 'hangout-notes', 'list', 'notes'),
      '2024-04-17.md:1  2024-04-17  Harbor call\n  - Tides\n2024-04-24.md:1  2024-04-24  Harbor call\n  - Tides\n',
    );
  });
});

describe('npm run prepack', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hangout-notes-'));
    for (const name of ['src', 'dist']) mkdirSync(join(folder, name));
    for (const name of ['src/a.ts', 'esbuild.mjs', 'package.json', 'dist/cli.js']) writeFile(name, 1000);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Writes an empty file that was changed at a time, in seconds. */
  function writeFile(name: string, time: number): void {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), time, time);
  }

  it('succeeds if the build is newer than its sources', () => checkBuild(folder));

  it('fails if there is no build', () => {
    rmSync(join(folder, 'dist/cli.js'));
    assert.throws(() => checkBuild(folder), /^Error: dist\/cli\.js does not exist\. Run "npm run build" first\.$/);
  });

  for (const name of ['src/a.ts', 'esbuild.mjs', 'package.json']) {
    it(`fails if ${name} is newer than the build`, () => {
      writeFile(name, 2000);
      assert.throws(() => checkBuild(folder), {
        message: `dist/cli.js is older than ${name}. Run "npm run build" first.`,
      });
    });
  }
});
