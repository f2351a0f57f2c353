// Measures how long it takes to read a whole archive, compared with a plain read of the files and with foam-cli. All
// are separate processes that run in turns.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { buildProduct } from '../esbuild.mjs';
import { out } from '../test/support/paths.mjs';
import { writeNotes } from './notes.mjs';
import { row } from './statistics.mjs';

export const plainRead = `
  const fs = require('fs'), path = require('path');
  const visit = folder => { for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) visit(inside); else if (inside.endsWith('.md')) fs.readFileSync(inside, 'utf8');
  } };
  visit(process.argv[1]);`;

/** Generates `files` notes of `bytes` each, or uses the notes in `folder`. */
export async function measure({ runs, files = 1000, bytes = 14_000, folder }) {
  await buildProduct();
  const notes = folder ?? path.join(out, 'bench/notes');
  if (!folder) writeNotes(notes, files, bytes);
  const foam = provideFoamCli();
  const programs = {
    'plain read': { args: ['-e', plainRead, notes] },
    'hangout-notes list --json': { args: ['dist/cli.js', 'list', '--json', notes] },
    ...(foam && { 'foam-cli list notes': { args: [foam, 'list', 'notes'], cwd: notes } }),
  };
  const times = Object.fromEntries(Object.keys(programs).map(name => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, { args, cwd }] of Object.entries(programs)) times[name].push(measureTime(args, cwd));
  }
  const rows = Object.entries(times).map(([name, values]) => row(`${name}, ${countNotes(notes)} files`, values, 'ms'));
  return [
    ...rows,
    {
      name: 'hangout-notes list --json, peak memory',
      value: measurePeakMemory(programs['hangout-notes list --json'].args),
      unit: 'MB',
    },
  ];
}

/** Returns the duration of a Node process, in milliseconds. */
export function measureTime(args, cwd) {
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'ignore'] });
  if (error || status === null) throw error ?? new Error(`${args[0]} was stopped`);
  return performance.now() - start;
}

/** Returns the peak memory of a Node process without its children, in MB. */
export function measurePeakMemory(args) {
  const { stderr } = spawnSync(process.execPath, ['--require', path.resolve('bench/peak.cjs'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return Number(/@peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
}

const countNotes = folder => readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.md')).length;

/**
 * Returns the path of foam-cli, or undefined if it cannot be installed. It is installed into bench/node_modules when it
 * is first needed.
 */
function provideFoamCli() {
  const entry = path.resolve('bench/node_modules/foam-cli/out/index.js');
  try {
    if (!existsSync(entry))
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
        cwd: 'bench',
        stdio: 'ignore',
        shell: process.platform === 'win32',
      });
  } catch {
    console.log('foam-cli cannot be installed and is left out.');
  }
  return existsSync(entry) ? entry : undefined;
}
