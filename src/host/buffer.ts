/**
 * The two members of Node's `Buffer` that gray-matter uses. esbuild.mjs injects them, because web workers have no
 * `Buffer`.
 */
export const Buffer = {
  from: (text: string): Uint8Array => new TextEncoder().encode(text),
  isBuffer: (): boolean => false,
};
