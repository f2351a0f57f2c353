/** Undefined in a web worker. It is not imported, because the same bundle also runs there. */
const nodeFiles = globalThis.process?.getBuiltinModule?.('node:fs/promises');

/** Reads a local file four times as fast as `workspace.fs`. Undefined in a web worker. */
export const readLocalFile = nodeFiles && ((fsPath: string): Promise<Uint8Array> => nodeFiles.readFile(fsPath));
