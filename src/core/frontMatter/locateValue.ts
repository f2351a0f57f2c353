import { isAlias, isMap, isSeq, type Document, type Node } from 'yaml';
import type { Span } from '../model';
import { keyText } from './yamlValue';

/** Where a value is in the YAML. The spans are offsets into the YAML. */
export interface ValueLocation {
  /** Null for items of a list and for the document itself. */
  readonly key: Span | null;
  /** Null if the value is empty. */
  readonly value: Span | null;
  readonly node: Node | null;
}

/**
 * Finds the value at a path of keys and list indexes. Parts of an alias or of a merged mapping (`<<`) are located at
 * the alias. Returns undefined if there is no such value.
 */
export function locateValue({ contents }: Document, path: readonly string[]): ValueLocation | undefined {
  let location = locationOf(null, contents);
  for (const step of path) {
    const { node } = location;
    if (isAlias(node)) return location;
    if (isMap(node)) {
      const pair =
        node.items.findLast(item => keyText(item) === step) ?? node.items.find(item => keyText(item) === '<<');
      if (!pair) return undefined;
      location = locationOf(pair.key, pair.value);
      if (keyText(pair) !== step) return location;
    } else if (isSeq(node)) location = locationOf(null, node.items[Number(step)]);
    else return undefined;
  }
  return location;
}

const locationOf = (key: unknown, value: unknown): ValueLocation => ({
  key: spanOf(key),
  value: spanOf(value),
  node: (value ?? null) as Node | null,
});

/** The span of a node. It does not include the line breaks after a block collection. */
function spanOf(node: unknown): Span | null {
  const range =
    node && typeof node === 'object' && 'range' in node ? (node.range as readonly number[] | null | undefined) : null;
  return range && range[0] !== range[1] ? { start: range[0]!, end: range[1]! } : null;
}
