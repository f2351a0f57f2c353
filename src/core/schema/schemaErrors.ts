import type { OutputUnit } from '@cfworker/json-schema';
import type { PlainValue } from '../frontMatter/yamlValue';
import { schemaMapKeywords } from './keywords';
import { isRecord, type SchemaNode } from './schemaNode';

/** A violation of a schema. */
export interface SchemaError {
  /** The keys and list indexes that lead to the value. */
  readonly path: readonly string[];
  readonly value: PlainValue;
  readonly keyword: string;
  /** The schema that has the keyword. */
  readonly schema: SchemaNode;
  /** The key that is missing, if a key is. */
  readonly missingKey?: string;
  /** The key that requires the missing key, if it is not always required. */
  readonly presentKey?: string;
}

/** Keywords whose errors only say that there are errors in the schemas inside. Those errors follow them. */
const forwardingKeywords = new Set([
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

/** Keywords whose error is followed by the errors of the schemas inside. The latter are usually not reported. */
const compositeKeywords = new Set(['anyOf', 'contains', 'oneOf', 'propertyNames']);
const missingKeyKeywords = new Set(['dependencies', 'dependentRequired', 'required']);
const typeKeywords = new Set(['type', 'const', 'enum']);

/** Creates errors from the validator's output, which is a flat list with many entries for one violation. */
export class ErrorReader {
  readonly #value: PlainValue;
  readonly #root: SchemaNode;
  readonly #targetOf: (node: SchemaNode) => unknown;

  /**
   * @param value The value that was validated.
   * @param root The schema that it was validated with.
   * @param targetOf Returns the schema that the `$ref` of a schema leads to.
   */
  constructor(value: PlainValue, root: SchemaNode, targetOf: (node: SchemaNode) => unknown) {
    this.#value = value;
    this.#root = root;
    this.#targetOf = targetOf;
  }

  /** Returns the errors to report, at most `maxErrors`. */
  read(units: readonly OutputUnit[], maxErrors: number): SchemaError[] {
    const errors: SchemaError[] = [];
    for (let index = 0; index < units.length && errors.length < maxErrors; index++) {
      const unit = units[index]!;
      const error = this.#errorOf(unit);
      if (!error) continue;
      const inner = compositeKeywords.has(unit.keyword) ? innerUnits(units, index) : [];
      index += inner.length;
      errors.push(
        ...(missingKeyKeywords.has(unit.keyword)
          ? missingKeyErrors(error).filter(missing => !isRepeated(missing, errors))
          : this.#expand(error, unit, inner, maxErrors)),
      );
    }
    return errors.slice(0, maxErrors);
  }

  /** Returns the errors to report for an entry. */
  #expand(error: SchemaError, unit: OutputUnit, inner: readonly OutputUnit[], maxErrors: number): SchemaError[] {
    if (unit.keyword === 'anyOf' || unit.keyword === 'oneOf')
      return this.#alternativeErrors(error, unit, inner, maxErrors);
    // The path of an invalid key is in the entries after it.
    if (unit.keyword === 'propertyNames' && inner[0]) return [{ ...error, path: stepsOf(inner[0].instanceLocation) }];
    return [error];
  }

  /**
   * Returns the errors of the alternative that was meant, which is the only one for the type of the value. Without such
   * an alternative, returns the error that none matches.
   */
  #alternativeErrors(
    error: SchemaError,
    { keywordLocation }: OutputUnit,
    inner: readonly OutputUnit[],
    maxErrors: number,
  ): SchemaError[] {
    const unitsByAlternative = new Map<string, OutputUnit[]>();
    for (const unit of inner) {
      const alternative = unit.keywordLocation.slice(keywordLocation.length + 1).split('/')[0]!;
      const units = unitsByAlternative.get(alternative);
      if (units) units.push(unit);
      else unitsByAlternative.set(alternative, [unit]);
    }
    const candidates = [...unitsByAlternative.values()]
      .map(units => this.read(units, maxErrors))
      .filter(errors => !errors.some(({ keyword, path }) => typeKeywords.has(keyword) && isSamePath(path, error.path)));
    return candidates.length === 1 ? candidates[0]! : [error];
  }

  /** Undefined for an entry that is only followed by others, and for one from the inside of `contains`. */
  #errorOf({ keyword, keywordLocation, instanceLocation }: OutputUnit): SchemaError | undefined {
    if (forwardingKeywords.has(keyword)) return undefined;
    const path = stepsOf(instanceLocation);
    const schema = keyword === 'false' ? {} : this.#schemaAt(stepsOf(keywordLocation));
    return schema && { path, value: valueAt(this.#value, path), keyword, schema };
  }

  /** The schema with the keyword at the end of a location. */
  #schemaAt(steps: readonly string[]): SchemaNode | undefined {
    let node: unknown = this.#root;
    for (let index = 0; index < steps.length - 1; index++) {
      const keyword = steps[index]!;
      if (!isRecord(node) || keyword === 'contains') return undefined;
      const inner: unknown = keyword === '$ref' ? this.#targetOf(node) : node[keyword];
      const isCollection = Array.isArray(inner) || schemaMapKeywords.has(keyword);
      node = isCollection ? (inner as Readonly<Record<string, unknown>>)[steps[++index]!] : inner;
    }
    return isRecord(node) ? node : undefined;
  }
}

/** Whether the same key has already been reported as missing. */
const isRepeated = (error: SchemaError, errors: readonly SchemaError[]): boolean =>
  errors.some(({ missingKey, path }) => missingKey === error.missingKey && isSamePath(path, error.path));

/** The entries after a composite one that are from its inside. The location of `false` does not show that. */
function innerUnits(units: readonly OutputUnit[], index: number): OutputUnit[] {
  const inside = `${units[index]!.keywordLocation}/`;
  const isInner = ({ keyword, keywordLocation }: OutputUnit): boolean =>
    keyword === 'false' || keywordLocation.startsWith(inside);
  let end = index + 1;
  while (end < units.length && isInner(units[end]!)) end++;
  return units.slice(index + 1, end);
}

/** Returns an error for each missing key. The validator names the key only in its message. */
function missingKeyErrors(error: SchemaError): SchemaError[] {
  const { schema, value, keyword } = error;
  if (!isRecord(value)) return [];
  const required =
    keyword === 'required' ? schema.required!.map(missingKey => ({ missingKey })) : dependentKeys(schema, value);
  return required.filter(({ missingKey }) => !Object.hasOwn(value, missingKey)).map(keys => ({ ...error, ...keys }));
}

/** The keys that a schema requires because of other keys that are present. */
const dependentKeys = (
  { dependencies, dependentRequired }: SchemaNode,
  value: Readonly<Record<string, unknown>>,
): { missingKey: string; presentKey: string }[] =>
  Object.entries({ ...(dependencies as object | undefined), ...(dependentRequired as object | undefined) })
    .filter(([presentKey, keys]) => Array.isArray(keys) && Object.hasOwn(value, presentKey))
    .flatMap(([presentKey, keys]) => (keys as string[]).map(missingKey => ({ missingKey, presentKey })));

/** The steps of a location such as `#/tags/0`. */
const stepsOf = (location: string): string[] =>
  location
    .split('/')
    .slice(1)
    .map(step => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));

const valueAt = (value: PlainValue, path: readonly string[]): PlainValue =>
  path.reduce<PlainValue>(
    (current, step) =>
      typeof current === 'object' && current !== null
        ? ((current as Readonly<Record<string, PlainValue>>)[step] ?? null)
        : null,
    value,
  );

const isSamePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((step, index) => step === b[index]);
