// Checks the translations, and bundles the extension and the command line. TypeScript checks the types separately (npm
// run typecheck).
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { checkTranslations } from './l10n.mjs';

/**
 * Leaves the engines of gray-matter out of every bundle, because one of them runs JavaScript. The product has its own
 * engine for YAML (src/core/frontMatter).
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

/**
 * When it is loaded, @cfworker/json-schema creates a URL relative to `self.location`. This fails in a worker that is
 * created from a blob, as in VS Code for the web.
 */
export const define = { 'self.location': 'undefined' };

const common = {
  bundle: true,
  minify: true,
  format: 'cjs',
  target: 'es2022',
  legalComments: 'none',
  // The bundles contain words of twenty languages. Escaped letters would take six bytes each.
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [withoutGrayMatterEngines],
  define,
};

/**
 * The same file runs in Node and in a web worker. It only uses modules of Node that it finds at run time
 * (src/host/localFiles.ts).
 */
const anyHost = { platform: 'browser', conditions: ['worker'], external: ['vscode'], inject: ['src/host/buffer.ts'] };

const extension = { ...common, ...anyHost, entryPoints: ['src/extension.ts'] };

const commandLine = {
  ...common,
  platform: 'node',
  // esbuild cannot follow the imports in the CommonJS version of jsonc-parser.
  mainFields: ['module', 'main'],
  entryPoints: ['src/cli/main.ts'],
  banner: { js: '#!/usr/bin/env node' },
};

export const buildExtension = outdir => build({ ...extension, outfile: `${outdir}/extension.js` });

export const buildCommandLine = outdir => build({ ...commandLine, outfile: `${outdir}/cli.js` });

/** Builds `extension.js` and `cli.js` into a folder. */
export async function buildProduct(outdir = 'dist') {
  // Files of an earlier version would be packaged.
  rmSync(outdir, { recursive: true, force: true });
  await Promise.all([buildExtension(outdir), buildCommandLine(outdir)]);
}

if (import.meta.filename === process.argv[1]) {
  const errors = checkTranslations();
  if (errors.length > 0) {
    console.error(`The translations do not fit the texts of the extension:\n${errors.join('\n')}`);
    process.exit(1);
  }
  await buildProduct();
}
