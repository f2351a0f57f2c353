// Where things are: the one place that knows the folders of the tooling.
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** Thrown away and made anew: bundles, results, screenshots, workspaces of test runs. */
export const out = path.join(root, 'out');

/** Kept between runs: VS Code, the browser, the sample folder of `npm start`. */
export const cache = path.join(root, '.vscode-test');

export const vsix = path.join(root, 'hangout-notes.vsix');

/** A path as a person would type it, from the top of the project. */
export const shown = file => path.relative(root, file).replaceAll('\\', '/') || '.';
