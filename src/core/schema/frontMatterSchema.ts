import { validate, type OutputUnit, type Schema, type SchemaDraft } from '@cfworker/json-schema';
import type { PlainValue } from '../frontMatter/yamlValue';
import { isRecord, type SchemaNode } from './schemaNode';
import { schemasByKey } from './keywords';

/** Something in which a value is not as the schema wants it. */
export interface SchemaError {
  /** The keys and list positions that lead to the value. */
  readonly path: readonly string[];
  readonly value: PlainValue;
  readonly keyword: string;
  /** The schema that has the keyword. */
  readonly schema: SchemaNode;
  /** The key that is missing, and the one that wants it beside itself. */
  readonly missing?: string;
  readonly beside?: string;
}

const isSame = (a: SchemaError, b: SchemaError): boolean => a.missing === b.missing && samePath(a.path, b.path);

/** How often one check may follow a `$ref`: recursion in a schema may make many ways of a few values. */
const mostReferences = 20_000;
const mostErrors = 100;
/** Front matter of more levels is not checked: the validator goes down by recursion. */
const mostLevels = 20;

/** A compiled JSON Schema for front matter; made by `compileSchema`. */
export class FrontMatterSchema {
  readonly root: SchemaNode;
  readonly #draft: SchemaDraft;
  readonly #lookup: Readonly<Record<string, SchemaNode | boolean>>;
  readonly #longestText: number;

  constructor(
    root: SchemaNode,
    draft: SchemaDraft,
    lookup: Readonly<Record<string, SchemaNode | boolean>>,
    longestText: number,
  ) {
    this.root = root;
    this.#draft = draft;
    this.#lookup = lookup;
    this.#longestText = longestText;
  }

  /** What is wrong with the value, at most a hundred things; null where it is too involved for a check that ends soon. */
  check(value: PlainValue): SchemaError[] | null {
    const longest = longestText(value);
    if (longest > this.#longestText || longest === Infinity) return null;
    try {
      const { errors } = validate(value, this.root as Schema, this.#draft, this.#countedLookup(), false);
      return this.#flatten(errors, value).slice(0, mostErrors);
    } catch {
      // Out of its bounds, in number or depth.
      return null;
    }
  }

  /** What a schema's `$ref` leads to. */
  target({ $ref, __absolute_ref__: reference }: SchemaNode): SchemaNode | boolean | undefined {
    return $ref === undefined ? undefined : this.#lookup[reference ?? ''];
  }

  #countedLookup(): Record<string, Schema | boolean> {
    let left = mostReferences;
    const get = (target: Readonly<Record<string, unknown>>, reference: string): unknown => {
      if (--left < 0) throw new RangeError('too many references');
      return target[reference];
    };
    return new Proxy(this.#lookup, { get }) as Record<string, Schema | boolean>;
  }

  /** Errors that only say that there are others in them are left out; those of alternatives become one. */
  #flatten(units: readonly OutputUnit[], value: PlainValue): SchemaError[] {
    const found: SchemaError[] = [];
    for (let index = 0; index < units.length && found.length < mostErrors; index++) {
      const unit = units[index]!;
      const error = this.#errorOf(unit, value);
      if (!error) continue;
      const inner = composite.has(unit.keyword) ? innerUnits(units, index) : [];
      index += inner.length;
      if (unit.keyword === 'anyOf' || unit.keyword === 'oneOf')
        found.push(...this.#alternatives(error, unit, inner, value));
      else if (missingKeys.has(unit.keyword))
        found.push(...missingIn(error).filter(one => !found.some(other => isSame(other, one))));
      // Of a name the place is that of the key, which what is wrong inside tells.
      else
        found.push(
          unit.keyword === 'propertyNames' && inner[0] ? { ...error, path: stepsOf(inner[0].instanceLocation) } : error,
        );
    }
    return found;
  }

  /** Where one alternative alone is of the value's kind, what is wrong with that; else that none fits. */
  #alternatives(
    error: SchemaError,
    { keywordLocation }: OutputUnit,
    inner: readonly OutputUnit[],
    value: PlainValue,
  ): SchemaError[] {
    const branches = new Map<string, OutputUnit[]>();
    for (const unit of inner) {
      const branch = unit.keywordLocation.slice(keywordLocation.length + 1).split('/')[0]!;
      branches.set(branch, [...(branches.get(branch) ?? []), unit]);
    }
    const wrong = [...branches.values()].map(units => this.#flatten(units, value));
    const ofItsKind = wrong.filter(
      errors => !errors.some(({ keyword, path }) => kindKeywords.has(keyword) && samePath(path, error.path)),
    );
    return ofItsKind.length === 1 ? ofItsKind[0]! : [error];
  }

  /** Undefined for an error that only hands on others, or is of what `contains` looked for in vain. */
  #errorOf({ keyword, keywordLocation, instanceLocation }: OutputUnit, value: PlainValue): SchemaError | undefined {
    if (handingOn.has(keyword)) return undefined;
    const path = stepsOf(instanceLocation);
    const schema = keyword === 'false' ? {} : this.#schemaAt(stepsOf(keywordLocation));
    return schema && { path, value: valueAt(value, path), keyword, schema };
  }

  /** The schema that has the keyword which a location ends in. */
  #schemaAt(steps: readonly string[]): SchemaNode | undefined {
    let node: unknown = this.root;
    for (let index = 0; index < steps.length - 1; index++) {
      const keyword = steps[index]!;
      if (!isRecord(node) || keyword === 'contains') return undefined;
      const inner: unknown = keyword === '$ref' ? this.target(node) : node[keyword];
      const isOneOfMany = Array.isArray(inner) || schemasByKey.has(keyword);
      node = isOneOfMany ? (inner as Readonly<Record<string, unknown>>)[steps[++index]!] : inner;
    }
    return isRecord(node) ? node : undefined;
  }
}

