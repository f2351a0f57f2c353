import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A value as in JSON, which is what JSON Schema describes. */
export type PlainValue =
  null | boolean | number | string | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** Why a document has no plain value, and the node that causes it. */
export interface ValueProblem {
  /**
   * - `unknown-alias`: there is no such anchor before the alias
   * - `cyclic-alias`: the alias is inside the value that it refers to
   * - `too-large`: the value has more than `maxValues` values
   * - `too-large-expanded`: the same, with aliases expanded
   */
  readonly problem: 'unknown-alias' | 'cyclic-alias' | 'too-large' | 'too-large-expanded';
  readonly node: Node;
}

/** The plain value of a document, or why it has none. */
export type ResolvedValue = { readonly value: PlainValue } | ValueProblem;

/** The maximum number of values in a document. The values that an alias refers to count each time. */
export const maxValues = 20_000;

interface SizedValue {
  readonly value: PlainValue;
  /** How many values it consists of, with aliases expanded. */
  readonly size: number;
}

const emptyValue: SizedValue = { value: null, size: 1 };

/**
 * Returns the plain value of a YAML document. The value that an alias refers to is read only once, so that a few lines
 * which expand to millions of values do not take long. Keys that are lists or mappings are left out, because JSON does
 * not have them.
 */
export function resolveValue(document: Document): ResolvedValue {
  const resolver = new ValueResolver();
  const { value } = resolver.resolve(document.contents);
  return resolver.problem ?? { value };
}

class ValueResolver {
  /** The first problem found. After it, nothing else is read. */
  problem: ValueProblem | undefined;
  readonly #nodeByAnchor = new Map<string, Node>();
  readonly #valueByNode = new Map<Node, SizedValue>();
  #hasAliases = false;

  resolve(node: unknown): SizedValue {
    if (this.problem) return emptyValue;
    if (isAlias(node)) return this.#resolveAlias(node);
    if (isScalar(node)) return this.#remember(node, { value: scalarValue(node.value), size: 1 });
    if (!isMap(node) && !isSeq(node)) return emptyValue;
    if (node.anchor !== undefined) this.#nodeByAnchor.set(node.anchor, node);
    const resolved = isMap(node) ? this.#resolveMap(node) : this.#resolveList(node);
    if (resolved.size > maxValues)
      this.problem ??= { problem: this.#hasAliases ? 'too-large-expanded' : 'too-large', node };
    return this.#remember(node, resolved);
  }

  #remember(node: Node & { anchor?: string }, resolved: SizedValue): SizedValue {
    if (node.anchor !== undefined) {
      this.#nodeByAnchor.set(node.anchor, node);
      this.#valueByNode.set(node, resolved);
    }
    return resolved;
  }

  #resolveAlias(alias: Alias): SizedValue {
    this.#hasAliases = true;
    const node = this.#nodeByAnchor.get(alias.source);
    const resolved = node && this.#valueByNode.get(node);
    // A node without a value is still being resolved, so the alias is inside it.
    if (!resolved) this.problem = { problem: node ? 'cyclic-alias' : 'unknown-alias', node: alias };
    return resolved ?? emptyValue;
  }

  #resolveList({ items }: YAMLSeq): SizedValue {
    const resolved = items.map(item => this.resolve(item));
    return { value: resolved.map(({ value }) => value), size: resolved.reduce((sum, { size }) => sum + size, 1) };
  }

  #resolveMap({ items }: YAMLMap): SizedValue {
    // The object has no prototype, so that `__proto__` is an ordinary key.
    const value = Object.create(null) as Record<string, PlainValue>;
    const mergedValues: PlainValue[] = [];
    let size = 1;
    for (const pair of items) {
      const key = keyText(pair);
      const resolved = this.resolve(pair.value);
      size += resolved.size + 1;
      if (key === '<<') mergedValues.push(resolved.value);
      else if (key !== undefined) value[key] = resolved.value;
    }
    for (const merged of mergedValues) mergeInto(value, merged);
    return { value, size };
  }
}

/** Adds the keys of a merged mapping (`<<: *base`), or of each mapping in a list, that the target does not have. */
function mergeInto(target: Record<string, PlainValue>, merged: PlainValue): void {
  for (const source of Array.isArray(merged) ? (merged as readonly PlainValue[]) : [merged]) {
    if (typeof source === 'object' && source !== null && !Array.isArray(source))
      for (const [key, value] of Object.entries(source)) if (!(key in target)) target[key] = value;
  }
}

/** The key as text; undefined if it is a list or a mapping. */
export const keyText = ({ key }: Pair): string | undefined => (isScalar(key) ? String(key.value) : undefined);

function scalarValue(value: unknown): PlainValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? Number(value) : null;
}
