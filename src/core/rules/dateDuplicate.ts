import { findDates } from '../dates/findDates';
import { dateInPath } from '../paths/pathDates';
import type { LocatedSpan } from '../model';
import { stemOf } from '../paths/paths';
import { plainText } from '../markdown/plainText';
import { l10n } from '../text/message';
import { mentionsMeeting } from '../vocabulary/meetingWords';
import { dateSources, spanStating } from './helpers/dateSources';
import type { Finding, Rule, RuleContext } from './helpers/rule';

export const dateDuplicate: Rule = {
  id: 'date/duplicate',
  level: 'warning',
  summary: 'Two meetings of a series are not on the same day.',
  *check(context): Generator<Finding> {
    yield* duplicatesInNote(context);
    yield* duplicateInSeries(context);
  },
};

/** Reports meetings of a rolling document that have the same date and the same title as an earlier one. */
function* duplicatesInNote({ note, document: { source } }: RuleContext): Generator<Finding> {
  const firstByKey = new Map<string, LocatedSpan>();
  for (const meeting of note.meetings) {
    const key = `${meeting.date} ${withoutCounter(plainText(meeting.title).toLowerCase())}`;
    const first = firstByKey.get(key);
    if (meeting.date && first) {
      yield {
        start: meeting.start,
        end: source.lineEnd(meeting.line),
        message: l10n.t('The meeting on line {0} has the same date, {1}.', first.line + 1, meeting.date),
        fixes: [],
      };
    } else firstByKey.set(key, meeting);
  }
}

/**
 * Reports another note of the series with a similar name and the same date. If the date in one of the file names
 * differs, `date/file-name` reports that note instead.
 */
function* duplicateInSeries(context: RuleContext): Generator<Finding> {
  const {
    note: {
      meetings: [meeting],
    },
    document: { source, path },
    series,
  } = context;
  const sources = dateSources(context);
  if (!meeting?.date || !sources || !series) return;
  const { date } = meeting;
  if (![null, date].includes(dateInPath(path))) return;
  const duplicate = series
    .notesOn(date)
    .find(
      other =>
        other.path !== path &&
        other.note.meetings.length === 1 &&
        hasSimilarName(path, other.path) &&
        [null, date].includes(dateInPath(other.path)),
    );
  if (!duplicate) return;
  const span = spanStating(sources, date) ?? { start: 0, end: source.lineEnd(0) };
  yield { ...span, message: l10n.t('"{0}" also has a meeting on {1}.', duplicate.path, date), fixes: [] };
}

/**
 * Removes the numbers of meetings: "Call 12" and "Call 13" on one day are duplicates. Other numbers stay, because
 * "10:00" and "16:00", or "Part 1" and "Part 2", are two meetings.
 */
const withoutCounter = (title: string): string =>
  title.replace(/(\p{L}+)[ ]*#?\d+(?![\d:.-])/gu, (whole, word: string) => (mentionsMeeting(word) ? word : whole));

/**
 * True for "meeting-12" and "meeting-13", and for the same name in two folders. False for "2024-05-01-agenda" and
 * "2024-05-01-minutes", and for "2024-05-01-1" and "2024-05-01-2", which number the meetings of one day.
 */
function hasSimilarName(path: string, otherPath: string): boolean {
  if (wordsOf(path) !== wordsOf(otherPath)) return false;
  const [rest, otherRest] = [withoutDate(stemOf(path)), withoutDate(stemOf(otherPath))];
  return rest === null || otherRest === null || rest === otherRest;
}

/** The suffix that file managers add to the name of a copy. */
const copySuffix = /[ _-]*(?:\(\d\)|(?:copy|kopie|copie|copia|cópia|コピー|副本)(?:[ _-]?\d)?)$/i;

const wordsOf = (path: string): string =>
  (
    stemOf(path)
      .replace(copySuffix, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).join(' ');

/** A file name without its date; null if it has none. */
function withoutDate(stem: string): string | null {
  const name = stem.replace(copySuffix, '').replaceAll('_', '-');
  const [date] = findDates(name);
  return date?.iso ? name.slice(0, date.start) + name.slice(date.end) : null;
}
