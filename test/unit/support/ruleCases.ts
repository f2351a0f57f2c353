import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/text/message';
import { applyEdits } from '../../../src/core/text/edits';
import { checkNote, type Problem } from '../../../src/core/linter/checkNote';
import type { RuleContext } from '../../../src/core/rules/helpers/rule';
import { assertFixesWork } from './fixes';
import { markSpans } from './notes';
import { assertFindingsTranslatable } from './pseudoLocale';
import { contextOf, type CaseOptions } from './rules';

/** What a case expects besides the spans of the findings. */
export interface Expected extends CaseOptions {
  /** The message of the first finding. */
  readonly message?: string | RegExp;
  /** For each fix of the first finding, the resulting text or the new path. Suggestions start with `?`. */
  readonly fixed?: readonly string[];
  /** True if no other rule reports anything. */
  readonly isOnlyProblem?: boolean;
}

export interface QuietOptions extends CaseOptions {
  /** True if the case is about a note without a meeting. By default a quiet case must have a meeting. */
  readonly withoutMeeting?: boolean;
}

/**
 * Adds a test: the rule reports exactly the spans that are marked in the text as «…». Findings of other rules are
 * ignored.
 */
export function assertFinds(
  rule: string,
  name: string,
  markedText: string,
  { message, fixed, isOnlyProblem = false, ...options }: Expected = {},
): void {
  it(`${rule}: ${name}`, () => {
    const text = markedText.replace(/[«»]/g, '');
    const context = contextOf(text, options);
    const problems = checkNote(context, options.levels);
    const found = problems.filter(problem => problem.rule.id === rule);
    assert.equal(markSpans(text, found), markedText);
    if (isOnlyProblem) assert.deepEqual(listProblems(problems), listProblems(found));
    if (typeof message === 'string') assert.equal(found[0] && formatMessage(found[0].message), message);
    else if (message) assert.match(found[0] ? formatMessage(found[0].message) : '', message);
    assertFindingsTranslatable(problems, text, JSON.stringify(options));
    assertFixesWork(context, problems);
    if (fixed)
      assert.deepEqual(
        found[0]?.fixes.map(fix => `${fix.isSuggestion ? '?' : ''}${fix.renameTo ?? applyEdits(text, fix.edits)}`),
        fixed,
      );
  });
}

/**
 * Adds a test: the rule reports nothing. Most rules only check notes about a meeting and would report nothing in other
 * notes anyway, so the note must have a meeting unless the case says otherwise. Every group of quiet cases needs a
 * similar case with `assertFinds`, which shows that the rule would report something.
 */
export function assertQuiet(
  rule: string,
  name: string,
  text: string,
  { withoutMeeting = false, ...options }: QuietOptions = {},
): void {
  it(`${rule}: reports nothing for ${name}`, () => {
    const context = contextOf(text, options);
    assertHasMeeting(context, !withoutMeeting);
    const problems = checkNote(context, options.levels);
    const found = problems.filter(problem => problem.rule.id === rule);
    assert.equal(markSpans(text, found), text);
    assertFixesWork(context, problems);
  });
}

/** Adds a test: no rule reports anything. */
export function assertClean(
  name: string,
  text: string,
  { withoutMeeting = false, ...options }: QuietOptions = {},
): void {
  it(`no rule reports anything for ${name}`, () => {
    const context = contextOf(text, options);
    assertHasMeeting(context, !withoutMeeting);
    assert.deepEqual(listProblems(checkNote(context, options.levels)), []);
  });
}

/** Asserts that a note has a meeting, or that it has none. */
export function assertHasMeeting({ note, document }: RuleContext, expected = true): void {
  const actual = note.meetings.length > 0;
  assert.equal(actual, expected, `The note has ${actual ? 'a' : 'no'} meeting:\n${document.source.text}`);
}

/** Problems as `rule: message`. */
export const listProblems = (problems: readonly Problem[]): string[] =>
  problems.map(({ rule, message }) => `${rule.id}: ${formatMessage(message)}`);
