// Folders that are filled once and kept: complete or not there at all, however the filling ends.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cache } from './paths.mjs';
import { Problem, onEnd } from './program.mjs';

const marker = '.complete';
const longest = 10 * 60_000;

/**
 * The folder `.vscode-test/NAME`, made by `fill(folder)` where it is not there yet. It is filled under another name and
 * renamed at the end, so that nobody ever sees half of it.
 */
export async function kept(name, fill) {
  const folder = path.join(cache, name);
  await othersAtIt(name, folder);
  if (isComplete(folder)) return folder;
  const filling = `${folder}.${process.pid}.part`;
  onEnd(() => rm(filling, { recursive: true, force: true }));
  try {
    await mkdir(filling, { recursive: true });
    await fill(filling);
    await writeFile(path.join(filling, marker), '');
    await moveInto(filling, folder);
  } catch (error) {
    throw problemOfDisk(error) ?? error;
  } finally {
    await rm(filling, { recursive: true, force: true });
  }
  return folder;
}

const isComplete = folder => existsSync(path.join(folder, marker));

async function moveInto(filling, folder) {
  // Another process may have been faster; its folder is as good as ours.
  if (isComplete(folder)) return;
  await rm(folder, { recursive: true, force: true });
  await rename(filling, folder).catch(error => {
    if (!isComplete(folder)) throw error;
  });
}

/** Waits for another process that is filling the same folder, and clears what dead ones left. */
async function othersAtIt(name, folder) {
  for (const began = Date.now(); Date.now() - began < longest; await wait(300)) {
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
    // Not ours to signal, and so alive.
    return error.code === 'EPERM';
  }
}

function problemOfDisk(error) {
  if (error.code === 'ENOSPC') return new Problem(`The disk is full: free 1.5 GB for ${cache}, then try again.`);
  if (error.code === 'EACCES' || error.code === 'EROFS')
    return new Problem(`${error.path ?? cache} cannot be written: give yourself the right to, then try again.`);
  return undefined;
}
