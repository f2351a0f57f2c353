import { findDates } from '../dates/findDates';
import { dayOfPath } from '../paths/pathDates';
import type { Place } from '../model';
import { stemOf } from '../paths/paths';
import { plainText } from '../markdown/plainText';
import { speaksOfMeetings } from '../vocabulary/labelKind';
import { dateSources, spanStating } from './helpers/dateSources';
import type { Finding, Rule, RuleContext } from './helpers/rule';

export const dateDuplicate: Rule = {
  id: 'date/duplicate',
  level: 'warning',
  summary: 'Two meetings of one series are not on the same day.',
  *check(context): Generator<Finding> {
    yield* inOneFile(context);
    yield* inTwoFiles(context);
  },
};

/** Two entries of a rolling document under the same heading: one was copied, and its day not changed. */
function* inOneFile({ note, document: { source } }: RuleContext): Generator<Finding> {
  const seen = new Map<string, Place>();
  for (const meeting of note.meetings) {
    const key = `${meeting.date} ${withoutCounter(plainText(meeting.title).toLowerCase())}`;
    const first = seen.get(key);
    if (meeting.date && first) {
      yield {
        start: meeting.start,
        end: source.lineEnd(meeting.line),
        message: `Another meeting on ${meeting.date} stands on line ${first.line + 1}.`,
        fixes: [],
      };
    } else seen.set(key, meeting);
  }
}

/** Files that are named alike, numbers aside, and tell the same day. Where a file's name tells another day, that is what is wrong. */
function* inTwoFiles(context: RuleContext): Generator<Finding> {
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
  const own = dayOfPath(path);
  if (own !== null && own !== date) return;
  const twin = series
    .on(date)
    .find(
      other =>
        other.path !== path &&
        other.note.meetings.length === 1 &&
        isNamedAlike(path, other.path) &&
        [null, date].includes(dayOfPath(other.path)),
    );
  if (!twin) return;
  const place = spanStating(sources, date) ?? { start: 0, end: source.lineEnd(0) };
  yield { ...place, message: `${twin.path} is of a meeting on ${date} as well.`, fixes: [] };
}

/** "Call 12" and "Call 13" on one day are one call that was copied; "10:00" and "16:00", "Part 1" and "Part 2" are two. */
const withoutCounter = (title: string): string =>
  title.replace(/(\p{L}+)[ ]*#?\d+(?![\d:.-])/gu, (whole, word: string) => (speaksOfMeetings(word) ? word : whole));

/**
 * "meeting-12" and "meeting-13", or the same name in two folders; not "2024-05-01-agenda" and "2024-05-01-minutes", nor
 * "2024-05-01-1" and "2024-05-01-2", which tell two of one day apart.
 */
function isNamedAlike(a: string, b: string): boolean {
  if (wordsOf(a) !== wordsOf(b)) return false;
  const [one, other] = [a, b].map(path => besideDay(stemOf(path)));
  return one === null || other === null || one === other;
}

/** What copies of a file are called beside its own name. */
const copy = /[ _-]*(?:\(\d\)|(?:copy|kopie|copie|copia|cópia|コピー|副本)(?:[ _-]?\d)?)$/i;

const wordsOf = (path: string): string =>
  (
    stemOf(path)
      .replace(copy, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).join(' ');

/** What a name says beside its day; null where it says no day. */
function besideDay(stem: string): string | null {
  const name = stem.replace(copy, '').replaceAll('_', '-');
  const [date] = findDates(name);
  return date?.iso ? name.slice(0, date.start) + name.slice(date.end) : null;
}
