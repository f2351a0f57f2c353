import { dateEdits } from '../dates/rewriteDate';
import { daysBetween, weekdayOf } from '../dates/calendar';
import type { TextEdit } from '../text/edits';
import { dayOfPath } from '../paths/pathDates';
import type { IsoDate } from '../model';
import { directoryOf } from '../paths/paths';
import {
  includesDay,
  dateSources,
  fileNameForDay,
  spanOf,
  type DateSource,
  type DateSources,
} from './helpers/dateSources';
import { isNamedAsAgenda } from './helpers/pastMeetings';
import type { Finding, Fix, Rule, RuleContext } from './helpers/rule';

/** The place in a note that tells another day than the rest, and what the rest tells. */
interface Disagreement {
  readonly rule: 'title/date' | 'date/file-name' | 'date/before-meeting';
  readonly wrong: DateSource;
  /** The other places that tell the same wrong day. */
  readonly alike: readonly DateSource[];
  readonly day: IsoDate;
  /** What tells `day`, as one calls it, and how many places do. */
  readonly told: string;
  readonly votes: number;
  /** Whether nothing but the file's name tells `day`: it may be what is wrong. */
  readonly isNameAlone?: boolean;
}

const names: Readonly<Record<DateSource['where'], string>> = {
  title: 'the title',
  heading: 'the heading',
  line: 'the date line',
  date: 'the front matter',
};

/**
 * At most one of the three rules speaks of a note. A file that is named for the day in its front matter's date is named
 * for the day it came out, which may be any day soon after the meeting; unless the other notes of the series are not.
 */
function findDisagreement(context: RuleContext): Disagreement | undefined {
  const sources = dateSources(context);
  if (!sources) return undefined;
  const { pathDay: path, frontMatterDate: field, texts } = sources;
  const isPublication =
    path !== null &&
    field !== null &&
    includesDay(field, path) &&
    texts.every(text => cameOutAfter(path, text)) &&
    !isUsuallyOfOneDay(context);
  return (
    titleAgainstOthers(sources) ??
    (isPublication ? undefined : textAgainstPath(sources)) ??
    fieldBeforeMeeting(context, sources) ??
    fieldLongAfter(sources)
  );
}

/** Notes come out so many days after their meeting at the most; a longer time is a slip in the year. */
const longestWait = 180;

const cameOutAfter = (day: IsoDate, { dates: [date] }: DateSource): boolean =>
  daysBetween(date!.iso!, day) <= longestWait;

/** Whether the other notes of the series are named for the day that they say they are of. */
const isUsuallyOfOneDay = ({ series, document: { path } }: RuleContext): boolean =>
  series?.areNamedForTheirDay(path) ?? false;

/** The title, or the heading that stands for it, where the file's name does not side with it against the others. */
function titleAgainstOthers({
  texts: [title, ...others],
  frontMatterDate: field,
  pathDay: path,
}: DateSources): Disagreement | undefined {
  const other = title && others.find(one => !areAlike(one, title));
  if (!other || (path !== null && includesDay(title, path))) return undefined;
  const day = other.dates[0]!.iso!;
  const votes =
    others.filter(one => includesDay(one, day)).length +
    Number(path === day) +
    Number(field !== null && includesDay(field, day));
  return { rule: 'title/date', wrong: title, alike: [], day, told: names[other.where], votes };
}

function textAgainstPath({
  texts,
  frontMatterDate: field,
  pathDay: path,
  fileNameDays: named,
}: DateSources): Disagreement | undefined {
  const wrong =
    path !== null && texts.find(text => !named.some(day => includesDay(text, day)) && !includesDay(text, path));
  if (!wrong) return undefined;
  const alike = texts.filter(text => text !== wrong && areAlike(text, wrong));
  // Front matter of the same day may say when it came out, and is no witness.
  const votes = 1 + texts.filter(text => includesDay(text, path)).length;
  return {
    rule: 'date/file-name',
    wrong,
    alike,
    day: path,
    told: 'the file’s name',
    votes,
    isNameAlone: votes === 1 && !(field && includesDay(field, path)),
  };
}

function fieldBeforeMeeting(
  context: RuleContext,
  { texts: [text], frontMatterDate: field, pathDay: path }: DateSources,
): Disagreement | undefined {
  const day = text?.dates[0]!.iso ?? path;
  if (!field || !day || field.dates[0]!.iso! >= day || isDayElsewhere(context, field, day)) return undefined;
  // An agenda, or an invitation, may well be older than its meeting.
  if (day >= context.today || isNamedAsAgenda(context)) return undefined;
  return {
    rule: 'date/before-meeting',
    wrong: field,
    alike: [],
    day,
    told: text ? names[text.where] : 'the file’s name',
    votes: Number(text !== undefined) + Number(path === day),
  };
}

