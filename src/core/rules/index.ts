import { actionAbsentOwner } from './actionAbsentOwner';
import { actionNoOwner } from './actionNoOwner';
import { agendaDuplicate } from './agendaDuplicate';
import { agendaNotDiscussed } from './agendaNotDiscussed';
import { dateBeforeMeeting, dateFileName, titleDate } from './dateDisagreement';
import { dateDuplicate } from './dateDuplicate';
import { dateFutureNotes } from './dateFutureNotes';
import { dateImpossible } from './dateImpossible';
import { dateUnreadable } from './dateUnreadable';
import { dateWeekday } from './dateWeekday';
import { fieldEmpty } from './fieldEmpty';
import { frontMatterDuplicateKey, frontMatterEngine, frontMatterSyntax, frontMatterTabs } from './frontMatterErrors';
import { frontMatterNotFirst } from './frontMatterNotFirst';
import { frontMatterRequired } from './frontMatterRequired';
import { frontMatterType } from './frontMatterType';
import { frontMatterUnclosed } from './frontMatterUnclosed';
import { listBrokenBullet, listNesting } from './lists';
import { peopleMisspelt } from './peopleMisspelt';
import { peopleTwice } from './peopleTwice';
import { placeholderLeft } from './placeholderLeft';
import { referenceMismatch } from './referenceMismatch';
import type { Finding, Fix, Level, Rule, RuleContext } from './rule';
import { readSuppressions } from './suppressions';
import { titleEmpty, titlePadding } from './titles';

/** All rules, in the order of docs/rules.md. */
export const rules: readonly Rule[] = [
  frontMatterSyntax, frontMatterTabs, frontMatterUnclosed, frontMatterNotFirst, frontMatterDuplicateKey, frontMatterEngine,
  frontMatterRequired, frontMatterType,
  titlePadding, titleEmpty, titleDate,
  dateWeekday, dateUnreadable, dateImpossible, dateFileName, dateBeforeMeeting, dateDuplicate, dateFutureNotes,
  listBrokenBullet, listNesting,
  agendaNotDiscussed, agendaDuplicate, actionNoOwner, actionAbsentOwner,
  peopleMisspelt, peopleTwice, referenceMismatch,
  placeholderLeft, fieldEmpty,
];

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

/** The fix that is applied where nobody is asked; undefined where there is none, or only a person can tell. */
export const ownFix = ({ fixes: [fix] }: Finding): Fix | undefined => (fix && !fix.needsJudgement ? fix : undefined);

/** The page of a rule: a section of docs/rules.md, named for its id without the slash. */
export const ruleUrl = ({ id }: Rule): string =>
  `https://github.com/hangout-notes/hangout-notes/blob/main/docs/rules.md#${id.replace('/', '')}`;
