// Waits for changes to the sources.
import { watch } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './paths.mjs';

const watchedFolders = ['src', 'test', 'syntaxes', 'snippets', 'docs'];

/** Editors write several files or several times. In milliseconds. */
const settlingTime = 200;

/** Watches the sources from now on. `next` resolves after a change since the last call. */
export function watchSources() {
  let changed = Promise.withResolvers();
  for (const folder of watchedFolders)
    watch(path.join(root, folder), { recursive: true }, () => changed.resolve()).unref();
  return {
    async next() {
      await changed.promise;
      await wait(settlingTime);
      changed = Promise.withResolvers();
    },
  };
}
