import type { Action, Meeting } from '../model';
import { namesGroup, startsWithLowerCaseName, startsWithTask } from '../vocabulary/taskText';
import { l10n } from '../text/message';
import type { SourceText } from '../text/sourceText';
import { foldedWords } from '../text/foldCase';
import { actionMarkers, markerAtLineStart } from '../vocabulary/markers';
import { postponedPattern } from '../vocabulary/postponedWords';
import { pastMeetings } from './helpers/pastMeetings';
import type { Finding, Rule } from './helpers/rule';

export const actionNoOwner: Rule = {
  id: 'action/no-owner',
  level: 'hint',
  summary: 'An open action item has an owner.',
  *check(context): Generator<Finding> {
    const { note, document } = context;
    const past = pastMeetings(context);
    for (const meeting of note.meetings) {
      if (!past.isPast(meeting)) continue;
      for (const { start, end } of actionsWithoutOwner(document.source, meeting))
        yield { start, end, message: l10n.t('This action item has no owner.'), fixes: [] };
    }
  },
};

/**
 * Returns the open action items that need an owner and have none. If these are more than half of the meeting's action
 * items, the notes apparently do not record owners, and the result is empty.
 */
function actionsWithoutOwner(source: SourceText, { actions, people }: Meeting): Action[] {
  const attendeeWords = new Set(people.flatMap(({ name }) => foldedWords(name)));
  const found: Action[] = [];
  /** The column of the enclosing action item that has an owner. Its subtasks need none. */
  let ownedColumn = Infinity;
  for (const action of actions) {
    const column = action.start - source.lineStart(action.line);
    const isSubtask = column > ownedColumn;
    const hasOwner = action.owners.length > 0;
    if (!isSubtask) ownedColumn = hasOwner ? column : Infinity;
    if (!isSubtask && !hasOwner && !action.done && needsOwner(source, action, attendeeWords)) found.push(action);
  }
  return found.length <= Math.max(1, actions.length / 2) ? found : [];
}

/** True for a task that mentions no group and no attendee. */
function needsOwner(source: SourceText, action: Action, attendeeWords: ReadonlySet<string>): boolean {
  const { text } = action;
  const isQuestion = /[?？]$/.test(text);
  return (
    isTask(source, action) &&
    !hasOwnerBelow(source, action) &&
    !namesGroup(text) &&
    !isQuestion &&
    !foldedWords(text).some(word => attendeeWords.has(word))
  );
}

/** True if the action item has a marker or an open check box, or starts with the verb of a task. */
function isTask(source: SourceText, { text, line }: Action): boolean {
  const lineText = source.lineText(line);
  const hasMarker = actionMarker.test(lineText.replace(/^[\s>]*(?:[-*+]|\d+[.)])?\s*/, ''));
  const hasOpenBox = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?\[ \]/.test(lineText);
  return (
    (hasMarker || hasOpenBox || startsWithTask(text)) &&
    !notATask.test(text) &&
    !postponedPattern.test(text) &&
    !startsWithLowerCaseName(text)
  );
}

const actionMarker = markerAtLineStart(actionMarkers);

const notATask = new RegExp(
  [
    // Only a link, or only one word.
    String.raw`^(?:see |cf\.? )?(?:the )?(?:https?:\/\/\S+|\S+)$`,
    String.raw`^(?:previous|past|last|old|leftover|next meeting|next call|deadline|due|none|nothing|n\/a)\b`,
    // A report of something that has happened, or that has an owner.
    String.raw`\b(?:owned by|opened|merged|were|was)\b`,
  ].join('|'),
  'i',
);

/** True if the line below states the owner: "- owner: @mara". */
function hasOwnerBelow(source: SourceText, { line, end, start }: Action): boolean {
  const nextLine = source.lineAt(end) + 1;
  const text = nextLine < source.lineCount ? source.lineText(nextLine) : '';
  const column = start - source.lineStart(line);
  const indent = text.length - text.trimStart().length;
  return text.trim() !== '' && indent + 2 > column && ownerLine.test(text);
}

const ownerLine =
  /^\s*(?:[-*+]\s+)?(?:(?:owner|who|assignee|assigned to|responsible|wer|qui|quién)\s*[:：]|@[\w-]+\s*$)/i;
