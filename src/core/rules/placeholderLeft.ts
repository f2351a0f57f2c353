import { dateParts } from '../dates/calendar';
import type { IsoDate } from '../model';
import type { TextEdit } from '../text/edits';
import { l10n, type Message } from '../text/message';
import type { SourceText } from '../text/sourceText';
import { findPlaceholders, type Placeholder } from './helpers/placeholders';
import { pastMeetings } from './helpers/pastMeetings';
import type { Finding, Fix, Rule } from './helpers/rule';

export const placeholderLeft: Rule = {
  id: 'placeholder/left',
  level: 'warning',
  summary: 'Notes of a past meeting have no placeholders from a template.',
  *check(context): Generator<Finding> {
    const { document } = context;
    const past = pastMeetings(context);
    if (past.isEmpty) return;
    for (const placeholder of findPlaceholders(document)) {
      const meeting = past.meetingAt(placeholder);
      if (!meeting) continue;
      const { start, end } = placeholder;
      const fixes = fixesFor(document.source, placeholder, meeting.date);
      yield { start, end, message: messageFor(placeholder), fixes };
    }
  },
};

function messageFor({ kind, text }: Placeholder): Message {
  switch (kind) {
    case 'name':
      return l10n.t('The placeholder "{0}" is not filled in.', text);
    case 'date':
      return l10n.t('The placeholder "{0}" is not replaced with the date of the meeting.', text);
    case 'open':
      return l10n.t('The value is still "{0}".', text);
    case 'instruction':
      return l10n.t('This comment is an instruction from the template.');
  }
}

function fixesFor(source: SourceText, placeholder: Placeholder, meetingDate: IsoDate | null): Fix[] {
  const { start, end, kind, text } = placeholder;
  if (kind === 'date' && meetingDate !== null) {
    const newText = formatDate(text, meetingDate);
    return [{ title: l10n.t('Replace the placeholder with "{0}"', newText), edits: [{ start, end, newText }] }];
  }
  if (kind !== 'instruction') return [];
  return [{ title: l10n.t('Remove the comment'), edits: [commentRemoval(source, placeholder)], isSuggestion: true }];
}

/** Removes a comment, and its lines if there is nothing else on them. */
function commentRemoval(source: SourceText, { start, end }: Placeholder): TextEdit {
  const firstLine = source.lineAt(start);
  const lastLine = source.lineAt(end);
  const textBefore = source.slice({ start: source.lineStart(firstLine), end: start });
  const textAfter = source.slice({ start: end, end: source.lineEnd(lastLine) });
  const isAlone = textBefore.trim() === '' && textAfter.trim() === '';
  return isAlone && lastLine + 1 < source.lineCount
    ? { start: source.lineStart(firstLine), end: source.lineStart(lastLine + 1), newText: '' }
    : { start, end, newText: '' };
}

/** Writes a date in the format of a placeholder, such as "YYYY-MM-DD" or "TT.MM.JJJJ" in German. */
function formatDate(format: string, date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return format.toUpperCase().replace(formatParts, part => {
    if (part.length === 4) return String(year);
    return /^[MМ]/.test(part) ? twoDigits(month) : twoDigits(day);
  });
}

/** The letters for year, month and day in several languages. Г, Д and the second М are Cyrillic. */
const formatParts = /(?:Y{4}|J{4}|A{4}|Г{4})|M{2}|М{2}|(?:D{2}|T{2}|J{2}|G{2}|Д{2})/g;
