import { execFileSync } from 'node:child_process';

/** Builds `extension.js` into a folder, for tests of the bundle. */
export const buildExtension = (folder: string): void => runBuild('buildExtension', folder);

/** Builds `cli.js` into a folder, for tests of the bundle. */
export const buildCommandLine = (folder: string): void => runBuild('buildCommandLine', folder);

/** Runs a function of esbuild.mjs. */
function runBuild(name: string, folder: string): void {
  const program = `import { ${name} } from './esbuild.mjs'; await ${name}(${JSON.stringify(folder)});`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'pipe' });
}
