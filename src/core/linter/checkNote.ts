import { rules } from '../rules/index';
import type { Finding, Level, Rule, RuleContext } from '../rules/helpers/rule';
import { readSuppressions } from './suppressions';

/** Configured levels by rule id. Other rules have their default level. */
export type Levels = Readonly<Record<string, Level>>;

/** A finding together with the rule that reports it and its configured level. */
export interface Problem extends Finding {
  readonly rule: Rule;
  readonly level: Exclude<Level, 'off'>;
}

/**
 * Runs all rules that are not off on a note. Returns the problems in document order, without those that comments in the
 * note disable.
 */
export function checkNote(context: RuleContext, levels: Levels = {}): Problem[] {
  const problems: Problem[] = [];
  const { source } = context.document;
  const suppressions = readSuppressions(context.document);
  for (const rule of rules) {
    const level = levels[rule.id] ?? rule.level;
    if (level === 'off' || suppressions.isDisabledInFile(rule.id)) continue;
    for (const finding of rule.check(context)) {
      if (!suppressions.isDisabledOnLine(rule.id, source.lineAt(finding.start)))
        problems.push({ ...finding, rule, level });
    }
  }
  return problems.sort((a, b) => a.start - b.start);
}
