import { blockText } from '../markdown/blockText';
import { blockLabel } from '../outline/blockLabel';
import {
  minNotes,
  isUsual,
  hasUsualName,
  countNotesWithFrontMatter,
  type FrontMatterUsage,
} from '../series/frontMatterUsage';
import { dateInPath } from '../paths/pathDates';
import type { Span } from '../model';
import { l10n } from '../text/message';
import { describeKeys } from '../schema/describe';
import { checkFrontMatter } from '../schema/checkFrontMatter';
import type { FrontMatterSchema } from '../schema/frontMatterSchema';
import { messageFor } from '../schema/messageFor';
import { findMisplacedFrontMatter } from '../frontMatter/misplaced';
import {
  addFrontMatterFix,
  addKeyFix,
  renameKeyFix,
  valueFromUsage,
  valueFromSchema,
  type ProposedValue,
} from './helpers/keyFixes';
import { meetingFrontMatter, type Finding, type Fix, type Rule, type RuleContext } from './helpers/rule';

export const frontMatterRequired: Rule = {
  id: 'front-matter/required',
  level: 'warning',
  summary: 'The front matter has the keys that its schema requires, or the keys of the other notes in the series.',
  *check(context): Generator<Finding> {
    const hasFrontMatter = meetingFrontMatter(context) !== undefined;
    if (!hasFrontMatter && !lacksFrontMatter(context)) return;
    if (context.schema) yield* missingInSchema(context, context.schema);
    else if (context.series && seriesSize(context) >= minNotes)
      yield* missingInSeries(context, context.series.frontMatterUsage);
    else if (hasFrontMatter) yield* missingTitleOrDate(context);
  },
};

/** True for notes about a meeting that have no front matter anywhere, not even in the wrong place. */
const lacksFrontMatter = ({ note, document }: RuleContext): boolean =>
  !note.frontMatter && note.meetings.length > 0 && !findMisplacedFrontMatter(document.source);

const isInSeries = ({ series, document }: RuleContext): boolean => series?.includes(document.path) ?? false;

/** The number of notes in the series, including this one. */
const seriesSize = (context: RuleContext): number =>
  (context.series?.frontMatterUsage.noteCount ?? 0) + (isInSeries(context) ? 0 : 1);

/**
 * If the series is too small to compare with, front matter with a title or a date should have both, because lists of
 * meetings show both. The title may be in the first heading instead, and the date in the text or the file name.
 */
function* missingTitleOrDate(context: RuleContext): Generator<Finding> {
  const keys = new Set([...presentKeys(context)].map(key => key.toLowerCase()));
  if (keys.has('title') === keys.has('date')) return;
  const missing = keys.has('title') ? 'date' : 'title';
  const isElsewhere = missing === 'title' ? hasTitleHeading(context) : hasDate(context);
  if (!isElsewhere)
    yield { ...firstLine(context), message: l10n.t('The front matter has no "{0}".', missing), fixes: [] };
}

function hasTitleHeading({ document: { source, blocks } }: RuleContext): boolean {
  const [first] = blocks;
  return first?.kind === 'heading' && blockText(source, first) !== '' && blockLabel(source, first) === null;
}

const hasDate = ({ note: { dates }, document: { path } }: RuleContext): boolean =>
  dateInPath(path) !== null || dates.some(({ iso }) => iso !== null);

const presentKeys = ({ note: { frontMatter } }: RuleContext): Set<string> =>
  new Set(frontMatter?.fields.map(({ key }) => key));

/** The opening line of the front matter, or the first line of the file. */
function firstLine({ document: { source }, note: { frontMatter } }: RuleContext): Span {
  const start = frontMatter?.start ?? (source.text.charCodeAt(0) === 0xfeff ? 1 : 0);
  return { start, end: source.lineEnd(0) };
}

function* missingInSeries(context: RuleContext, usage: FrontMatterUsage): Generator<Finding> {
  const notes = seriesSize(context);
  const { frontMatter } = context.note;
  const present = presentKeys(context);
  const missing = usage.keys.filter(({ key, count }) => isUsual(count, notes - 1) && !present.has(key));
  if (missing.length === 0 || !hasUsualName(context.document.path, usage, isInSeries(context) && frontMatter !== null))
    return;
  // A key in only one note may be this note's own misspelling.
  const order = usage.keys.filter(({ count }) => count > 1).map(({ key }) => key);
  const values = missing.map(keyUsage => valueFromUsage(context, keyUsage));
  if (!frontMatter) {
    const message = l10n.t(
      'This note has no front matter, but {0} of {1} notes in this series have front matter with {2}.',
      countNotesWithFrontMatter(usage),
      notes,
      quotedList(missing.map(({ key }) => key)),
    );
    return void (yield { ...firstLine(context), message, fixes: addFrontMatterFix(context, values) });
  }
  for (const [index, { key, count }] of missing.entries()) {
    const message = l10n.t(
      'The front matter has no "{0}", which {1} of {2} notes in this series have.',
      key,
      count,
      notes,
    );
    yield { ...firstLine(context), message, fixes: missingKeyFixes(context, key, values[index], order) };
  }
}

/** Renames a misspelled key if there is one, else adds the key. */
function missingKeyFixes(
  context: RuleContext,
  key: string,
  value: ProposedValue | undefined,
  order: readonly string[],
): Fix[] {
  const rename = renameKeyFix(context, key, order);
  return rename ? [rename] : addKeyFix(context, value, order);
}

const quotedList = (keys: readonly string[]): string => keys.map(key => `"${key}"`).join(', ');

function* missingInSchema(context: RuleContext, schema: FrontMatterSchema): Generator<Finding> {
  const {
    document: { source },
    note: { frontMatter },
  } = context;
  const missing = (checkFrontMatter(source, frontMatter, schema) ?? []).filter(error => error.missingKey !== undefined);
  if (missing.length === 0) return;
  const keys = describeKeys(schema);
  const order = keys.map(({ key }) => key);
  const values = missing.map(error => {
    const description = error.path.length === 0 ? keys.find(({ key }) => key === error.missingKey) : undefined;
    return description && valueFromSchema(context, description);
  });
  if (!frontMatter) {
    const message = l10n.t(
      'This note has no front matter, but its schema requires {0}.',
      quotedList(missing.map(error => error.missingKey!)),
    );
    return void (yield { ...firstLine(context), message, fixes: addFrontMatterFix(context, values) });
  }
  for (const [index, error] of missing.entries()) {
    const isTopLevel = error.path.length === 0;
    yield {
      ...((isTopLevel ? undefined : (error.keySpan ?? error.valueSpan)) ?? firstLine(context)),
      message: messageFor(error),
      fixes: isTopLevel ? missingKeyFixes(context, error.missingKey!, values[index], order) : [],
    };
  }
}
