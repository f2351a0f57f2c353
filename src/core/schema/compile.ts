import { dereference, format, type Schema, type SchemaDraft } from '@cfworker/json-schema';
import { FrontMatterSchema } from './frontMatterSchema';
import { costOfPatterns, listOfSchemas, oneSchema, sameValue, schemasByKey, wrongKeyword } from './keywords';
import { copyJson, isNode, isRecord, type SchemaNode } from './schemaNode';

/**
 * Makes a JSON Schema (drafts 4 to 2020-12, by its `$schema`) ready for checking front matter, or says in one sentence why
 * it cannot be used. Nothing is ever fetched, no pattern is taken that may run for long, and a schema that refers to
 * itself without end is refused.
 *
 * @param value The schema as `JSON.parse` gives it; it is not changed.
 */
export function compileSchema(value: unknown): { readonly schema: FrontMatterSchema } | { readonly reason: string } {
  if (!isRecord(value)) return { reason: 'A schema is to be an object.' };
  const root = copyJson(value) as SchemaNode | undefined;
  if (!root) return { reason: 'The schema is too large, or nested too deeply.' };
  const draft = draftOf(root.$schema);
  if (!draft)
    return {
      reason: `${JSON.stringify(root.$schema)} is no draft of JSON Schema that is known; there are 4, 6, 7, 2019-09 and 2020-12.`,
    };
  try {
    return new Compiler(root, draft).compile();
  } catch (error) {
    return { reason: `The schema cannot be used: ${(error as Error).message.replace(/\.?$/, '.')}` };
  }
}

/** Undefined for one that is not known. Where none is named it is the latest. */
function draftOf(name: unknown): SchemaDraft | undefined {
  if (name === undefined) return '2020-12';
  if (typeof name !== 'string') return undefined;
  const [, draft = ''] = /^https?:\/\/json-schema\.org\/(?:draft-0?([467])|draft\/(?:2019-09|2020-12))\/schema#?$/.exec(
    name,
  ) ?? [undefined, 'none'];
  if (draft === 'none') return undefined;
  if (draft !== '') return draft === '4' ? '4' : '7';
  return name.includes('2019-09') ? '2019-09' : '2020-12';
}

type Result = ReturnType<typeof compileSchema>;

/** More schemas than this that look at one and the same value nobody means. */
const mostLooks = 10_000;
/** Each is looked into, which takes its time. */
const mostPatterns = 200;
/** In so many levels at most: the validator goes down by recursion. */
const mostLevels = 20;

class Compiler {
  readonly #root: SchemaNode;
  readonly #draft: SchemaDraft;
  readonly #lookup: Record<string, SchemaNode | boolean>;
  readonly #seen = new Set<unknown>();
  #longestText = Infinity;
  #patterns = 0;
  #reason: string | undefined;

  constructor(root: SchemaNode, draft: SchemaDraft) {
    this.#root = root;
    this.#draft = draft;
    this.#reason = wrongKeyword(root, '', draft === '4');
    this.#lookup = this.#reason === undefined ? dereference(root as Schema) : {};
  }

