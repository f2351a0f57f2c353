import { dateEdits } from '../dates/rewriteDate';
import { weekdayOf } from '../dates/calendar';
import type { TextEdit } from '../text/edits';
import { l10n, type Message } from '../text/message';
import { dateInPath } from '../paths/pathDates';
import { directoryOf } from '../paths/paths';
import { findDateDisagreement, type DateDisagreement } from './helpers/dateDisagreement';
import { fileNameForDay, spanOf } from './helpers/dateSources';
import type { Finding, Fix, Rule, RuleContext } from './helpers/rule';

const disagreementRule = (
  rule: Omit<Rule, 'check'> & { readonly id: DateDisagreement['rule'] },
  messageFor: (written: string, found: DateDisagreement) => Message,
): Rule => ({
  ...rule,
  *check(context): Generator<Finding> {
    const found = findDateDisagreement(context);
    if (found?.rule !== rule.id) return;
    const span = spanOf(found.wrong);
    const message = messageFor(context.document.source.slice(span), found);
    yield { ...span, message, fixes: fixesFor(context, found) };
  },
});

export const titleDate = disagreementRule(
  { id: 'title/date', level: 'warning', summary: 'The date in the title is the date of the meeting.' },
  (written, { expected, expectedBy }) =>
    expectedBy === 'heading'
      ? l10n.t('The title has the date "{0}", but the heading has {1}.', written, expected)
      : l10n.t('The title has the date "{0}", but the date line has {1}.', written, expected),
);

export const dateFileName = disagreementRule(
  {
    id: 'date/file-name',
    level: 'warning',
    summary: 'The date in the file name is the same as the date in the note.',
  },
  (written, { wrong, expected }) => {
    switch (wrong.origin) {
      case 'title':
        return l10n.t('The title has the date "{0}", but the file name has {1}.', written, expected);
      case 'heading':
        return l10n.t('The heading has the date "{0}", but the file name has {1}.', written, expected);
      case 'line':
        return l10n.t('The date line has the date "{0}", but the file name has {1}.', written, expected);
      case 'date':
        return l10n.t('The front matter has the date "{0}", but the file name has {1}.', written, expected);
    }
  },
);

export const dateBeforeMeeting = disagreementRule(
  {
    id: 'date/before-meeting',
    level: 'warning',
    summary: 'The date in the front matter is not before the meeting.',
  },
  (written, { expected, expectedBy }) => {
    switch (expectedBy) {
      case 'title':
        return l10n.t('The date "{0}" is before the meeting: the title has {1}.', written, expected);
      case 'heading':
        return l10n.t('The date "{0}" is before the meeting: the heading has {1}.', written, expected);
      case 'path':
        return l10n.t('The date "{0}" is before the meeting: the file name has {1}.', written, expected);
      default:
        return l10n.t('The date "{0}" is before the meeting: the date line has {1}.', written, expected);
    }
  },
);

/** Changes the wrong dates. If only the file name disagrees, renaming the file is the alternative. */
function fixesFor(context: RuleContext, found: DateDisagreement): Fix[] {
  const edits = editsToExpectedDay(context, found);
  if (edits.length === 0) return [];
  const title = l10n.t('Change the date to {0}', found.expected);
  const changeDate = { title, edits, isSuggestion: !isCertain(context, found) };
  const rename = found.isOnlyInPath ? renameFix(context.document.path, found) : undefined;
  return rename ? [changeDate, rename] : [changeDate];
}

/** Empty if the meeting takes several days: only the author can know the new dates. */
function editsToExpectedDay(
  { document: { source } }: RuleContext,
  { wrong, alsoWrong, expected }: DateDisagreement,
): TextEdit[] {
  const sources = [wrong, ...alsoWrong];
  const isSingleDay = sources.every(({ dates }) => dates.length === 1 && dates[0]!.rangeEnd === null);
  return isSingleDay ? sources.flatMap(({ dates: [date] }) => dateEdits(source.text, date!, expected)) : [];
}

/**
 * True if several places state the expected day, if the wrong date's weekday fits only the expected day, or if the
 * wrong date was copied from another note of the series.
 */
function isCertain(
  { series, document: { path } }: RuleContext,
  { rule, wrong: { dates }, expected, supporters }: DateDisagreement,
): boolean {
  const { iso, weekday } = dates[0]!;
  if (supporters > 1) return true;
  if (weekday !== null && weekday === weekdayOf(expected) && weekday !== weekdayOf(iso!)) return true;
  const isDayOfOtherNote = series?.notesOn(iso!).some(other => other.path !== path && dateInPath(other.path) === iso);
  return rule === 'date/file-name' && (isDayOfOtherNote ?? false);
}

function renameFix(path: string, { wrong }: DateDisagreement): Fix | undefined {
  const name = fileNameForDay(path, wrong.dates[0]!.iso!);
  if (name === undefined) return undefined;
  const folder = directoryOf(path);
  return {
    title: l10n.t('Rename the file to "{0}"', name),
    edits: [],
    renameTo: folder === '' ? name : `${folder}/${name}`,
    isSuggestion: true,
  };
}
