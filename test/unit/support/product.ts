import { execFileSync } from 'node:child_process';

/** Builds the extension and the command line into a folder, for tests of the bundles themselves. */
export function buildProduct(folder: string): void {
  const program = `import { buildProduct } from './esbuild.mjs'; await buildProduct(${JSON.stringify(folder)});`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', program]);
}
