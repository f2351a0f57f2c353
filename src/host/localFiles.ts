/** Node's own; asked for in this way, as the same bundle runs in web workers, which have no Node. */
const node = globalThis.process?.getBuiltinModule?.('node:fs/promises');

/** Reads a file of this machine, four times as fast as through `workspace.fs`; undefined where there is no Node. */
export const readLocalFile = node && ((fsPath: string): Promise<Uint8Array> => node.readFile(fsPath));
