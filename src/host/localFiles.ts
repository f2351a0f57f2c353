import { readFile } from 'node:fs/promises';

/** Reads a file of this machine, four times as fast as through `workspace.fs`; undefined where there is no Node. */
export const readLocalFile: ((fsPath: string) => Promise<Uint8Array>) | undefined = fsPath => readFile(fsPath);
