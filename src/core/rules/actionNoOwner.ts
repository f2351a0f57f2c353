import type { Action, Meeting } from '../model';
import { beginsWithATask, beginsWithLowerCaseName, namesAGroup } from '../meeting/owners';
import type { SourceText } from '../text/sourceText';
import { nameWords } from '../text/foldCase';
import { actionMarkers, markerAhead, putOff } from '../vocabulary/markers';
import { pastMeetings } from './helpers/pastMeetings';
import type { Finding, Rule } from './helpers/rule';

export const actionNoOwner: Rule = {
  id: 'action/no-owner',
  level: 'hint',
  summary: 'An open action item names who is to do it.',
  *check(context): Generator<Finding> {
    const {
      note: { meetings },
      document: { source },
    } = context;
    const held = pastMeetings(context);
    for (const meeting of meetings) {
      if (!held.isPast(meeting)) continue;
      for (const { start, end } of ownerless(source, meeting))
        yield { start, end, message: 'Nobody is named who is to do this.', fixes: [] };
    }
  },
};

/** What says so itself, by a marker or an open box, or begins as a task does; not a bare link, nor what was put off or is told of. */
function isATask(source: SourceText, { text, line }: Action): boolean {
  const written = source.lineText(line);
  const isSaidSo =
    isMarked.test(written.replace(/^[\s>]*(?:[-*+]|\d+[.)])?\s*/, '')) ||
    /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?\[ \]/.test(written);
  return (
    (isSaidSo || beginsWithATask(text)) && !noTask.test(text) && !putOff.test(text) && !beginsWithLowerCaseName(text)
  );
}

const isMarked = markerAhead(actionMarkers);
const noTask =
  /^(?:see |cf\.? )?(?:the )?(?:https?:\/\/\S+|\S+)$|^(?:previous|past|last|old|leftover|next meeting|next call|deadline|due|none|nothing|n\/a)\b|\b(?:owned by|opened|merged|were|was)\b/i;

/** The line under it may say who: "- owner: @mara". */
function ownedBelow(source: SourceText, { line, end, start }: Action): boolean {
  const next = source.lineAt(end) + 1;
  const text = next < source.lineCount ? source.lineText(next) : '';
  const indent = start - source.lineStart(line);
  return (
    text.trim() !== '' &&
    text.length - text.trimStart().length + 2 > indent &&
    /^\s*(?:[-*+]\s+)?(?:(?:owner|who|assignee|assigned to|responsible|wer|qui|quién)\s*[:：]|@[\w-]+\s*$)/i.test(text)
  );
}

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
    if (
      isOpen &&
      isATask(source, action) &&
      !ownedBelow(source, action) &&
      !namesAGroup(action.text) &&
      !/[?？]$/.test(action.text) &&
      !nameWords(action.text).some(word => present.has(word))
    )
      found.push(action);
  }
  return found.length <= Math.max(1, actions.length / 2) ? found : [];
}
