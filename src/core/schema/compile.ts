import { dereference, format, type Schema, type SchemaDraft } from '@cfworker/json-schema';
import { l10n, type Message } from '../text/message';
import { checkKeywords } from './checkKeywords';
import { FrontMatterSchema, type SchemaLookup } from './frontMatterSchema';
import { subschemasOf } from './keywords';
import { patternsOf, textLimitOf } from './patternLimits';
import { checkRecursion } from './recursion';
import { copyJson, isNode, isRecord, type SchemaNode } from './schemaNode';
import { UnusableSchemaError } from './unusableSchemaError';

/** A compiled schema, or one sentence that says why it cannot be used. */
export type CompileResult = { readonly schema: FrontMatterSchema } | { readonly reason: Message };

/**
 * Compiles a JSON Schema (drafts 4 to 2020-12, according to its `$schema`) for checking front matter. References to
 * other files are not followed. Schemas that can take very long or do not end are refused.
 *
 * @param value The schema as `JSON.parse` returns it. It is not changed.
 */
export function compileSchema(value: unknown): CompileResult {
  if (!isRecord(value)) return { reason: l10n.t('A schema must be an object.') };
  const root = copyJson(value) as SchemaNode | undefined;
  if (!root) return { reason: l10n.t('The schema is too large or nested too deeply.') };
  const draft = draftOf(root.$schema);
  if (!draft) return { reason: draftReason(root.$schema) };
  try {
    return { schema: new Compiler(root, draft).compile() };
  } catch (error) {
    if (error instanceof UnusableSchemaError) return { reason: error.reason };
    return { reason: l10n.t('The schema cannot be used: {0}', (error as Error).message.replace(/\.?$/, '.')) };
  }
}

/** The validator has no draft 6, but draft 7 only adds keywords to it. */
const drafts: Readonly<Record<string, SchemaDraft>> = {
  4: '4',
  6: '7',
  7: '7',
  '2019-09': '2019-09',
  '2020-12': '2020-12',
};

/** The draft that a `$schema` names, or the latest one by default. Undefined if it is not supported. */
function draftOf(name: unknown): SchemaDraft | undefined {
  if (name === undefined) return '2020-12';
  if (typeof name !== 'string') return undefined;
  const match = /^https?:\/\/json-schema\.org\/(?:draft-0?([467])|draft\/(2019-09|2020-12))\/schema#?$/.exec(name);
  return match ? drafts[match[1] ?? match[2]!] : undefined;
}

const draftReason = (name: unknown): Message =>
  l10n.t(
    '{0} is not a supported draft of JSON Schema. Supported drafts are 4, 6, 7, 2019-09 and 2020-12.',
    JSON.stringify(name),
  );

const maxPatterns = 200;

/** Compiles one schema. Every method throws an `UnusableSchemaError` if the schema cannot be used. */
class Compiler {
  readonly #root: SchemaNode;
  readonly #draft: SchemaDraft;
  readonly #lookup: SchemaLookup;
  readonly #visited = new Set<SchemaNode>();
  #maxTextLength = Infinity;
  #patternCount = 0;

  constructor(root: SchemaNode, draft: SchemaDraft) {
    this.#root = root;
    this.#draft = draft;
    checkKeywords(root, '', draft === '4');
    this.#lookup = dereference(root as Schema);
  }

  compile(): FrontMatterSchema {
    this.#visitAll();
    checkRecursion(this.#visited, node => this.#targetOf(node));
    return new FrontMatterSchema(this.#root, this.#draft, this.#lookup, this.#maxTextLength);
  }

  /** Checks every schema that the root contains or refers to. */
  #visitAll(): void {
    const queue: { schema: unknown; path: string }[] = [{ schema: this.#root, path: '' }];
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { schema: node, path } = next;
      if (!isNode(node) || this.#visited.has(node)) continue;
      this.#visited.add(node);
      this.#checkNode(node, path);
      for (const { path: step, schema } of subschemasOf(node))
        queue.push({ schema, path: path === '' ? step : `${path}/${step}` });
      if (node.$ref !== undefined) queue.push({ schema: this.#targetOf(node), path: node.$ref });
    }
  }

  #checkNode(node: SchemaNode, path: string): void {
    checkKeywords(node, path, this.#draft === '4');
    this.#maxTextLength = Math.min(this.#maxTextLength, textLimitOf(node, path));
    this.#patternCount += patternsOf(node).length;
    if (this.#patternCount > maxPatterns)
      throw new UnusableSchemaError(l10n.t('The schema has more than {0} patterns.', maxPatterns));
    replaceFormat(node);
  }

  #targetOf({ $ref, __absolute_ref__: reference }: SchemaNode): SchemaNode | boolean | undefined {
    if ($ref === undefined) return undefined;
    const target = this.#lookup[reference ?? ''];
    if (target === undefined) throw new UnusableSchemaError(referenceReason($ref));
    return target;
  }
}

const referenceReason = (reference: string): Message =>
  reference.startsWith('#')
    ? l10n.t('The "$ref" to "{0}" does not lead to a schema.', reference)
    : l10n.t(
        'The "$ref" to "{0}" leads outside of the schema. Nothing is downloaded, so copy its target to "$defs".',
        reference,
      );

/** Removes an unknown format, and replaces "url", whose check can take exponential time, with "uri". */
function replaceFormat(node: SchemaNode): void {
  const mutable = node as { format?: string };
  if (mutable.format === 'url') mutable.format = 'uri';
  else if (mutable.format !== undefined && !Object.hasOwn(format, mutable.format)) delete mutable.format;
}
