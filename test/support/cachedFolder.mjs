// Folders in .vscode-test that are created once and kept, such as a VS Code. A folder is either complete or missing.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cache } from './paths.mjs';
import { UserError, onEnd } from './program.mjs';

const marker = '.complete';
/** How long to wait for another process, in milliseconds. */
const maxWait = 10 * 60_000;

/**
 * Returns the path of `.vscode-test/NAME`. If it does not exist, `fill(folder)` creates its content. The folder is
 * renamed at the end, so that no other process sees an incomplete folder.
 */
export async function provideFolder(name, fill) {
  const folder = path.join(cache, name);
  await waitForOthers(name, folder);
  if (isComplete(folder)) return folder;
  const partialFolder = `${folder}.${process.pid}.part`;
  onEnd(() => rm(partialFolder, { recursive: true, force: true }));
  try {
    await mkdir(partialFolder, { recursive: true });
    await fill(partialFolder);
    await writeFile(path.join(partialFolder, marker), '');
    await moveFolder(partialFolder, folder);
  } catch (error) {
    throw explainDiskError(error) ?? error;
  } finally {
    await rm(partialFolder, { recursive: true, force: true });
  }
  return folder;
}

const isComplete = folder => existsSync(path.join(folder, marker));

async function moveFolder(partialFolder, folder) {
  // Another process may have been faster. Its folder has the same content.
  if (isComplete(folder)) return;
  await rm(folder, { recursive: true, force: true });
  await rename(partialFolder, folder).catch(error => {
    if (!isComplete(folder)) throw error;
  });
}

/** Waits while another process creates the same folder. Deletes the folders of processes that have ended. */
async function waitForOthers(name, folder) {
  for (const start = Date.now(); Date.now() - start < maxWait; await wait(300)) {
    const parts = (await readdir(cache).catch(() => [])).filter(
      entry => entry.startsWith(`${name}.`) && entry.endsWith('.part'),
    );
    const dead = parts.filter(part => !isAlive(Number(part.split('.').at(-2))));
    for (const part of dead) await rm(path.join(cache, part), { recursive: true, force: true });
    if (isComplete(folder) || dead.length === parts.length) return;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process exists, but belongs to another user.
    return error.code === 'EPERM';
  }
}

function explainDiskError(error) {
  if (error.code === 'ENOSPC') return new UserError(`The disk is full. ${cache} needs 1.5 GB.`);
  if (error.code === 'EACCES' || error.code === 'EROFS')
    return new UserError(`No permission to write ${error.path ?? cache}.`);
  return undefined;
}
