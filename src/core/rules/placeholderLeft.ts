import { dateParts } from '../dates/calendar';
import type { IsoDate } from '../model';
import { findPlaceholders, type Placeholder } from './helpers/placeholders';
import { pastMeetings } from './helpers/pastMeetings';
import type { Finding, Fix, Rule, RuleContext } from './helpers/rule';

export const placeholderLeft: Rule = {
  id: 'placeholder/left',
  level: 'warning',
  summary: 'Notes of a meeting that is over have nothing of their template left.',
  *check(context): Generator<Finding> {
    const held = pastMeetings(context);
    for (const found of held.isEmpty ? [] : findPlaceholders(context.document)) {
      const meeting = held.meetingAt(found);
      if (meeting)
        yield {
          start: found.start,
          end: found.end,
          message: messages[found.kind](found.text),
          fixes: fixesFor(context, found, meeting.date),
        };
    }
  },
};

const messages: Readonly<Record<Placeholder['kind'], (text: string) => string>> = {
  name: text => `“${text}” is still to be filled in.`,
  day: text => `“${text}” is still to be the meeting’s date.`,
  later: text => `This is still “${text}”.`,
  order: () => 'This comment is of the template: it tells whoever fills it in what to do.',
};

function fixesFor(
  { document: { source } }: RuleContext,
  { start, end, kind, text }: Placeholder,
  date: IsoDate | null,
): Fix[] {
  if (kind === 'day' && date !== null) {
    const day = inForm(text, date);
    return [{ title: `Change to “${day}”`, edits: [{ start, end, newText: day }] }];
  }
  if (kind !== 'order') return [];
  const line = source.lineAt(start);
  const isWholeLine =
    source.slice({ start: source.lineStart(line), end: start }).trim() === '' &&
    source.slice({ start: end, end: source.lineEnd(source.lineAt(end)) }).trim() === '';
  const next = source.lineAt(end) + 1;
  const edit =
    isWholeLine && next < source.lineCount
      ? { start: source.lineStart(line), end: source.lineStart(next), newText: '' }
      : { start, end, newText: '' };
  return [{ title: 'Remove the comment', edits: [edit], isSuggestion: true }];
}

/** Which part of a date stands in the place of which letters. */
function inForm(text: string, date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  const two = (value: number): string => String(value).padStart(2, '0');
  return text
    .toUpperCase()
    .replace(/(?:Y{4}|J{4}|A{4}|Г{4})|M{2}|М{2}|(?:D{2}|T{2}|J{2}|G{2}|Д{2})/g, part =>
      part.length === 4 ? String(year) : /^[MМ]/.test(part) ? two(month) : two(day),
    );
}
