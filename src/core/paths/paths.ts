/** Paths of notes: relative to the folder that was opened, with forward slashes. */

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const directoryOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** The file's name without its last extension. */
export const stemOf = (path: string): string => baseName(path).replace(/\.[^.]+$/, '');
