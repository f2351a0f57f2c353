import { baseName, directoryOf, stemOf } from '../paths';
import { findDates } from '../dates';
import { plainText } from '../plainText';
import { labelKind, speaksOfMeetings, type PartKind } from '../vocabulary';
import type { Layout, NoteDocument } from './layout';
import { titleOf } from './singleMeeting';

/** Files that are about a project or its meetings, but never one meeting's record. */
const otherFiles = /^(?:readme|contributing|code[-_]of[-_]conduct|changelog|license|charter|security|governance|maintainers|owners|faq|index|template|.*[-_.]template|template[-_.].*|.*policy|.*proposal)$/i;

/** What each sign of a meeting weighs; a file that gathers `enough` is one. */
const weights = { path: 2, title: 2, date: 1, people: 2, agenda: 2, notes: 1, actions: 1, roles: 1 };
const enough = 4;

/** Anything that neither plans nor records a meeting: it has none. */
export const notAMeeting: Layout = {
  name: 'not-a-meeting',
  read: document => (isMeeting(document) ? undefined : []),
};

function isMeeting(document: NoteDocument): boolean {
  if (otherFiles.test(stemOf(document.path)) || isTemplate(document)) return false;
  return signs(document).reduce((sum, sign) => sum + weights[sign], 0) >= enough;
}

function signs(document: NoteDocument): (keyof typeof weights)[] {
  const title = titleOf(document);
  const kinds = labelKinds(document);
  const found: (keyof typeof weights)[] = [];
  if (speaksOfMeetings(directoryOf(document.path)) || speaksOfMeetings(baseName(document.path)) || /transcript/i.test(baseName(document.path))) found.push('path');
  if (speaksOfMeetings(title)) found.push('title');
  if (findDates(title).length > 0 || findDates(stemOf(document.path)).length > 0) found.push('date');
  for (const kind of ['people', 'agenda', 'notes', 'actions', 'roles'] as const) if (kinds.has(kind)) found.push(kind);
  return found;
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
