/** The two members of Node's Buffer that gray-matter asks for, where there is no Node. */
export const Buffer = {
  from: (text: string): Uint8Array => new TextEncoder().encode(text),
  isBuffer: (): boolean => false,
};