  compile(): Result {
    this.#visitAll();
    const { looks, levels } = this.#reason === undefined ? this.#mostLooks() : { looks: 0, levels: 0 };
    if (looks > mostLooks || levels > mostLevels)
      this.#reason ??= 'The schema has too many schemas in one another for one and the same value.';
    if (this.#reason !== undefined) return { reason: this.#reason };
    return { schema: new FrontMatterSchema(this.#root, this.#draft, this.#lookup, this.#longestText) };
  }

  /** Every schema that the root holds or refers to. */
  #visitAll(): void {
    const queue: [unknown, string][] = [[this.#root, '']];
    for (let next = queue.pop(); next && this.#reason === undefined; next = queue.pop()) {
      const [node, where] = next;
      if (!isNode(node) || this.#seen.has(node)) continue;
      this.#seen.add(node);
      this.#checkKeywords(node, where);
      if (this.#reason !== undefined) return;
      for (const [step, inner] of innerSchemas(node)) queue.push([inner, where === '' ? step : `${where}/${step}`]);
      if (node.$ref !== undefined) queue.push([this.#targetOf(node), node.$ref]);
    }
  }

  #checkKeywords(node: SchemaNode, where: string): void {
    this.#reason = wrongKeyword(node, where, this.#draft === '4');
    const cost = this.#reason === undefined ? costOfPatterns(node, where) : undefined;
    if (!cost) return;
    if ('reason' in cost) this.#reason = cost.reason;
    else this.#longestText = Math.min(this.#longestText, cost.longestText);
    this.#patterns += Object.keys(node.patternProperties ?? {}).length + (node.pattern === undefined ? 0 : 1);
    if (this.#patterns > mostPatterns) this.#reason ??= `The schema has more than ${mostPatterns} patterns.`;
    leaveOddFormat(node);
  }

  #targetOf(node: SchemaNode): SchemaNode | boolean | undefined {
    if (node.$ref === undefined) return undefined;
    const target = this.#lookup[node.__absolute_ref__ ?? ''];
    if (target === undefined) {
      this.#reason ??= node.$ref.startsWith('#')
        ? `“$ref” leads nowhere: there is no “${node.$ref}”.`
        : `“$ref” leads to “${node.$ref}”, which is outside of this schema; nothing is ever fetched, so put it into “$defs”.`;
    }
    return target;
  }

  /** How many schemas look at one value, in how many levels, at most; with a reason where they have no end. */
  #mostLooks(): Looks {
    const known = new Map<unknown, Looks>();
    const count = (node: unknown, above: number): Looks => {
      if (!isNode(node)) return { looks: 1, levels: 1 };
      const before = known.get(node);
      if (before === endless)
        this.#reason ??= `The schema refers to itself without end${node.$ref === undefined ? '' : `, by “$ref”: “${node.$ref}”`}.`;
      if (before) return before;
      if (above > mostLevels) return { looks: 1, levels: 1 };
      known.set(node, endless);
      const inner = innerSchemas(node)
        .filter(([step]) => sameValue.has(step.split('/')[0]!))
        .map(([, one]) => one);
      const counted = [...inner, ...(node.$ref === undefined ? [] : [this.#targetOf(node)])].map(one =>
        count(one, above + 1),
      );
      const sum = {
        looks: counted.reduce((all, { looks }) => all + looks, 1),
        levels: 1 + Math.max(0, ...counted.map(({ levels }) => levels)),
      };
      known.set(node, sum);
      return sum;
    };
    // Each is asked: one that only a value further down comes to may have no end as well.
    const all = [...this.#seen].map(node => count(node, 0));
    return { looks: Math.max(...all.map(({ looks }) => looks)), levels: Math.max(...all.map(({ levels }) => levels)) };
  }
}

interface Looks {
  readonly looks: number;
  readonly levels: number;
}

/** Of a schema that is still being counted. */
const endless: Looks = { looks: 0, levels: 0 };

/** The schemas right in one, each with the step to it. Lists of keys among `dependencies` are none. */
function innerSchemas(node: SchemaNode): [string, unknown][] {
  return Object.entries(node).flatMap(([keyword, value]): [string, unknown][] => {
    if (Array.isArray(value))
      return listOfSchemas.has(keyword) ? value.map((one, index) => [`${keyword}/${index}`, one]) : [];
    if (schemasByKey.has(keyword) && isRecord(value))
      return Object.entries(value)
        .filter(([, one]) => !Array.isArray(one))
        .map(([key, one]) => [`${keyword}/${key}`, one]);
    return oneSchema.has(keyword) ? [[keyword, value]] : [];
  });
}

/** Formats that the validator does not know say nothing; “url”, which may take it exponential time, is “uri”. */
function leaveOddFormat(node: SchemaNode): void {
  const written = node as { format?: string };
  if (written.format === 'url') written.format = 'uri';
  else if (written.format !== undefined && !Object.hasOwn(format, written.format)) delete written.format;
}
