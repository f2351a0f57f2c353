import { applyEdits, type TextEdit } from '../text/edits';
import { readNote } from '../parse';
import { SourceText } from '../text/sourceText';
import { autoFix } from './autoFix';
import { checkNote } from './checkNote';
import { type Problem } from './checkNote';
import { type Levels } from './checkNote';
import type { RuleContext } from '../rules/helpers/rule';

/** A fix may bring another one within reach; more rounds than this would be two rules at odds. */
const mostRounds = 10;

/**
 * The note with the first fix of every problem that has one, until nothing more changes, save those that need a person's
 * judgement. Fixes whose places overlap wait for the next round. Line ends and all else stay as they are.
 */
export function fixNote(context: RuleContext, levels: Levels = {}): RuleContext {
  let fixed = context;
  for (let round = 0; round < mostRounds; round++) {
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

/** The edits of every problem's own fix; of two that overlap the first. */
export function autoFixEdits(problems: readonly Problem[]): TextEdit[] {
  const taken: TextEdit[] = [];
  let behind = -1;
  for (const problem of problems) {
    const edits = autoFix(problem)?.edits ?? [];
    // Problems come by place: nearly all edits stand behind those taken, and few texts need the second look.
    if (edits.some(edit => edit.start <= behind && taken.some(other => overlap(edit, other)))) continue;
    for (const edit of edits) {
      taken.push(edit);
      behind = Math.max(behind, edit.start, edit.end);
    }
  }
  return taken;
}

const overlap = (a: TextEdit, b: TextEdit): boolean => (a.start < b.end && b.start < a.end) || a.start === b.start;

/** The edits that `fixNote` comes to, each as small as it can be where one round was enough. */
export function fixAllEdits(context: RuleContext, levels: Levels = {}): TextEdit[] {
  const { text } = context.document.source;
  const first = autoFixEdits(checkNote(context, levels));
  const fixed = fixNote(context, levels).document.source.text;
  return applyEdits(text, first) === fixed ? first : [differenceOf(text, fixed)];
}

/** The one edit that turns a text into another: all between the beginning and the end that they share. */
function differenceOf(from: string, to: string): TextEdit {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let shared = 0;
  while (shared < most - start && from.at(-1 - shared) === to.at(-1 - shared)) shared++;
  return { start, end: from.length - shared, newText: to.slice(start, to.length - shared) };
}
