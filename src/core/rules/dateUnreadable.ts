import { l10n, type Message } from '../text/message';
import { meetingFrontMatter, type Finding, type Rule } from './helpers/rule';

export const dateUnreadable: Rule = {
  id: 'date/unreadable',
  level: 'warning',
  summary: 'The date in the front matter is in a known format.',
  *check(context): Generator<Finding> {
    const field = meetingFrontMatter(context)?.fields.find(({ key }) => key === 'date');
    if (!field) return;
    const { keySpan, valueSpan } = field;
    const isEmpty = field.kind === 'empty' || field.text?.trim() === '';
    const dates = context.note.dates.filter(
      ({ origin, start, end }) => origin === 'date' && start >= valueSpan.start && end <= valueSpan.end,
    );
    // `date/impossible` reports a full date that does not exist.
    if (dates.some(({ iso, year }) => iso !== null || year !== null)) return;
    const written = isEmpty ? '' : context.document.source.slice(valueSpan).trim();
    const hasValue = valueSpan.start < valueSpan.end;
    const emptySpan = { start: keySpan.start, end: Math.max(keySpan.end, hasValue ? valueSpan.end : 0) };
    const { start, end } = written === '' ? emptySpan : valueSpan;
    yield { start, end, message: messageFor(written, dates.length > 0), fixes: [] };
  },
};

function messageFor(written: string, looksLikeDate: boolean): Message {
  if (written === '') return l10n.t('The date is empty.');
  if (looksLikeDate) return l10n.t('"{0}" has no year.', written);
  return l10n.t('"{0}" is not in a known date format, such as 2015-04-17 or Friday, April 17, 2015.', written);
}
