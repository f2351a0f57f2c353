import { dayOfPath } from '../meetingDate';
import type { Place } from '../model';
import { stemOf } from '../paths';
import { plainText } from '../plainText';
import { agrees, dateSources, placeOf } from './dateSources';
import type { Finding, Rule, RuleContext } from './rule';

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
    const key = `${meeting.date} ${plainText(meeting.title).toLowerCase()}`;
    const first = seen.get(key);
    if (meeting.date && first) {
      yield { start: meeting.start, end: source.lineEnd(meeting.line), message: `Another meeting on ${meeting.date} stands on line ${first.line + 1}.`, fixes: [] };
    } else seen.set(key, meeting);
  }
}

/** Files that are named alike, numbers aside, and tell the same day. Where a file's name tells another day, that is what is wrong. */
function* inTwoFiles(context: RuleContext): Generator<Finding> {
  const { note: { meetings: [meeting] }, document: { source, path }, series } = context;
  const sources = dateSources(context);
  if (!meeting?.date || !sources || !series) return;
  const { date } = meeting;
  const own = dayOfPath(path);
  if (own !== null && own !== date) return;
  const twin = series.on(date).find(other => other.path !== path && other.note.meetings.length === 1 && isNamedAlike(path, other.path) && [null, date].includes(dayOfPath(other.path)));
  if (!twin) return;
  const told = sources.texts.find(text => agrees(text, date));
  const place = told ? placeOf(told) : { start: 0, end: source.lineEnd(0) };
  yield { ...place, message: `${twin.path} is of a meeting on ${date} as well.`, fixes: [] };
}

/** "meeting-12" and "meeting-13", or the same name in two folders; not "2024-05-01-agenda" and "2024-05-01-minutes". */
const isNamedAlike = (a: string, b: string): boolean => wordsOf(a) === wordsOf(b);
const wordsOf = (path: string): string => (stemOf(path).toLowerCase().match(/\p{L}+/gu) ?? []).join(' ');
