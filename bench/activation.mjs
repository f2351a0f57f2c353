// Measures activation in the Node extension host of the newest VS Code and of the oldest one that is supported.
import { buildProduct } from '../esbuild.mjs';
import { bundleForHost } from '../test/support/bundle.mjs';
import { runInHost } from '../test/support/host.mjs';
import { UserError } from '../test/support/program.mjs';
import { provideVSCode, versions } from '../test/support/provision.mjs';
import { row } from './statistics.mjs';

export async function measure({ runs }) {
  await buildProduct();
  const bundle = await bundleForHost(
    'node',
    'out/bench/activation.js',
    "export { run } from './bench/activation.host.mjs';",
  );
  const rows = [];
  for (const which of ['newest', 'oldest']) {
    await provideVSCode(which);
    const figures = Map.groupBy(await measureActivations(which, bundle, runs), figure => figure.name);
    for (const [name, measured] of figures)
      rows.push(
        row(
          `${name}, VS Code ${versions[which].vscode}`,
          measured.map(({ value }) => value),
          'ms',
        ),
      );
  }
  return rows;
}

async function measureActivations(which, bundle, runs) {
  const figures = [];
  for (let run = 0; run < runs; run++) {
    const result = await runInHost('bench-activation', { which, kind: 'node' }, bundle, { write: () => {} });
    if (result.failures.length > 0)
      throw new UserError(
        `Activation could not be measured in VS Code ${versions[which].vscode}: ${result.failures[0].message}`,
      );
    figures.push(...result.figures);
  }
  return figures;
}
