import type { Action, Meeting } from '../model';
import { namesAGroup } from '../owners';
import type { SourceText } from '../sourceText';
import { nameWords } from '../words/folded';
import { HeldMeetings } from './held';
import type { Finding, Rule } from './rule';

export const actionNoOwner: Rule = {
  id: 'action/no-owner',
  level: 'hint',
  summary: 'An open action item names who is to do it.',
  *check(context): Generator<Finding> {
    const { note: { meetings }, document: { source } } = context;
    const held = new HeldMeetings(context);
    for (const meeting of meetings) {
      if (!held.isHeld(meeting)) continue;
      for (const { start, end } of ownerless(source, meeting)) yield { start, end, message: 'Nobody is named who is to do this.', fixes: [] };
    }
  },
};

/** Where most actions name nobody, that is how these notes are kept. */
function ownerless(source: SourceText, { actions, people }: Meeting): Action[] {
  const present = new Set(people.flatMap(({ name }) => nameWords(name)));
  const found: Action[] = [];
  /** How far in the action stands whose parts follow. */
  let owned = Infinity;
  for (const action of actions) {
    const column = action.start - source.lineStart(action.line);
    if (column <= owned) owned = action.owners.length > 0 ? column : Infinity;
    const isOpen = !action.done && action.owners.length === 0 && column <= owned;
    if (isOpen && !namesAGroup(action.text) && !/[?？]$/.test(action.text) && !nameWords(action.text).some(word => present.has(word))) found.push(action);
  }
  return found.length <= Math.max(1, actions.length / 2) ? found : [];
}
