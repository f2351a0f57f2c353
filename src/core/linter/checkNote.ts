import { rules } from '../rules/index';
import type { Finding, Level, Rule, RuleContext } from '../rules/helpers/rule';
import { readSuppressions } from './suppressions';

/** The levels that settings give to rules by their id; what they do not name has its own. */
export type Levels = Readonly<Record<string, Level>>;

/** A finding with the rule it comes from and the level that rule has. */
export interface Problem extends Finding {
  readonly rule: Rule;
  readonly level: Exclude<Level, 'off'>;
}

/** What all rules that are not off find in one note, by place, save what a comment in the note switches off. */
export function checkNote(context: RuleContext, levels: Levels = {}): Problem[] {
  const problems: Problem[] = [];
  const { source } = context.document;
  const suppressions = readSuppressions(context.document);
  for (const rule of rules) {
    const level = levels[rule.id] ?? rule.level;
    if (level === 'off' || suppressions.coverFile(rule.id)) continue;
    for (const finding of rule.check(context)) {
      if (!suppressions.coverLine(rule.id, source.lineAt(finding.start))) problems.push({ ...finding, rule, level });
    }
  }
  return problems.sort((a, b) => a.start - b.start);
}
