// Measures how time and memory grow with the number of files, from 500 to 50,000 files of 2 KB each.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildProduct } from '../esbuild.mjs';
import { out } from '../test/support/paths.mjs';
import { measurePeakMemory, measureTime, plainRead } from './list.mjs';
import { writeNotes } from './notes.mjs';
import { median } from './statistics.mjs';

const counts = [500, 5_000, 50_000];

export async function measure({ runs }) {
  await buildProduct();
  const folder = path.join(out, 'bench/notes-growing');
  const rows = counts.map(count => {
    writeNotes(folder, count, 2_000);
    const list = ['dist/cli.js', 'list', '--json', folder];
    const medianTime = args => median(Array.from({ length: runs }, () => measureTime(args)));
    const listTime = medianTime(list);
    const readTime = medianTime(['-e', plainRead, folder]);
    const note = [
      `${(listTime / count).toFixed(2)} ms per file`,
      `plain read ${readTime.toFixed(0)} ms`,
      `peak memory ${measurePeakMemory(list).toFixed(0)} MB`,
    ].join(', ');
    return { name: `hangout-notes list --json, ${count} files`, value: listTime, unit: 'ms', note };
  });
  rmSync(folder, { recursive: true, force: true });
  return rows;
}
