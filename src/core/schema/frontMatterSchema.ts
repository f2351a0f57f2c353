import { validate, type Schema, type SchemaDraft } from '@cfworker/json-schema';
import type { PlainValue } from '../frontMatter/yamlValue';
import { ErrorReader, type SchemaError } from './schemaErrors';
import type { SchemaNode } from './schemaNode';

/** How many times one check may follow a `$ref`. A recursive schema can otherwise take exponential time. */
const maxReferences = 20_000;
const maxErrors = 100;
/** Deeper front matter is not checked, because the validator is recursive. */
const maxDepth = 20;

/** The schemas that a `$ref` can lead to, by their absolute references. */
export type SchemaLookup = Readonly<Record<string, SchemaNode | boolean>>;

/** A JSON Schema for front matter. `compileSchema` creates it. */
export class FrontMatterSchema {
  readonly root: SchemaNode;
  readonly #draft: SchemaDraft;
  readonly #lookup: SchemaLookup;
  readonly #maxTextLength: number;

  /** @param maxTextLength The maximum length of a key or a text in a value that is checked. */
  constructor(root: SchemaNode, draft: SchemaDraft, lookup: SchemaLookup, maxTextLength: number) {
    this.root = root;
    this.#draft = draft;
    this.#lookup = lookup;
    this.#maxTextLength = maxTextLength;
  }

  /** Returns the errors in a value, at most 100. Null if the value is too large or too complex to be checked. */
  check(value: PlainValue): SchemaError[] | null {
    const textLength = maxTextLengthIn(value);
    if (textLength > this.#maxTextLength || textLength === Infinity) return null;
    try {
      const { errors } = validate(value, this.root as Schema, this.#draft, this.#limitedLookup(), false);
      return new ErrorReader(value, this.root, node => this.target(node)).read(errors, maxErrors);
    } catch {
      // Too many references, or a stack overflow.
      return null;
    }
  }

  /** Returns the schema that the `$ref` of a schema leads to. Undefined if it has no `$ref`. */
  target({ $ref, __absolute_ref__: reference }: SchemaNode): SchemaNode | boolean | undefined {
    return $ref === undefined ? undefined : this.#lookup[reference ?? ''];
  }

  #limitedLookup(): Record<string, Schema | boolean> {
    let referencesLeft = maxReferences;
    const get = (lookup: SchemaLookup, reference: string): unknown => {
      if (--referencesLeft < 0) throw new RangeError('Too many references');
      return lookup[reference];
    };
    return new Proxy(this.#lookup, { get }) as Record<string, Schema | boolean>;
  }
}

/** The length of the longest key or text in a value. Infinity if the value is too deep. */
function maxTextLengthIn(value: PlainValue, depthLeft = maxDepth): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  if (depthLeft === 0) return Infinity;
  let length = 0;
  for (const [key, item] of Object.entries(value))
    length = Math.max(length, key.length, maxTextLengthIn(item, depthLeft - 1));
  return length;
}
