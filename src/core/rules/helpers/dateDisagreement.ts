import { daysBetween } from '../../dates/calendar';
import type { IsoDate } from '../../model';
import { dateSources, includesDay, type DateSource, type DateSources } from './dateSources';
import { isNamedAsAgenda } from './pastMeetings';
import type { RuleContext } from './rule';

/** A date in a note that differs from the other dates of its meeting. */
export interface DateDisagreement {
  /** The rule that reports it. */
  readonly rule: 'title/date' | 'date/file-name' | 'date/before-meeting';
  readonly wrong: DateSource;
  /** Other places with the same wrong date. */
  readonly alsoWrong: readonly DateSource[];
  /** The day that the date should be, and the place that states it. */
  readonly expected: IsoDate;
  readonly expectedBy: DateSource['origin'] | 'path';
  /** The number of places that state the expected day. */
  readonly supporters: number;
  /** True if only the file's path states the expected day: the file name may be what is wrong. */
  readonly isOnlyInPath: boolean;
}

/** The maximum number of days between a meeting and the publication of its notes. More means that the year is wrong. */
const maxDaysToPublication = 180;

/**
 * Returns the first disagreement between the dates of a note, so that at most one rule reports it.
 *
 * Blog posts have their publication date in the file name and the front matter, and their meeting can be some time
 * before. This is no disagreement, unless the other notes of the series are named for the day of their meeting.
 */
export function findDateDisagreement(context: RuleContext): DateDisagreement | undefined {
  const sources = dateSources(context);
  if (!sources) return undefined;
  return (
    findTitleMismatch(sources) ??
    (isPublication(context, sources) ? undefined : findPathMismatch(sources)) ??
    findFrontMatterBeforeMeeting(context, sources) ??
    findFrontMatterLongAfter(sources)
  );
}

function isPublication(
  { series, document: { path } }: RuleContext,
  { pathDay, frontMatterDate, texts }: DateSources,
): boolean {
  return (
    pathDay !== null &&
    frontMatterDate !== null &&
    includesDay(frontMatterDate, pathDay) &&
    texts.every(({ dates: [date] }) => daysBetween(date!.iso!, pathDay) <= maxDaysToPublication) &&
    !series?.usesMeetingDatesInFileNames(path)
  );
}

/** The title, or the heading if there is no title, differs from the other texts, and the path does not support it. */
function findTitleMismatch({ texts, frontMatterDate, pathDay }: DateSources): DateDisagreement | undefined {
  const [title, ...others] = texts;
  const other = title && others.find(text => !overlap(text, title));
  if (!other || (pathDay !== null && includesDay(title, pathDay))) return undefined;
  const expected = other.dates[0]!.iso!;
  const supporters =
    others.filter(text => includesDay(text, expected)).length +
    Number(pathDay === expected) +
    Number(frontMatterDate !== null && includesDay(frontMatterDate, expected));
  return {
    rule: 'title/date',
    wrong: title,
    alsoWrong: [],
    expected,
    expectedBy: other.origin,
    supporters,
    isOnlyInPath: false,
  };
}

/** A text in the note differs from all days in the file's path. */
function findPathMismatch(sources: DateSources): DateDisagreement | undefined {
  const { texts, frontMatterDate, pathDay, fileNameDays } = sources;
  if (pathDay === null) return undefined;
  const wrong = texts.find(text => !fileNameDays.some(day => includesDay(text, day)) && !includesDay(text, pathDay));
  if (!wrong) return undefined;
  // The front matter's date does not count as a supporter, because it may be the publication date.
  const supporters = 1 + texts.filter(text => includesDay(text, pathDay)).length;
  return {
    rule: 'date/file-name',
    wrong,
    alsoWrong: texts.filter(text => text !== wrong && overlap(text, wrong)),
    expected: pathDay,
    expectedBy: 'path',
    supporters,
    isOnlyInPath: supporters === 1 && !(frontMatterDate && includesDay(frontMatterDate, pathDay)),
  };
}

function findFrontMatterBeforeMeeting(
  context: RuleContext,
  { texts: [text], frontMatterDate, pathDay }: DateSources,
): DateDisagreement | undefined {
  const meetingDay = text?.dates[0]!.iso ?? pathDay;
  if (!frontMatterDate || !meetingDay || frontMatterDate.dates[0]!.iso! >= meetingDay) return undefined;
  if (isSameDayInOtherTimeZone(context, frontMatterDate, meetingDay)) return undefined;
  // Agendas and invitations are written before their meeting.
  if (meetingDay >= context.today || isNamedAsAgenda(context)) return undefined;
  return {
    rule: 'date/before-meeting',
    wrong: frontMatterDate,
    alsoWrong: [],
    expected: meetingDay,
    expectedBy: text ? text.origin : 'path',
    supporters: Number(text !== undefined) + Number(pathDay === meetingDay),
    isOnlyInPath: false,
  };
}

/** A time with an offset on the day before can be the meeting's day in another time zone. */
const isSameDayInOtherTimeZone = (
  { document: { source } }: RuleContext,
  { dates: [date] }: DateSource,
  day: IsoDate,
): boolean =>
  daysBetween(date!.iso!, day) === 1 &&
  /^[T ]\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)/.test(source.text.slice(date!.end, date!.end + 40));

/** The path and the text agree, but the date in the front matter is too late to be the publication date. */
function findFrontMatterLongAfter({
  texts: [text],
  frontMatterDate,
  pathDay,
}: DateSources): DateDisagreement | undefined {
  if (!frontMatterDate || pathDay === null || (text && !includesDay(text, pathDay))) return undefined;
  if (daysBetween(pathDay, frontMatterDate.dates[0]!.iso!) <= maxDaysToPublication) return undefined;
  return {
    rule: 'date/file-name',
    wrong: frontMatterDate,
    alsoWrong: [],
    expected: pathDay,
    expectedBy: 'path',
    supporters: 1 + Number(text !== undefined),
    isOnlyInPath: text === undefined,
  };
}

const overlap = (a: DateSource, b: DateSource): boolean =>
  a.dates.some(({ iso }) => includesDay(b, iso!)) || b.dates.some(({ iso }) => includesDay(a, iso!));
