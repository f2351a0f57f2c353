import { applyEdits, type TextEdit } from '../text/edits';
import { readNote } from '../parse';
import { SourceText } from '../text/sourceText';
import { autoFix } from './autoFix';
import { checkNote, type Levels, type Problem } from './checkNote';
import type { RuleContext } from '../rules/helpers/rule';

/** One fix can make another one possible. More rounds than this mean that two fixes undo each other. */
const maxRounds = 10;

/**
 * Applies the automatic fix of every problem until nothing changes anymore, and returns the fixed note. Fixes that
 * overlap are applied in separate rounds.
 */
export function fixNote(context: RuleContext, levels: Levels = {}): RuleContext {
  let fixed = context;
  for (let round = 0; round < maxRounds; round++) {
    const {
      source: { text },
      path,
      archive,
    } = fixed.document;
    const next = applyEdits(text, autoFixEdits(checkNote(fixed, levels)));
    if (next === text) break;
    fixed = { ...fixed, ...readNote(new SourceText(next), path, archive) };
  }
  return fixed;
}

/** Returns the edits of all automatic fixes. If two fixes overlap, only the first one is included. */
export function autoFixEdits(problems: readonly Problem[]): TextEdit[] {
  const accepted: TextEdit[] = [];
  let lastEnd = -1;
  for (const problem of problems) {
    const edits = autoFix(problem)?.edits ?? [];
    // Problems are in document order, so most edits start after all accepted ones and skip the slow comparison.
    if (edits.some(edit => edit.start <= lastEnd && accepted.some(other => overlap(edit, other)))) continue;
    for (const edit of edits) {
      accepted.push(edit);
      lastEnd = Math.max(lastEnd, edit.start, edit.end);
    }
  }
  return accepted;
}

const overlap = (a: TextEdit, b: TextEdit): boolean => (a.start < b.end && b.start < a.end) || a.start === b.start;

/** Returns edits with the result of `fixNote`: those of the fixes if one round is enough, else a single edit. */
export function fixAllEdits(context: RuleContext, levels: Levels = {}): TextEdit[] {
  const { text } = context.document.source;
  const firstRound = autoFixEdits(checkNote(context, levels));
  const fixed = fixNote(context, levels).document.source.text;
  return applyEdits(text, firstRound) === fixed ? firstRound : [editBetween(text, fixed)];
}

/** The smallest single edit that turns one text into another: all between their common prefix and suffix. */
function editBetween(from: string, to: string): TextEdit {
  const shorterLength = Math.min(from.length, to.length);
  let prefix = 0;
  while (prefix < shorterLength && from[prefix] === to[prefix]) prefix++;
  let suffix = 0;
  while (suffix < shorterLength - prefix && from.at(-1 - suffix) === to.at(-1 - suffix)) suffix++;
  return { start: prefix, end: from.length - suffix, newText: to.slice(prefix, to.length - suffix) };
}
