import { parseDocument, type Document } from 'yaml';

/** The YAML library is recursive. A deeper document can overflow the stack and end the process. */
const maxDepth = 200;

/** Parses YAML with the position of every node. Returns null if it is nested too deeply. */
export const parseYaml = (yaml: string): Document.Parsed | null =>
  maxPossibleDepth(yaml) > maxDepth ? null : parseShallowYaml(yaml);

/**
 * Parses YAML that is known not to be nested deeply. The library does not compare keys, because its comparison takes
 * quadratic time.
 */
export const parseShallowYaml = (yaml: string): Document.Parsed =>
  parseDocument(yaml, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });

/** An upper bound of the depth: every level needs its own indentation, marker (`-`, `?`, `:`) or bracket. */
const maxPossibleDepth = (yaml: string): number => blockDepth(yaml) + bracketDepth(yaml);

function blockDepth(yaml: string): number {
  const levelsByIndent = new Map<number, number>();
  for (const [, indent = '', markers = ''] of yaml.matchAll(/^([ \t]*)((?:[-?:][ \t]+)*)/gm)) {
    const levels = 1 + (markers.match(/[-?:]/g)?.length ?? 0);
    levelsByIndent.set(indent.length, Math.max(levels, levelsByIndent.get(indent.length) ?? 0));
  }
  return [...levelsByIndent.values()].reduce((sum, levels) => sum + levels, 0);
}

function bracketDepth(yaml: string): number {
  let depth = 0;
  let deepest = 0;
  for (const bracket of yaml.match(/[[\]{}]/g) ?? []) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
