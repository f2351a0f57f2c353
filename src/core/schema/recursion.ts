import { l10n } from '../text/message';
import { subschemasOf } from './keywords';
import { isNode, type SchemaNode } from './schemaNode';
import { UnusableSchemaError } from './unusableSchemaError';

/** How many schemas may apply to the same value. */
const maxEvaluations = 10_000;
/** How deeply schemas for the same value may be nested, because the validator is recursive. */
const maxDepth = 20;

/** How much work a schema is for one value, not counting the values inside it. */
interface Evaluation {
  /** How many schemas apply to the value. */
  readonly count: number;
  /** How deeply they are nested. */
  readonly depth: number;
}

const singleEvaluation: Evaluation = { count: 1, depth: 1 };
/** Marks a schema that is still being measured. */
const unfinished: Evaluation = { count: 0, depth: 0 };

/**
 * Checks that evaluating schemas terminates, and does not take too long. All schemas must be given, because an infinite
 * recursion may start at one that applies only to a value further inside.
 *
 * @param targetOf Returns the schema that the `$ref` of a schema leads to.
 * @throws UnusableSchemaError
 */
export function checkRecursion(nodes: Iterable<SchemaNode>, targetOf: (node: SchemaNode) => unknown): void {
  const evaluations = new Map<SchemaNode, Evaluation>();

  function measure(node: unknown, depth: number): Evaluation {
    if (!isNode(node)) return singleEvaluation;
    const measured = evaluations.get(node);
    if (measured === unfinished) throw endlessRecursion(node);
    if (measured) return measured;
    if (depth > maxDepth) return singleEvaluation;
    evaluations.set(node, unfinished);
    const schemas = subschemasOf(node).flatMap(({ schema, isForSameValue }) => (isForSameValue ? [schema] : []));
    if (node.$ref !== undefined) schemas.push(targetOf(node));
    const inner = schemas.map(schema => measure(schema, depth + 1));
    const evaluation = {
      count: inner.reduce((sum, { count }) => sum + count, 1),
      depth: 1 + Math.max(0, ...inner.map(schema => schema.depth)),
    };
    evaluations.set(node, evaluation);
    return evaluation;
  }

  const all = [...nodes].map(node => measure(node, 0));
  if (all.some(({ count, depth }) => count > maxEvaluations || depth > maxDepth))
    throw new UnusableSchemaError(l10n.t('Too many schemas apply to the same value.'));
}

const endlessRecursion = ({ $ref }: SchemaNode): UnusableSchemaError =>
  new UnusableSchemaError(
    $ref === undefined
      ? l10n.t('The schema is infinitely recursive.')
      : l10n.t('The "$ref" to "{0}" makes the schema infinitely recursive.', $ref),
  );
