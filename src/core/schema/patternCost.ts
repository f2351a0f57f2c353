import { l10n, type Message } from '../text/message';
import { PositionGraph } from './positionGraph';
import { readPositions } from './regexPositions';

/** The maximum length of a text that a pattern may be matched with, or why the pattern must not be used. */
export type PatternCost = { readonly maxTextLength: number } | { readonly reason: Message };

const maxPatternLength = 1000;
/** How many steps matching one text may take. */
const maxSteps = 1e8;
/** Matching a text of length n may take n^(maxDegree + 1) steps. */
const maxDegree = 3;
/** Each choice outside of repetitions can double the number of ways to match a text. */
const maxChoices = 14;

/**
 * Estimates how long matching a pattern takes at worst. Regular expression engines try one way to match after
 * another, so the time depends on the number of ways in which the same text can be matched:
 *
 * - It is exponential if there are two ways through one repetition.
 * - It is polynomial if several repetitions in sequence match the same text.
 *
 * See Weber and Seidl, "On the degree of ambiguity of finite automata" (1991).
 */
export function patternCost(pattern: string): PatternCost {
  if (pattern.length > maxPatternLength)
    return { reason: l10n.t('It is longer than {0} characters.', maxPatternLength) };
  const problem = syntaxProblem(pattern);
  if (problem !== undefined) return { reason: l10n.t('It is not a regular expression: {0}.', problem) };
  const positions = readPositions(pattern);
  if (!positions) return { reason: l10n.t('It is too complex or contains a backreference.') };
  const graph = new PositionGraph(positions);
  if (positions.hasAmbiguousEmptyLoop || graph.isExponential() || graph.choices() > maxChoices)
    return {
      reason: l10n.t('It may take exponential time, because a repetition can match the same text in several ways.'),
    };
  // A lookaround is evaluated at every position of the text.
  const degree = graph.degree() + (/\(\?<?[=!]/.test(pattern) ? 1 : 0);
  return degree > maxDegree
    ? { reason: l10n.t('It may take too long, because several repetitions can match the same text.') }
    : { maxTextLength: Math.floor(maxSteps ** (1 / (degree + 1))) };
}

/** The engine's message for an invalid regular expression, without its prefix; undefined for a valid one. */
function syntaxProblem(pattern: string): string | undefined {
  try {
    // Engines detect that some expressions are too large only when they run them.
    return void new RegExp(pattern, 'u').test('');
  } catch (error) {
    return (error as Error).message.replace(/^.*: (?=[^:]*$)/s, '');
  }
}
