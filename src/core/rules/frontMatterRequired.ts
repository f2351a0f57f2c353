import { blockText } from '../markdown/blockText';
import { blockLabel } from '../outline/blockLabel';
import { minNotes, isHabit, isNamedAlike, withFrontMatter, type KeyHabits } from '../series/keyHabits';
import { dayOfPath } from '../paths/pathDates';
import type { Span } from '../model';
import { describeKeys } from '../schema/describe';
import { checkFrontMatter } from '../schema/frontMatterCheck';
import type { FrontMatterSchema } from '../schema/frontMatterSchema';
import { messageFor } from '../schema/messages';
import { laterFrontMatter } from '../frontMatter/laterFrontMatter';
import {
  addFrontMatterFix,
  addKeyFix,
  renameKeyFix,
  valueFromHabit,
  valueFromSchema,
  type ProposedValue,
} from './helpers/keyFixes';
import { meetingFrontMatter, type Finding, type Rule, type RuleContext } from './helpers/rule';

export const frontMatterRequired: Rule = {
  id: 'front-matter/required',
  level: 'warning',
  summary: 'Front matter has the keys that its schema wants, or else the other notes of the series have.',
  *check(context): Generator<Finding> {
    const hasBlock = meetingFrontMatter(context) !== undefined;
    if (!hasBlock && !lacksBlock(context)) return;
    if (context.schema) yield* bySchema(context, context.schema);
    else if (context.series && sizeOfSeries(context) >= minNotes) yield* byHabit(context, context.series.keys);
    else if (hasBlock) yield* byCustom(context);
  },
};

/** A meeting's note without front matter, not even further down. */
const lacksBlock = ({ note, document }: RuleContext): boolean =>
  !note.frontMatter && note.meetings.length > 0 && !laterFrontMatter(document.source);

const isCounted = ({ series, document }: RuleContext): boolean => series?.includes(document.path) ?? false;

/** This note among them. */
const sizeOfSeries = (context: RuleContext): number => (context.series?.keys.notes ?? 0) + (isCounted(context) ? 0 : 1);

/**
 * Of few notes only that where front matter says one of title and date, the note says the other: in front matter, in its
 * first heading, in its file's name. Lists of meetings are made of the two.
 */
function* byCustom(context: RuleContext): Generator<Finding> {
  const {
    note: { dates, frontMatter },
    document: { source, blocks, path },
  } = context;
  const there = new Set([...writtenKeys(context)].map(key => key.toLowerCase()));
  if (!frontMatter || there.has('title') === there.has('date')) return;
  const [first] = blocks;
  const isTold = there.has('date')
    ? first?.kind === 'heading' && blockText(source, first) !== '' && blockLabel(source, first) === null
    : dayOfPath(path) !== null || dates.some(({ iso }) => iso !== null);
  if (!isTold)
    yield {
      ...firstLine(context),
      message: `The front matter has no “${there.has('title') ? 'date' : 'title'}”.`,
      fixes: [],
    };
}

const writtenKeys = ({ note: { frontMatter } }: RuleContext): Set<string> =>
  new Set(frontMatter?.fields.map(({ key }) => key));

/** The front matter's first line, or the file's. */
function firstLine({ document: { source }, note: { frontMatter } }: RuleContext): Span {
  const start = frontMatter?.start ?? (source.text.charCodeAt(0) === 0xfeff ? 1 : 0);
  return { start, end: source.lineEnd(0) };
}

function* byHabit(context: RuleContext, habits: KeyHabits): Generator<Finding> {
  const notes = sizeOfSeries(context);
  const { frontMatter } = context.note;
  const there = writtenKeys(context);
  const missing = habits.keys.filter(({ key, count }) => isHabit(count, notes - 1) && !there.has(key));
  if (missing.length === 0 || !isNamedAlike(context.document.path, habits, isCounted(context) && frontMatter !== null))
    return;
  // What stands in this note alone is no key of the series.
  const order = habits.keys.filter(({ count }) => count > 1).map(({ key }) => key);
  const known = missing.map(habit => valueFromHabit(context, habit));
  if (!frontMatter) {
    const keys = listed(missing.map(({ key }) => `“${key}”`));
    const message = `This note has no front matter; ${withFrontMatter(habits)} of ${notes} notes of this series have it, with ${keys}.`;
    return void (yield { ...firstLine(context), message, fixes: addFrontMatterFix(context, known) });
  }
  for (const [index, { key, count }] of missing.entries()) {
    const message = `The front matter has no “${key}”; ${count} of ${notes} notes of this series have it.`;
    yield missingKey(context, key, firstLine(context), message, known[index], order);
  }
}

/** A key that is there, and nearly so written, is what is meant. */
function missingKey(
  context: RuleContext,
  key: string,
  place: Span,
  message: string,
  known: ProposedValue | undefined,
  order: readonly string[],
): Finding {
  const renamed = renameKeyFix(context, key, order);
  return { ...place, message, fixes: renamed ? [renamed] : addKeyFix(context, known, order) };
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;

function* bySchema(context: RuleContext, schema: FrontMatterSchema): Generator<Finding> {
  const {
    document: { source },
    note: { frontMatter },
  } = context;
  const missing = (checkFrontMatter(source, frontMatter, schema) ?? []).filter(error => error.missing !== undefined);
  if (missing.length === 0) return;
  const keys = describeKeys(schema);
  const order = keys.map(({ key }) => key);
  const known = missing.map(error => {
    const description = error.path.length === 0 ? keys.find(({ key }) => key === error.missing) : undefined;
    return description && valueFromSchema(context, description);
  });
  if (!frontMatter) {
    const message = `This note has no front matter; its schema wants ${listed(missing.map(error => `“${error.missing!}”`))}.`;
    return void (yield { ...firstLine(context), message, fixes: addFrontMatterFix(context, known) });
  }
  for (const [index, error] of missing.entries()) {
    const place = error.keySpan ?? error.valueSpan;
    if (error.path.length > 0) yield { ...(place ?? firstLine(context)), message: messageFor(error), fixes: [] };
    else yield missingKey(context, error.missing!, firstLine(context), messageFor(error), known[index], order);
  }
}
