import { baseName, stemOf } from '../paths';
import { findDates } from '../dates';
import { plainText } from '../plainText';
import { labelKind, speaksOfMeetings, type PartKind } from '../vocabulary';
import type { Layout, NoteDocument } from './layout';
import { meetingDividers } from './rolling';
import { titleOf } from './singleMeeting';

/** Files that are about a project or its meetings, but never one meeting's record. */
const otherFiles = /^(?:readme|contributing|code[-_]of[-_]conduct|changelog|license|charter|security|governance|maintainers|owners|faq|index|template|.*[-_.]template|template[-_.].*|.*policy|.*proposal)$/i;

/** What each sign of a meeting weighs; a file that gathers `enough` is one. */
const weights = { path: 2, title: 2, date: 1, dated: 1, people: 2, agenda: 2, notes: 1, actions: 1, roles: 1 };
const enough = 4;

/** Anything that neither plans nor records a meeting: it has none. */
export const notAMeeting: Layout = {
  name: 'not-a-meeting',
  read: document => (isMeeting(document) ? undefined : []),
};

function isMeeting(document: NoteDocument): boolean {
  return !otherFiles.test(stemOf(document.path)) && !isTemplate(document) && weightOfSigns(document) >= enough;
}

/** True where more than a date speaks for a meeting, enough or not: a note that has only just been begun. */
export const mayBeMeeting = (document: NoteDocument): boolean => weightOfSigns(document) > weights.date;

function weightOfSigns(document: NoteDocument): number {
  const { path } = document;
  const title = titleOf(document);
  const kinds = labelKinds(document);
  const signs: Record<keyof typeof weights, boolean> = {
    path: speaksOfMeetings(path) || /transcript/i.test(baseName(path)),
    title: speaksOfMeetings(title),
    date: findDates(title).length > 0 || findDates(stemOf(path)).length > 0,
    dated: meetingDividers(document) !== undefined,
    people: kinds.has('people'), agenda: kinds.has('agenda'), notes: kinds.has('notes'), actions: kinds.has('actions'), roles: kinds.has('roles'),
  };
  return Object.entries(signs).reduce((sum, [sign, met]) => sum + (met ? weights[sign as keyof typeof weights] : 0), 0);
}

function labelKinds({ source, blocks }: NoteDocument): Set<PartKind | null> {
  return new Set(blocks.flatMap(block => {
    if (block.aside || block.depth > 0 || block.textEnd - block.textStart > 80) return [];
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
    return [labelKind(plainText(source.text.slice(block.textStart, block.textEnd)))];
  }));
}

/** Placeholders where the date or title would stand: `YYYY-MM-DD`, `$DATE$`, `{{date}}`, `<date>`. */
function isTemplate(document: NoteDocument): boolean {
  return /\bYYYY\b|\$[A-Z_]{3,}\$|\{\{.*\}\}|<date>|\[date\]/i.test(titleOf(document)) || /(?:^|[/_.-])template(?:s|$|[/_.-])/i.test(document.path);
}
