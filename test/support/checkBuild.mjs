// npm run prepack: makes sure that `npm pack` packs a current build of the command line.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { main, UserError } from './program.mjs';

/** Files and folders that the build depends on, relative to the root. */
const sources = ['src', 'esbuild.mjs', 'package.json'];

/** @throws {UserError} if dist/cli.js in a folder does not exist or is older than its sources. */
export function checkBuild(folder) {
  const build = statSync(path.join(folder, 'dist/cli.js'), { throwIfNoEntry: false });
  if (!build) throw new UserError('dist/cli.js does not exist. Run "npm run build" first.');
  const newer = sources.flatMap(name => listFiles(folder, name)).find(file => isNewer(path.join(folder, file), build));
  if (newer) throw new UserError(`dist/cli.js is older than ${newer}. Run "npm run build" first.`);
}

function listFiles(folder, name) {
  if (!statSync(path.join(folder, name)).isDirectory()) return [name];
  return readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const isNewer = (file, { mtimeMs }) => statSync(file).mtimeMs > mtimeMs;

if (import.meta.filename === process.argv[1]) await main(() => checkBuild(root));
