/** There are no local files in a browser: all go through `workspace.fs`. */
export const readLocalFile = undefined;
