import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edits';
import { formatMessage } from '../../../src/core/text/message';
import { readNote } from '../../../src/core/parse';
import { checkNote, type Problem } from '../../../src/core/linter/checkNote';
import type { Fix, RuleContext } from '../../../src/core/rules/helpers/rule';
import { SourceText } from '../../../src/core/text/sourceText';

/** Asserts that each fix, applied alone, resolves a problem of its rule and causes no new problem of any rule. */
export function assertFixesWork(context: RuleContext, problems: readonly Problem[]): void {
  const before = countByRule(problems);
  for (const { rule, fixes } of problems) {
    for (const fix of fixes) {
      const fixed = withFix(context, fix);
      const after = countByRule(checkNote(fixed));
      const details = [
        `${rule.id}, fix "${formatMessage(fix.title)}"`,
        `Before:\n${context.document.source.text}`,
        `After:\n${fixed.document.source.text}`,
      ].join('\n');
      assert.ok((after.get(rule.id) ?? 0) < before.get(rule.id)!, `The fix does not resolve the problem. ${details}`);
      for (const [id, count] of after)
        assert.ok(count <= (before.get(id) ?? 0), `The fix causes a problem of ${id}. ${details}`);
    }
  }
}

function withFix(context: RuleContext, { edits, renameTo }: Fix): RuleContext {
  const { source, path, archive } = context.document;
  const fixedText = new SourceText(applyEdits(source.text, edits));
  return { ...context, ...readNote(fixedText, renameTo ?? path, archive) };
}

function countByRule(problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  return counts;
}
