import { meetingFrontMatter, type Finding, type Rule } from './helpers/rule';

export const dateUnreadable: Rule = {
  id: 'date/unreadable',
  level: 'warning',
  summary: 'The date in the front matter can be read as one.',
  *check(context): Generator<Finding> {
    const field = meetingFrontMatter(context)?.fields.find(({ key }) => key === 'date');
    if (!field) return;
    const written =
      field.kind === 'empty' || field.text?.trim() === '' ? '' : context.document.source.slice(field.valueSpan).trim();
    const dates = context.note.dates.filter(
      ({ where, start, end }) => where === 'date' && start >= field.valueSpan.start && end <= field.valueSpan.end,
    );
    // A day that does not exist is told by date/impossible.
    if (dates.some(({ iso, year }) => iso !== null || year !== null)) return;
    const place =
      written === ''
        ? {
            start: field.keySpan.start,
            end: Math.max(field.keySpan.end, field.valueSpan.start < field.valueSpan.end ? field.valueSpan.end : 0),
          }
        : field.valueSpan;
    yield { start: place.start, end: place.end, message: messageFor(written, dates.length > 0), fixes: [] };
  },
};

function messageFor(written: string, looksLikeDate: boolean): string {
  if (written === '') return 'The date is empty.';
  if (looksLikeDate) return `“${written}” lacks its year.`;
  return `“${written}” cannot be read as a date; write one like 2015-04-17 or Friday, April 17, 2015.`;
}
