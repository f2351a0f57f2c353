import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/text/message';
import { applyEdits } from '../../../src/core/text/edits';
import { checkNote } from '../../../src/core/linter/checkNote';
import { assertFixesWork } from './fixes';
import { markSpans } from './notes';
import { contextOf, type CaseOptions } from './rules';

/** What a finding is held to beside its place. */
export interface Expected extends CaseOptions {
  readonly message?: string | RegExp;
  /** The text after each fix, in their order; those that a person has to choose begin with `?`. */
  readonly fixed?: readonly string[];
}

/** The only findings of one rule are those drawn in the text as «…»; other rules are not asked. */
export function assertFinds(
  rule: string,
  name: string,
  drawnText: string,
  { message, fixed, ...around }: Expected = {},
): void {
  it(`${rule}: ${name}`, () => {
    const text = drawnText.replace(/[«»]/g, '');
    const context = contextOf(text, around);
    const all = checkNote(context, around.levels);
    const found = all.filter(problem => problem.rule.id === rule);
    assert.equal(markSpans(text, found), drawnText);
    if (typeof message === 'string') assert.equal(found[0] && formatMessage(found[0].message), message);
    else if (message) assert.match(formatMessage(found[0]?.message ?? ''), message);
    assertFixesWork(context, all);
    if (fixed)
      assert.deepEqual(
        found[0]?.fixes.map(fix => `${fix.isSuggestion ? '?' : ''}${fix.renameTo ?? applyEdits(text, fix.edits)}`),
        fixed,
      );
  });
}

/** The rule finds nothing. */
export const assertQuiet = (rule: string, name: string, text: string, around: CaseOptions = {}): void =>
  assertFinds(rule, `nothing: ${name}`, text, around);
