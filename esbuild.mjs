// Bundles the product: one file for each place it runs in. Types are checked apart (npm run typecheck).
import { build } from 'esbuild';

/**
 * gray-matter comes with engines that evaluate JavaScript. Ours are handed in by src/core/frontMatter.ts,
 * so its own are left out of every bundle: what is not there cannot be run.
 */
export const withoutGrayMatterEngines = {
  name: 'without-gray-matter-engines',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(\.\/(lib\/)?engines|fs)$/ }, ({ importer }) =>
      /[\\/]gray-matter[\\/]/.test(importer) ? { path: 'empty', namespace: 'empty' } : undefined);
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** @cfworker/json-schema makes an address of its worker's when it is loaded, which fails in a worker made from a blob. */
export const define = { 'self.location': 'undefined' };

const common = {
  bundle: true,
  minify: true,
  format: 'cjs',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [withoutGrayMatterEngines],
  define,
};

/** Builds into `outdir` (`dist`): extension.js, web/extension.js and cli.js. */
export async function buildProduct(outdir = 'dist') {
  const node = { ...common, platform: 'node' };
  await Promise.all([
    build({ ...node, entryPoints: ['src/extension.ts'], outfile: `${outdir}/extension.js`, external: ['vscode'] }),
    build({ ...node, entryPoints: ['src/cli/main.ts'], outfile: `${outdir}/cli.js`, banner: { js: '#!/usr/bin/env node' } }),
    build({
      ...common,
      platform: 'browser',
      entryPoints: ['src/extension.ts'],
      outfile: `${outdir}/web/extension.js`,
      external: ['vscode'],
      // A file named x.web.ts stands in for x.ts where there is no Node.
      resolveExtensions: ['.web.ts', '.ts', '.mjs', '.js', '.json'],
      inject: ['src/host/buffer.web.ts'],
    }),
  ]);
}

if (import.meta.filename === process.argv[1]) await buildProduct();