/** Late in the evening of the day before, in the time of another zone, is that day. */
const isDayElsewhere = ({ document: { source } }: RuleContext, { dates: [date] }: DateSource, day: IsoDate): boolean =>
  daysBetween(date!.iso!, day) === 1 &&
  /^[T ]\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)/.test(source.text.slice(date!.end, date!.end + 40));

/** The file's name, and the text where it tells a day, are of one day, and the front matter's date is that of another year. */
function fieldLongAfter({
  texts: [text],
  frontMatterDate: field,
  pathDay: path,
}: DateSources): Disagreement | undefined {
  if (
    !field ||
    path === null ||
    (text && !includesDay(text, path)) ||
    daysBetween(path, field.dates[0]!.iso!) <= longestWait
  )
    return undefined;
  return {
    rule: 'date/file-name',
    wrong: field,
    alike: [],
    day: path,
    told: 'the file’s name',
    votes: 1 + Number(text !== undefined),
    isNameAlone: text === undefined,
  };
}

const areAlike = (a: DateSource, b: DateSource): boolean =>
  a.dates.some(({ iso }) => includesDay(b, iso!)) || b.dates.some(({ iso }) => includesDay(a, iso!));

const disagreementRule = (
  rule: Omit<Rule, 'check'> & { readonly id: Disagreement['rule'] },
  message: (written: string, found: Disagreement) => string,
): Rule => ({
  ...rule,
  *check(context): Generator<Finding> {
    const found = findDisagreement(context);
    if (found?.rule !== rule.id) return;
    const place = spanOf(found.wrong);
    yield { ...place, message: message(context.document.source.slice(place), found), fixes: fixesFor(context, found) };
  },
});

export const titleDate = disagreementRule(
  { id: 'title/date', level: 'warning', summary: 'The day in the title is the meeting’s.' },
  (written, { day, told }) => `The title says “${written}”, ${told} says ${day}.`,
);

export const dateFileName = disagreementRule(
  { id: 'date/file-name', level: 'warning', summary: 'The file’s name and its text tell the same day.' },
  (written, { day, wrong }) => `${capital(names[wrong.where])} says “${written}”, the file’s name says ${day}.`,
);

export const dateBeforeMeeting = disagreementRule(
  { id: 'date/before-meeting', level: 'warning', summary: 'Notes are not dated before their meeting; later is fine.' },
  (written, { day, told }) => `“${written}” is before the meeting: ${told} says ${day}.`,
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text follows the others; where it disagrees with the file's name, the file may be renamed instead. */
function fixesFor(
  {
    document: {
      source: { text },
      path,
    },
    series,
  }: RuleContext,
  { rule, wrong, alike, day, votes, isNameAlone }: Disagreement,
): Fix[] {
  const [date] = wrong.dates;
  const written = [wrong, ...alike].map(({ dates }) => dates);
  // Of several days only a person can tell what they are to be.
  const edits = written.every(dates => dates.length === 1 && dates[0]!.until === null)
    ? written.flatMap((dates): TextEdit[] => dateEdits(text, dates[0]!, day))
    : [];
  // A weekday that is right only on the other day, or the day of last time's notes: it was copied and not changed.
  const isCopied =
    date!.weekday !== null && date!.weekday === weekdayOf(day) && date!.weekday !== weekdayOf(date!.iso!);
  const isOfOthers =
    series?.on(date!.iso!).some(other => other.path !== path && dayOfPath(other.path) === date!.iso) ?? false;
  const isCertain = votes > 1 || isCopied || (rule === 'date/file-name' && isOfOthers);
  const toDay: Fix[] =
    edits.length > 0 ? [{ title: `Change the date to ${day}`, edits, isSuggestion: !isCertain }] : [];
  const name = isNameAlone && edits.length > 0 ? fileNameForDay(path, date!.iso!) : undefined;
  const folder = directoryOf(path);
  return name === undefined
    ? toDay
    : [
        ...toDay,
        {
          title: `Rename the file to ${name}`,
          edits: [],
          renameTo: folder === '' ? name : `${folder}/${name}`,
          isSuggestion: true,
        },
      ];
}
