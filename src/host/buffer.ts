/** The two members of Node's Buffer that gray-matter asks for; esbuild.mjs puts them in its place, as a web worker has none. */
export const Buffer = {
  from: (text: string): Uint8Array => new TextEncoder().encode(text),
  isBuffer: (): boolean => false,
};
