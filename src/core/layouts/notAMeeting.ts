import { blockLabel, blockText } from '../blockText';
import { baseName, directoryOf, stemOf } from '../paths';
import { findDates } from '../dates';
import { labelledValue, speaksOfMeetings, type PartKind } from '../vocabulary';
import type { Layout, NoteDocument } from './layout';
import { meetingDividers } from './rolling';
import { titleOf } from './singleMeeting';

/** Files that are about a project or its meetings, but never one meeting's record. */
const otherFiles = /^(?:readme|contributing|code[-_]of[-_]conduct|changelog|license|charter|security|governance|maintainers|owners|faq|index|template|.*[-_.]template|template[-_.].*|.*policy|.*proposal)$/i;

/** What each sign of a meeting weighs; a file that gathers `enough` is one. */
const weights = { path: 2, title: 2, date: 1, dated: 1, when: 2, people: 2, agenda: 3, notes: 1, actions: 1, decisions: 1, roles: 1 };
const enough = 4;

type Sign = keyof typeof weights;

/** Anything that neither plans nor records a meeting: it has none. */
export const notAMeeting: Layout = {
  name: 'not-a-meeting',
  read: document => (isMeeting(document) ? undefined : []),
};

function isMeeting(document: NoteDocument): boolean {
  if (otherFiles.test(stemOf(document.path)) || isTemplate(document)) return false;
  if (isNamedByItsDay(document.path)) return true;
  const signs = readSigns(document);
  // Names alone are not enough: a guide to meetings has them too.
  return weightOf(signs) >= enough && signs.some(sign => sign !== 'path' && sign !== 'title');
}

/** `meetings/2014-10-29.md`: a folder of meetings, and a name that is but a day. */
function isNamedByItsDay(path: string): boolean {
  const stem = stemOf(path);
  const [day] = findDates(stem);
  return day?.start === 0 && day.end === stem.length && speaksOfMeetings(directoryOf(path));
}

/** True where more than a date speaks for a meeting, enough or not: a note that has only just been begun. */
export const mayBeMeeting = (document: NoteDocument): boolean => weightOf(readSigns(document)) > weights.date;

const weightOf = (signs: readonly Sign[]): number => signs.reduce((sum, sign) => sum + weights[sign], 0);

function readSigns(document: NoteDocument): Sign[] {
  const { path } = document;
  const title = titleOf(document);
  const kinds = labelKinds(document);
  const signs: Record<Sign, boolean> = {
    path: speaksOfMeetings(path) || /transcript/i.test(baseName(path)),
    title: speaksOfMeetings(title),
    date: findDates(title).length > 0 || findDates(stemOf(path)).length > 0,
    dated: meetingDividers(document) !== undefined,
    when: kinds.has('when'), people: kinds.has('people'), agenda: kinds.has('agenda'), notes: kinds.has('notes'),
    actions: kinds.has('actions'), decisions: kinds.has('decisions'), roles: kinds.has('roles'),
  };
  return (Object.keys(signs) as Sign[]).filter(sign => signs[sign]);
}

function labelKinds({ source, blocks }: NoteDocument): Set<PartKind | null> {
  return new Set(blocks.flatMap(block => {
    if (block.aside || block.depth > 0 || block.textEnd - block.textStart > 80) return [];
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
    return [blockLabel(source, block) ?? labelledValue(blockText(source, block))?.kind ?? null];
  }));
}

/** Placeholders where the date or title would stand: `YYYY-MM-DD`, `$DATE$`, `{{date}}`, `<date>`. */
function isTemplate(document: NoteDocument): boolean {
  return /\bYYYY\b|\$[A-Z_]{3,}\$|\{\{.*\}\}|<date>|\[date\]/i.test(titleOf(document)) || /(?:^|[/_.-])template(?:s|$|[/_.-])/i.test(document.path);
}
