import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edits';
import { readNote } from '../../../src/core/parse';
import { checkNote } from '../../../src/core/linter/checkNote';
import { type Problem } from '../../../src/core/linter/checkNote';
import type { Fix, RuleContext } from '../../../src/core/rules/helpers/rule';
import { SourceText } from '../../../src/core/text/sourceText';

/** Each fix by itself takes its finding away and brings no other: neither of its own rule nor of any that has been quiet. */
export function assertFixesWork(context: RuleContext, problems: readonly Problem[]): void {
  const before = counts(problems);
  for (const problem of problems) {
    for (const fix of problem.fixes) {
      const fixed = withFix(context, fix);
      const after = counts(checkNote(fixed));
      const told = `${problem.rule.id}, “${fix.title}”, in:\n${context.document.source.text}\nand then:\n${fixed.document.source.text}`;
      assert.ok((after.get(problem.rule.id) ?? 0) < before.get(problem.rule.id)!, `Not mended: ${told}`);
      for (const [rule, count] of after) assert.ok(count <= (before.get(rule) ?? 0), `Brings ${rule}: ${told}`);
    }
  }
}

function withFix(context: RuleContext, { edits, renameTo }: Fix): RuleContext {
  const {
    source: { text },
    path,
    archive,
  } = context.document;
  return { ...context, ...readNote(new SourceText(applyEdits(text, edits)), renameTo ?? path, archive) };
}

function counts(problems: readonly Problem[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const {
    rule: { id },
  } of problems)
    found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}
