import { addDays } from '../dates/calendar';
import { dateSources, spanStating } from './helpers/dateSources';
import { hasOnlyAgenda, isNamedAsAgenda, isWrittenUp } from './helpers/pastMeetings';
import type { Finding, Rule } from './helpers/rule';

/** Agendas are made this many days ahead, and some notes with them. */
const farAhead = 45;

export const dateFutureNotes: Rule = {
  id: 'date/future-notes',
  level: 'warning',
  summary: 'Notes are not of a meeting that is far ahead.',
  *check(context): Generator<Finding> {
    const {
      note,
      document: { source },
      today,
    } = context;
    // Who is to come, and what is to be prepared, stands in agendas too.
    if (isNamedAsAgenda(context) || hasOnlyAgenda(context)) return;
    const sources = dateSources(context);
    for (const meeting of note.meetings) {
      if (!meeting.date || meeting.date <= addDays(today, farAhead) || !isWrittenUp(meeting)) continue;
      const place = spanStating(sources, meeting.date) ?? { start: meeting.start, end: source.lineEnd(meeting.line) };
      yield {
        ...place,
        message: `There are notes already, but ${meeting.date} is far ahead: is the year right?`,
        fixes: [],
      };
    }
  },
};
