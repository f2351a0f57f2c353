// Bundles the product: the extension and the command line. Types are checked apart (npm run typecheck).
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * gray-matter comes with engines that evaluate JavaScript. Ours are handed in by src/core/frontMatter.ts,
 * so its own are left out of every bundle: what is not there cannot be run.
 */
export const withoutGrayMatterEngines = {
  name: 'without-gray-matter-engines',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(\.\/(lib\/)?engines|fs)$/ }, ({ importer }) =>
      /[\\/]gray-matter[\\/]/.test(importer) ? { path: 'empty', namespace: 'empty' } : undefined,
    );
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
  // Words of twenty languages: escaped, each of their letters would take six bytes.
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [withoutGrayMatterEngines],
  define,
};

/**
 * The extension is one file for the Node extension host and for the web worker: bundled for neither Node nor a page,
 * it takes of both only what it finds when it runs (src/host/localFiles.ts).
 */
const anyHost = { platform: 'browser', conditions: ['worker'], external: ['vscode'], inject: ['src/host/buffer.ts'] };

/** Builds into `outdir` (`dist`): extension.js and cli.js. */
export async function buildProduct(outdir = 'dist') {
  // What an earlier version left there would be packaged.
  rmSync(outdir, { recursive: true, force: true });
  await Promise.all([
    build({ ...common, ...anyHost, entryPoints: ['src/extension.ts'], outfile: `${outdir}/extension.js` }),
    // What is CommonJS of jsonc-parser hides its own files from a bundler.
    build({
      ...common,
      platform: 'node',
      mainFields: ['module', 'main'],
      entryPoints: ['src/cli/main.ts'],
      outfile: `${outdir}/cli.js`,
      banner: { js: '#!/usr/bin/env node' },
    }),
  ]);
}

if (import.meta.filename === process.argv[1]) await buildProduct();
