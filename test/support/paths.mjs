// The folders of the development tools.
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** Temporary output: bundles, results, screenshots, workspaces of test runs. */
export const out = path.join(root, 'out');

/** Files that are kept between runs: VS Code, the browser, the sample folder of `npm start`. */
export const cache = path.join(root, '.vscode-test');

export const vsix = path.join(root, 'hangout-notes.vsix');
