import path from 'node:path';
import { build } from 'esbuild';
import { define, withoutGrayMatterEngines } from '../../esbuild.mjs';
import { out, root } from './paths.mjs';

/**
 * Bundles a TypeScript file with the product's code that it uses, and imports it.
 *
 * @param entry The path of the file, relative to the checkout.
 */
export async function loadTypeScript(entry) {
  const outfile = path.join(out, 'programs', entry.replace(/\.ts$/, '.mjs'));
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    plugins: [withoutGrayMatterEngines],
    define,
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
  return import(`file://${outfile}`);
}
