// npm run bench [-- SECTION…] [--runs N] [--files N] [--folder DIR]
// Measures performance, prints a table, and writes the numbers to out/bench.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inNode24 } from '../test/support/node24.mjs';
import { out } from '../test/support/paths.mjs';
import { main, UserError, useScratchFolder } from '../test/support/program.mjs';

/**
 * The files with measurements. Each exports a function `measure({ runs, files, folder })` that returns rows
 * `{ name, value, unit, note }`.
 */
const sections = {
  activation: () => import('./activation.mjs'),
  typing: () => import('./typing.mjs'),
  list: () => import('./list.mjs'),
  growth: () => import('./growth.mjs'),
  readers: () => import('./readers.mjs'),
  nasty: () => import('./nasty.mjs'),
};

function parseOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { runs: { type: 'string', default: '5' }, files: { type: 'string' }, folder: { type: 'string' } },
    });
    const unknown = positionals.find(name => !sections[name]);
    if (unknown) throw new Error(`Unknown section "${unknown}". The sections are ${Object.keys(sections).join(', ')}.`);
    return {
      names: positionals.length > 0 ? positionals : Object.keys(sections),
      options: {
        runs: Math.max(1, Number.parseInt(values.runs) || 5),
        files: Number.parseInt(values.files) || undefined,
        folder: values.folder && path.resolve(values.folder),
      },
    };
  } catch (error) {
    throw new UserError(error.message, { exitCode: 2 });
  }
}

function printRows(name, rows) {
  const width = Math.max(...rows.map(row => row.name.length)) + 2;
  console.log(`\n${name}`);
  for (const row of rows)
    console.log(`  ${row.name.padEnd(width)}${row.value.toFixed(1).padStart(10)} ${row.unit}  ${row.note ?? ''}`);
}

await inNode24(() =>
  main(async () => {
    const { names, options } = parseOptions();
    useScratchFolder();
    const machine = {
      cpu: os.cpus()[0]?.model,
      cores: os.cpus().length,
      platform: `${process.platform} ${process.arch}`,
      node: process.version,
    };
    const report = { machine, ...options, sections: {} };
    for (const name of names) {
      const { measure } = await sections[name]();
      report.sections[name] = await measure(options);
      printRows(name, report.sections[name]);
    }
    mkdirSync(out, { recursive: true });
    writeFileSync(path.join(out, 'bench.json'), `${JSON.stringify(report, undefined, 2)}\n`);
  }),
);
