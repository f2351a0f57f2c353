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
import type { Span } from '../model';

/** A value as JSON has it, which schemas are about. */
export type PlainValue =
  null | boolean | number | string | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** The document's value, or what its aliases make impossible, at the node where it shows. */
export type ReadValue =
  { readonly value: PlainValue } | { readonly problem: 'cyclic' | 'explodes' | 'large' | 'unknown'; readonly at: Node };

/** More values than this, those that aliases stand for counted each time, are not looked at. */
export const maxValues = 20_000;

interface Sized {
  readonly value: PlainValue;
  readonly size: number;
}

const nothing: Sized = { value: null, size: 1 };

/**
 * The plain value of YAML. What an alias stands for is read once and counted each time, so that a few lines which stand
 * for millions cost what the few lines do. Keys that are lists or mappings are left out: JSON has none.
 */
export function readValue(document: Document): ReadValue {
  const reader = new ValueReader();
  const { value } = reader.read(document.contents);
  return reader.problem ?? { value };
}

class ValueReader {
  problem: Exclude<ReadValue, { value: PlainValue }> | undefined;
  readonly #anchors = new Map<string, Node>();
  readonly #read = new Map<Node, Sized>();
  #hasAliases = false;

  read(node: unknown): Sized {
    if (this.problem) return nothing;
    if (isAlias(node)) return this.#readAlias(node);
    if (isScalar(node)) return this.#keep(node, { value: plainScalar(node.value), size: 1 });
    if (!isMap(node) && !isSeq(node)) return nothing;
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    const sized = isMap(node) ? this.#readMap(node) : this.#readList(node);
    if (sized.size > maxValues) this.problem ??= { problem: this.#hasAliases ? 'explodes' : 'large', at: node };
    return this.#keep(node, sized);
  }

  #keep(node: Node & { anchor?: string }, sized: Sized): Sized {
    if (node.anchor !== undefined) {
      this.#anchors.set(node.anchor, node);
      this.#read.set(node, sized);
    }
    return sized;
  }

  #readAlias(alias: Alias): Sized {
    this.#hasAliases = true;
    const node = this.#anchors.get(alias.source);
    const known = node && this.#read.get(node);
    // An anchor that is known, and what stands at it not yet: the alias stands in it.
    if (!known) this.problem = { problem: node ? 'cyclic' : 'unknown', at: alias };
    return known ?? nothing;
  }

  #readList({ items }: YAMLSeq): Sized {
    const sized = items.map(item => this.read(item));
    return { value: sized.map(({ value }) => value), size: sized.reduce((sum, { size }) => sum + size, 1) };
  }

  #readMap({ items }: YAMLMap): Sized {
    // Without a prototype `__proto__` is a key like any other.
    const value = Object.create(null) as Record<string, PlainValue>;
    const merged: Sized[] = [];
    let size = 1;
    for (const pair of items) {
      const key = keyOf(pair);
      const read = this.read(pair.value);
      size += read.size + 1;
      if (key === '<<') merged.push(read);
      else if (key !== undefined) value[key] = read.value;
    }
    for (const one of merged) mergeInto(value, one.value);
    return { value, size };
  }
}

/** `<<: *base`: its keys, where they are not written themselves. */
function mergeInto(target: Record<string, PlainValue>, merged: PlainValue): void {
  for (const one of Array.isArray(merged) ? (merged as readonly PlainValue[]) : [merged]) {
    if (typeof one === 'object' && one !== null && !Array.isArray(one))
      for (const [key, value] of Object.entries(one)) if (!(key in target)) target[key] = value;
  }
}

/** The key as text; undefined for one that is no scalar. */
export const keyOf = ({ key }: Pair): string | undefined => (isScalar(key) ? String(key.value) : undefined);

function plainScalar(value: unknown): PlainValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? Number(value) : null;
}

/** Where a value is written, and its key where it has one; offsets into the YAML. */
export interface ValuePlace {
  readonly key: Span | null;
  /** Null where nothing is written. */
  readonly value: Span | null;
  readonly node: Node | null;
}

/**
 * Finds what a path of keys and list positions leads to; what an alias stands for is found where the alias is. Undefined
 * where it leads nowhere.
 */
export function locate({ contents }: Document, path: readonly string[]): ValuePlace | undefined {
  let place: ValuePlace = placeOf(null, contents);
  for (const step of path) {
    const { node } = place;
    if (isAlias(node)) return place;
    if (isMap(node)) {
      const pair = node.items.findLast(one => keyOf(one) === step) ?? node.items.find(one => keyOf(one) === '<<');
      if (!pair) return undefined;
      place = placeOf(pair.key, pair.value);
      if (keyOf(pair) !== step) return place;
    } else if (isSeq(node)) place = placeOf(null, node.items[Number(step)]);
    else return undefined;
  }
  return place;
}

const placeOf = (key: unknown, value: unknown): ValuePlace => ({
  key: spanOf(key),
  value: spanOf(value),
  node: (value ?? null) as Node | null,
});

/** Of a block collection the line ends behind it are not a part. */
function spanOf(node: unknown): Span | null {
  const range =
    node && typeof node === 'object' && 'range' in node ? (node.range as readonly number[] | null | undefined) : null;
  return range && range[0] !== range[1] ? { start: range[0]!, end: range[1]! } : null;
}