/** They come with what is wrong inside them. */
const handingOn = new Set([
  '$ref',
  'additionalItems',
  'additionalProperties',
  'allOf',
  'dependentSchemas',
  'if',
  'items',
  'patternProperties',
  'prefixItems',
  'properties',
  'unevaluatedItems',
  'unevaluatedProperties',
]);
/** They come with what is wrong inside them, and say it better. */
const composite = new Set(['anyOf', 'contains', 'oneOf', 'propertyNames']);
const missingKeys = new Set(['dependencies', 'dependentRequired', 'required']);
const kindKeywords = new Set(['type', 'const', 'enum']);

/** The errors behind a composite one that are of its inside; `false` says of no keyword that it is its. */
function innerUnits(units: readonly OutputUnit[], index: number): OutputUnit[] {
  const inside = `${units[index]!.keywordLocation}/`;
  let end = index + 1;
  while (end < units.length && (units[end]!.keywordLocation.startsWith(inside) || units[end]!.keyword === 'false'))
    end++;
  return units.slice(index + 1, end);
}

/** One for each key that is missing; the validator names it in its own words only. */
function missingIn(error: SchemaError): SchemaError[] {
  const { schema, value } = error;
  if (!isRecord(value)) return [];
  const byKey = Object.entries({
    ...(schema['dependencies'] as object | undefined),
    ...(schema['dependentRequired'] as object | undefined),
  });
  const beside = byKey.flatMap(([key, keys]) =>
    Array.isArray(keys) && Object.hasOwn(value, key)
      ? (keys as string[]).map(missing => ({ missing, beside: key }))
      : [],
  );
  const wanted = error.keyword === 'required' ? schema.required!.map(missing => ({ missing })) : beside;
  return wanted.filter(({ missing }) => !Object.hasOwn(value, missing)).map(one => ({ ...error, ...one }));
}

/** Of a location like `#/tags/0`. */
const stepsOf = (location: string): string[] =>
  location
    .split('/')
    .slice(1)
    .map(step => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));

const valueAt = (value: PlainValue, path: readonly string[]): PlainValue =>
  path.reduce<PlainValue>(
    (one, step) =>
      typeof one === 'object' && one !== null ? ((one as Readonly<Record<string, PlainValue>>)[step] ?? null) : null,
    value,
  );

export const samePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((step, index) => step === b[index]);

/** The length of the longest text and key in a value, and Infinity for one of too many levels. */
function longestText(value: PlainValue, levels = mostLevels): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  if (levels === 0) return Infinity;
  let most = 0;
  for (const [key, one] of Object.entries(value)) most = Math.max(most, key.length, longestText(one, levels - 1));
  return most;
}
