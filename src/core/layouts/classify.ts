import type { Block } from '../markdown/block';
import { blockLines, blockText } from '../markdown/blockText';
import { blockLabel } from '../outline/blockLabel';
import { baseName, directoryOf, stemOf } from '../paths/paths';
import { findDates } from '../dates/findDates';
import { isMostlyDate } from '../dates/dateLines';
import { dateTextFromFolders } from '../paths/pathDates';
import { labelKind, parseLabeledValue } from '../vocabulary/labelKind';
import { isMinutesName, isTemplateName, isUnambiguousMinutesName, mentionsMeeting } from '../vocabulary/meetingWords';
import type { SectionKind } from '../vocabulary/sectionKind';
import type { NoteDocument } from '../noteDocument';
import type { Layout } from './layout';
import { meetingDividers } from './rolling';
import { titleOf } from './singleMeeting';

/** Files that are about a project or its meetings, but never one meeting's record. */
const otherFiles =
  /^(?:readme|contributing|code[-_]of[-_]conduct|changelog|license|charter|security|governance|maintainers|owners|faq|index|.*policy|.*proposal)$/i;

/** What each sign of a meeting weighs; a file that gathers `enough` is one. */
const weights = {
  path: 2,
  title: 2,
  date: 1,
  dated: 1,
  when: 2,
  people: 2,
  gathering: 1,
  named: 2,
  agenda: 3,
  notes: 1,
  actions: 1,
  decisions: 1,
  roles: 1,
};
const enough = 4;

type Sign = keyof typeof weights;

/** Anything that neither plans nor records a meeting: it has none. */
export const notAMeeting: Layout = {
  name: 'not-a-meeting',
  read: document => (isMeeting(document) ? undefined : []),
};

function isMeeting(document: NoteDocument): boolean {
  if (isOtherFile(document.path) || isTemplate(document)) return false;
  if (isNamedByItsDay(document)) return true;
  const signs = readSigns(document);
  // Names alone are not enough: a guide to meetings has them too.
  return weightOf(signs) >= enough && signs.some(sign => sign !== 'path' && sign !== 'title');
}

/** `2016-08-08/README.md` is the record of that day, every other README is not. */
const isOtherFile = (path: string): boolean =>
  otherFiles.test(stemOf(path)) &&
  findDates(baseName(directoryOf(path))).length === 0 &&
  dateTextFromFolders(`${directoryOf(path)}.md`) === '';

/** `meetings/2014-10-29.md`: a folder of meetings, and a name that is but a day. */
function isNamedByItsDay(document: NoteDocument): boolean {
  // `2016-08-08/README.md` is named by its folder.
  const stem = otherFiles.test(stemOf(document.path)) ? baseName(directoryOf(document.path)) : stemOf(document.path);
  const [day] = findDates(stem);
  const isADay =
    (day?.start === 0 && day.end === stem.length) ||
    (/^(?:\d{1,2}|\d{4}|\p{L}+-\d{1,2})$/u.test(stem) && dateTextFromFolders(document.path) !== '');
  if (isADay && inAFolderOfMeetings(document)) return true;
  // `06-10-csv-minutes.md`, `議事録.md`: a record by its name, and of a day, or of nothing beside.
  if (!isMinutesName(stem)) return false;
  const words = stem.match(/\p{L}+/gu) ?? [];
  return (
    findDates(stem).length > 0 ||
    dateTextFromFolders(document.path) !== '' ||
    (isUnambiguousMinutesName(stem) && words.every(word => isMinutesName(word) || mentionsMeeting(word)))
  );
}

/** "notes" alone says nothing of the folder that was opened: people keep all kinds of notes. */
const inAFolderOfMeetings = ({ path, archive: { name } }: NoteDocument): boolean =>
  mentionsMeeting(directoryOf(path)) || mentionsMeeting(name.replace(/\bnotes\b/gi, ''));

/** True where more than a date speaks for a meeting, enough or not: a note that has only just been begun. Not for what notes are made from. */
export const mayBeMeeting = (document: NoteDocument): boolean =>
  !isTemplate(document) && weightOf(readSigns(document)) > weights.date;

const weightOf = (signs: readonly Sign[]): number => signs.reduce((sum, sign) => sum + weights[sign], 0);

