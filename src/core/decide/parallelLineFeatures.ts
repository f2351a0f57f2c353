import { daysBetween } from '../dates/calendar';
import { findDates } from '../dates/findDates';
import { datesInFileName } from '../paths/pathDates';
import { directoryOf, stemOf } from '../paths/paths';
import type { Unit } from '../outline/unit';
import { mentionsMeeting } from '../vocabulary/meetingWords';
import { flag, joinFeatures, share, type Features } from './logistic';
import type { MarkedLine } from './markedLine';
import { formOf, isOuter, type ParallelLines } from './parallelLines';

/** The names of a note, which are evidence for or against a division. */
export interface NoteNames {
  /** Relative to the workspace folder, with forward slashes. */
  readonly path: string;
  readonly title: string;
}

/** The evidence for and against a meeting starting at each of the lines. All values are between 0 and 1. */
export function parallelLineFeatures(candidate: ParallelLines, units: readonly Unit[], names: NoteNames): Features {
  return joinFeatures(
    formFeatures(candidate),
    positionFeatures(candidate, units),
    orderFeatures(candidate),
    textFeatures(candidate),
    contentFeatures(candidate, units),
    nameFeatures(candidate, names),
  );
}

const formFeatures = ({ form, kind, lines }: ParallelLines): Features => ({
  isHeading: flag(form.startsWith('h')),
  isAcrossLevels: flag(form === 'heading'),
  isBold: flag(form === 'bold'),
  isLabel: flag(form === 'label'),
  isLine: flag(form === 'line'),
  isItem: flag(form === 'item'),
  isTag: flag(form === 'tag'),
  isNumbers: flag(kind === 'numbers'),
  isTitles: flag(kind === 'titles'),
  onlyTwo: flag(lines.length === 2),
  manyPlainLines: flag(form === 'line' && lines.length > 2),
});

function positionFeatures({ form, lines }: ParallelLines, units: readonly Unit[]): Features {
  const [first] = lines as [MarkedLine];
  const isOfForm = (unit: Unit): boolean =>
    isOuter(unit) && (form === 'heading' ? unit.form === 'heading' : formOf(unit) === form);
  const inRange = units.slice(first.index, lines.at(-1)!.index + 1).filter(isOfForm).length;
  const after = units.slice(first.index + 1).filter(unit => unit.form === 'heading');
  const level = first.unit.form === 'heading' ? first.unit.level : 0;
  const shallower = form === 'heading' ? 0 : after.filter(unit => unit.level < level).length;
  return {
    shareOfForm: lines.length / Math.max(1, units.filter(isOfForm).length),
    shareOfFormInRange: lines.length / inRange,
    labelShare: form === 'label' || form === 'bold' ? lines.length / inRange : 0,
    start: first.index / units.length,
    shallowerHeadingsAfter: Math.min(3, shallower) / 3,
    deeperHeadings: Math.min(1, after.filter(unit => unit.level > level).length / lines.length),
  };
}

function orderFeatures({ kind, lines }: ParallelLines): Features {
  const keys = lines.flatMap(line => keyOf(line, kind) ?? []);
  const steps = keys.slice(1).map((key, index) => Math.sign(key - keys[index]!));
  const days = lines.flatMap(({ date }) => date?.iso ?? []);
  const gaps = days.slice(1).map((day, index) => Math.abs(daysBetween(days[index]!, day)));
  return {
    distinct: kind === 'titles' ? 0 : new Set(keys).size / lines.length,
    allTheSame: flag(kind !== 'titles' && new Set(keys).size < 2),
    ordered: Math.max(
      share(steps, step => step >= 0),
      share(steps, step => step <= 0),
    ),
    strictlyOrdered: flag(steps.length > 0 && (steps.every(step => step > 0) || steps.every(step => step < 0))),
    startsAtOne: flag(kind === 'numbers' && keys.includes(1) && keys.every(key => key >= 1)),
    wholeDates: days.length / lines.length,
    sameOrNextDay: share(gaps, gap => gap <= 1),
    yearsApart: share(gaps, gap => gap > 200),
  };
}

