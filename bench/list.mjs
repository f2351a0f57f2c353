// How long reading a whole archive takes: ours beside a plain read of the files and foam-cli, as whole processes, in turns.
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

/** `files` and `bytes` (each) say what is generated; `folder` names notes to be read in their place. */
export async function measure({ runs, files = 1000, bytes = 14_000, folder }) {
  await buildProduct();
  const notes = folder ?? path.join(out, 'bench/notes');
  if (!folder) writeNotes(notes, files, bytes);
  const foam = foamCli();
  const contestants = {
    'plain read': { args: ['-e', plainRead, notes] },
    'hangout-notes list --json': { args: ['dist/cli.js', 'list', '--json', notes] },
    ...(foam && { 'foam-cli list notes': { args: [foam, 'list', 'notes'], cwd: notes } }),
  };
  const times = Object.fromEntries(Object.keys(contestants).map(name => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, { args, cwd }] of Object.entries(contestants)) times[name].push(timeOf(args, cwd));
  }
  const rows = Object.entries(times).map(([name, values]) => row(`${name}, ${countOf(notes)} files`, values, 'ms'));
  return [
    ...rows,
    {
      name: 'hangout-notes list --json, peak memory',
      value: peakOf(contestants['hangout-notes list --json'].args),
      unit: 'MB',
    },
  ];
}

export function timeOf(args, cwd) {
  const began = performance.now();
  const { status, error } = spawnSync(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'ignore'] });
  if (error || status === null) throw error ?? new Error(`${args[0]} was ended`);
  return performance.now() - began;
}

/** Peak memory of the process itself, in MB. */
export function peakOf(args) {
  const { stderr } = spawnSync(process.execPath, ['--require', path.resolve('bench/peak.cjs'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return Number(/@peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
}

const countOf = folder => readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.md')).length;

/** foam-cli is installed where it is first measured, and never into the product; without it the others are measured. */
function foamCli() {
  const entry = path.resolve('bench/node_modules/foam-cli/out/index.js');
  try {
    if (!existsSync(entry))
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
        cwd: 'bench',
        stdio: 'ignore',
        shell: process.platform === 'win32',
      });
  } catch {
    console.log('foam-cli cannot be installed: it is left out.');
  }
  return existsSync(entry) ? entry : undefined;
}
