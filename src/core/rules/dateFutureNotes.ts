import { addDays } from '../dates/calendar';
import { l10n } from '../text/message';
import { dateSources, spanStating } from './helpers/dateSources';
import { hasOnlyAgenda, isNamedAsAgenda, isWrittenUp } from './helpers/pastMeetings';
import type { Finding, Rule } from './helpers/rule';

/** Notes can be prepared up to this many days before the meeting. */
const maxDaysAhead = 45;

export const dateFutureNotes: Rule = {
  id: 'date/future-notes',
  level: 'warning',
  summary: 'Meetings in the distant future have no notes yet.',
  *check(context): Generator<Finding> {
    const {
      note,
      document: { source },
      today,
    } = context;
    // Agendas list people and actions too.
    if (isNamedAsAgenda(context) || hasOnlyAgenda(context)) return;
    const sources = dateSources(context);
    for (const meeting of note.meetings) {
      if (!meeting.date || meeting.date <= addDays(today, maxDaysAhead) || !isWrittenUp(meeting)) continue;
      const span = spanStating(sources, meeting.date) ?? { start: meeting.start, end: source.lineEnd(meeting.line) };
      yield {
        ...span,
        message: l10n.t('The meeting already has notes, but its date {0} is in the distant future.', meeting.date),
        fixes: [],
      };
    }
  },
};