/** A number that grows with the date or the running number; undefined for a title. */
function keyOf({ date, number }: MarkedLine, kind: ParallelLines['kind']): number | undefined {
  if (kind === 'numbers') return number ?? undefined;
  if (!date) return undefined;
  return date.iso === null ? date.first * 100 + date.second : Number(date.iso.replaceAll('-', ''));
}

const textFeatures = ({ kind, lines }: ParallelLines): Features => ({
  leadsWithDate: share(lines, ({ leadsWithDate }) => leadsWithDate),
  leadsAndIsShort: share(lines, ({ leadsWithDate, rest }) => leadsWithDate && rest.length <= 30),
  hardlyMore: share(lines, ({ rest }) => rest.length <= 12),
  mentionsMeeting: share(lines, ({ isAboutMeeting }) => isAboutMeeting),
  numberedMeetings: kind === 'numbers' ? share(lines, ({ isAboutMeeting }) => isAboutMeeting) : 0,
  versions: share(lines, ({ unit }) => /\d+\.\d+\.\d|\bv\d|release|version/i.test(unit.text)),
  hasAddress: share(lines, ({ unit }) => /https?:|\]\(/.test(unit.text)),
  startsParagraph: flag(lines.some(({ unit }) => unit.startsParagraph)),
});

/** The maximum number of units to examine in each entry. */
const maxContent = 40;

function contentFeatures({ lines }: ParallelLines, units: readonly Unit[]): Features {
  const ends = lines.map((_, number) => lines[number + 1]?.index ?? units.length);
  const contents = lines.map(({ index }, number) =>
    units.slice(index + 1, Math.min(ends[number]!, index + maxContent)),
  );
  return {
    hasContent: share(contents, content => content.length > 0),
    hasSeveralUnits: share(contents, content => content.length > 2),
    beginsWithLink: share(contents, content => content.slice(0, 3).some(({ written }) => isOnlyLink.test(written))),
    recurringTitles: shareWithRecurringTitles(contents),
  };
}

const isOnlyLink = /^\[[^\]]*\]\([^)]*\)[.,]?$|^<?https?:\S+$/;

/** The share of entries with a heading, label or item that another entry has as well. */
function shareWithRecurringTitles(contents: readonly (readonly Unit[])[]): number {
  const titles = contents.map(content => new Set(content.flatMap(unit => titleKey(unit) ?? [])));
  const counts = new Map<string, number>();
  for (const title of titles.flatMap(set => [...set])) counts.set(title, (counts.get(title) ?? 0) + 1);
  return share(titles, set => [...set].some(title => counts.get(title)! > 1));
}

/** Longer texts are not titles. */
const maxTitle = 50;

function titleKey(unit: Unit): string | undefined {
  if (!isOuter(unit) || unit.form === 'row' || unit.form === 'tag' || unit.text.length >= maxTitle) return undefined;
  return unit.text
    .toLowerCase()
    .replace(/[:：].*$/, '')
    .replace(/\d+/g, '#');
}

function nameFeatures({ kind, lines }: ParallelLines, { path, title }: NoteNames): Features {
  const stem = stemOf(path);
  const datesOfNote = [...findDates(title), ...datesInFileName(path)].flatMap(({ iso }) => iso ?? []);
  const hasOwnDay = datesOfNote.length > 0;
  return {
    hasOwnDay: flag(hasOwnDay),
    twoAndOwnDay: flag(hasOwnDay && lines.length === 2),
    onOtherDays: flag(
      hasOwnDay && kind === 'dates' && !lines.some(({ date }) => date?.iso && datesOfNote.includes(date.iso)),
    ),
    undatedAndOwnDay: flag(hasOwnDay && kind !== 'dates'),
    fileNamedForDay: flag(/\d{4}-?\d\d-?\d\d|\d{6}/.test(stem)),
    fileNamedForMeetings: flag(mentionsMeeting(stem)),
    folderNamedForMeetings: flag(mentionsMeeting(directoryOf(path))),
  };
}
