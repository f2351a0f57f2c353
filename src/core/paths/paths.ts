// Paths of notes are relative to the folder that was opened and have forward slashes.

/** Returns the name of the file. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Returns the path of the folder that contains the file, or an empty string at the top level. */
export const directoryOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Returns the name of the file without its last extension. */
export const stemOf = (path: string): string => baseName(path).replace(/\.[^.]+$/, '');
