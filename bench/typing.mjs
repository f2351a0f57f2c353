// Measures how soon a note of 100 KB is checked after a pause in typing, in a series of many notes. Runs in the
// extension host of the newest VS Code.
import path from 'node:path';
import { buildProduct } from '../esbuild.mjs';
import { bundleForHost } from '../test/support/bundle.mjs';
import { runInHost } from '../test/support/host.mjs';
import { root } from '../test/support/paths.mjs';
import { UserError } from '../test/support/program.mjs';
import { provideVSCode } from '../test/support/provision.mjs';
import { writeNote, writeNotes } from './notes.mjs';
import { percentile, row } from './statistics.mjs';

const folder = 'out/bench/typing';

export async function measure({ files = 1000 }) {
  await buildProduct();
  await provideVSCode('newest');
  writeNotes(path.join(root, folder), files, 2000, 1);
  writeNote(path.join(root, folder, 'series-0/meetings/2009/2009-01-02.md'), '2009-01-02', 100_000);
  const bundle = await bundleForHost('node', 'out/bench/typing.js', "export { run } from './bench/typing.host.mjs';");
  const result = await runInHost('bench-typing', { which: 'newest', kind: 'node' }, bundle, {
    fixture: folder,
    write: () => {},
  });
  if (result.failures.length > 0) throw new UserError(`Typing could not be measured: ${result.failures[0].message}`);
  const figures = Map.groupBy(result.figures, figure => figure.name);
  return [...figures].flatMap(([name, measured]) => {
    const values = measured.map(({ value }) => value);
    return [row(name, values, 'ms'), { name: `${name}, 95th percentile`, value: percentile(values, 95), unit: 'ms' }];
  });
}