function readSigns(document: NoteDocument): Sign[] {
  const { path } = document;
  const title = titleOf(document);
  const kinds = labelKinds(document);
  const inPath = mentionsMeeting(baseName(path)) || inAFolderOfMeetings(document) || /transcript/i.test(baseName(path));
  const firstHeadings = document.blocks.filter(({ kind }) => kind === 'heading').slice(0, 3);
  const names = [title, ...firstHeadings.map(block => blockText(document.source, block))];
  const isDated =
    [title, stemOf(path)].some(text => findDates(text).length > 0) ||
    dateTextFromFolders(path) !== '' ||
    (inPath && names.some(isMostlyDate));
  const signs: Record<Sign, boolean> = {
    path: inPath,
    title: mentionsMeeting(title),
    date: isDated,
    named:
      hasStructure(document) &&
      (names.some(isDated ? isMinutesName : isUnambiguousMinutesName) ||
        (mentionsMeeting(title) && findDates(title).some(({ iso }) => iso !== null))),
    dated: meetingDividers(document) !== undefined,
    when: kinds.has('when'),
    people: kinds.has('people'),
    gathering: isDated && kinds.has('people'),
    agenda: kinds.has('agenda') || labelKind(title.split(/[:：]/).at(-1)!) === 'agenda',
    notes: kinds.has('notes'),
    actions: kinds.has('actions'),
    decisions: kinds.has('decisions'),
    roles: kinds.has('roles'),
  };
  return (Object.keys(signs) as Sign[]).filter(sign => signs[sign]);
}

/** More than prose under a title. */
const hasStructure = ({ blocks }: NoteDocument): boolean =>
  blocks.some(({ kind }, index) => kind === 'item' || kind === 'table' || (kind === 'heading' && index > 0));

function labelKinds({ source, blocks }: NoteDocument): Set<SectionKind | null> {
  const kindsIn = (block: Block, index: number): (SectionKind | null)[] => {
    const lines =
      index < headBlocks && block.kind === 'paragraph' ? blockLines(source, block) : [blockText(source, block)];
    return [blockLabel(source, block), ...lines.map(line => labelKind(line) ?? parseLabeledValue(line)?.kind ?? null)];
  };
  const short = blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => !block.isInDetails && block.depth === 0 && block.textEnd - block.textStart <= 80);
  const kinds = short
    .filter(({ block: { kind } }) => kind === 'heading' || kind === 'paragraph')
    .flatMap(({ block, index }) => kindsIn(block, index));
  // A list of when and where at the head may be of anything; with who it is of a meeting.
  const listed = short
    .filter(({ block, index }) => block.kind === 'item' && index < headBlocks)
    .flatMap(({ block, index }) => kindsIn(block, index));
  const tellsWho = listed.some(kind => kind === 'people' || kind === 'roles' || kind === 'agenda');
  return new Set([...kinds, ...(tellsWho ? listed : [])]);
}

/** How far down a date or place still stands at the head, in blocks and UTF-16 units of each. */
const headBlocks = 12;
const headText = 400;

/** Where a day or time would be filled in, in the languages' own letters. */
const placeholder =
  /(?:^|[\s(*:：|])(?:DD|TT|JJ)[./-]MM[./-](?:YYYY|AAAA|JJJJ)\b|(?:^|[\s(*:：|])(?:YYYY|AAAA|JJJJ)[./-]MM[./-](?:DD|TT|JJ)\b/;

/** Placeholders where the date or title would stand: `YYYY-MM-DD`, `$DATE$`, `{{date}}`, `<date>`. In a file that is named for its day they were left there. */
function isTemplate(document: NoteDocument): boolean {
  const { source, path, blocks } = document;
  if (/YYYY/.test(stemOf(path)) || path.split('/').some(isTemplateName)) return true;
  if (findDates(stemOf(path).replaceAll('_', '-')).some(({ iso }) => iso !== null)) return false;
  if (/\btemplate$|\bYYYY\b|\$[A-Z_]{3,}\$|\{\{.*\}\}|<date>|\[date\]/i.test(titleOf(document))) return true;
  return blocks
    .slice(0, headBlocks)
    .some(({ textStart, end }) => placeholder.test(source.text.slice(textStart, Math.min(end, textStart + headText))));
}
