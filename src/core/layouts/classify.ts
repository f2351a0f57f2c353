import { probability } from '../decide/logistic';
import { meetingFeatures } from '../decide/meetingFeatures';
import { hasClearSigns, hasNoSigns } from '../decide/meetingSigns';
import { meetingModel } from '../decide/meetingModel';
import { findDates } from '../dates/findDates';
import type { NoteDocument } from '../noteDocument';
import { dateTextFromFolders } from '../paths/pathDates';
import { baseName, directoryOf, stemOf } from '../paths/paths';
import { mayMentionMeeting } from '../vocabulary/meetingEvidence';
import { isMinutesName, isTemplateName, isUnambiguousMinutesName, mentionsMeeting } from '../vocabulary/meetingWords';
import { evidenceOf } from './evidence';
import type { Layout } from './layout';

/** A file that neither plans nor records a meeting. */
export const notAMeeting: Layout = {
  name: 'not-a-meeting',
  read: document => (isMeeting(document) ? undefined : []),
};

/** From these probabilities on, a file is a meeting, and a note that was just begun may become one. */
const minProbability = 0.5;
const minProbabilityOfDraft = 0.2;

/** In a short note, a few labels are enough. In units. */
const maxShortNote = 60;

/** A document that is divided into meetings with this probability is about meetings, whatever it is called. */
const minProbabilityOfDivision = 0.8;

function isMeeting(document: NoteDocument): boolean {
  if (isTemplate(document)) return false;
  if (isOtherFile(document.path)) return isReadmeWithMinutes(document);
  if (isNamedForMeeting(document)) return true;
  const { units, ...evidence } = evidenceOf(document);
  const features = meetingFeatures({ units, ...evidence });
  if (units.length === 0) return features['datedTitleOfMeeting'] === 1;
  if (hasNoSigns(features)) return false;
  if (probability(meetingModel, features) >= minProbability) return true;
  return units.length <= maxShortNote && hasClearSigns(features);
}

/** True for meetings and for notes that show signs of one, but do not contain enough yet. Never true for templates. */
export const mayBeMeeting = (document: NoteDocument): boolean =>
  !isTemplate(document) && (isMeeting(document) || meetingProbability(document) >= minProbabilityOfDraft);

/** The probability that a file is about a meeting, between 0 and 1. */
export const meetingProbability = (document: NoteDocument): number =>
  probability(meetingModel, meetingFeatures(evidenceOf(document)));

const otherFilePattern = new RegExp(
  '^(?:readme|contributing|code[-_]of[-_]conduct|changelog|license|charter|security|governance|maintainers|owners|' +
    'faq|index|.*policy|.*proposal)$',
  'i',
);

/** A file about a project or its meetings, except if its folder is named for a day: `2016-08-08/README.md`. */
const isOtherFile = (path: string): boolean =>
  otherFilePattern.test(stemOf(path)) &&
  findDates(baseName(directoryOf(path))).length === 0 &&
  dateTextFromFolders(`${directoryOf(path)}.md`) === '';

/** `minutes/README.md` with the minutes themselves, not with links to them. */
function isReadmeWithMinutes(document: NoteDocument): boolean {
  if (!mayMentionMeeting(baseName(directoryOf(document.path)))) return false;
  const { division } = evidenceOf(document);
  return (
    division !== null && division.probability >= minProbabilityOfDivision && division.features['beginsWithLink'] === 0
  );
}

/** `meetings/2014-10-29.md`, `06-10-csv-minutes.md`, `議事録.md`: the name alone is enough. */
function isNamedForMeeting(document: NoteDocument): boolean {
  const { path } = document;
  const stem = otherFilePattern.test(stemOf(path)) ? baseName(directoryOf(path)) : stemOf(path);
  if (isDay(stem, path) && isInFolderOfMeetings(document)) return true;
  if (!isMinutesName(stem)) return false;
  const words = stem.match(/\p{L}+/gu) ?? [];
  return (
    findDates(stem).length > 0 ||
    dateTextFromFolders(path) !== '' ||
    (isUnambiguousMinutesName(stem) && words.every(word => isMinutesName(word) || mentionsMeeting(word)))
  );
}

function isDay(stem: string, path: string): boolean {
  const [date] = findDates(stem);
  const isWhole = date?.start === 0 && date.end === stem.length;
  return isWhole || (/^(?:\d{1,2}|\d{4}|\p{L}+-\d{1,2})$/u.test(stem) && dateTextFromFolders(path) !== '');
}

/** An archive called "notes" may contain notes about anything. */
const isInFolderOfMeetings = ({ path, archive: { name } }: NoteDocument): boolean =>
  mentionsMeeting(directoryOf(path)) || mentionsMeeting(name.replace(/\bnotes\b/gi, ''));

/** How many units may have a placeholder for the date, and how far their text is searched, in UTF-16 code units. */
const headUnits = 12;
const maxHeadText = 400;

/** A date to be filled in, in the letters of several languages: `DD.MM.YYYY`, `JJJJ-MM-TT`. */
const datePlaceholder =
  /(?:^|[\s(*:：|])(?:(?:DD|TT|JJ)[./-]MM[./-](?:YYYY|AAAA|JJJJ)|(?:YYYY|AAAA|JJJJ)[./-]MM[./-](?:DD|TT|JJ))\b/;
const titlePlaceholder = /\btemplate$|\bYYYY\b|\$[A-Z_]{3,}\$|\{\{.*\}\}|<date>|\[date\]/i;

/** A page that a site generator fills with a list of files. */
const siteLoop = /\{%-?\s*for\s/;

/** A file with placeholders for its date or title. In a file that is named for a day they are leftovers. */
function isTemplate(document: NoteDocument): boolean {
  const { path } = document;
  if (/YYYY/.test(stemOf(path)) || path.split('/').some(isTemplateName)) return true;
  if (findDates(stemOf(path).replaceAll('_', '-')).some(({ iso }) => iso !== null)) return false;
  const { title, units } = evidenceOf(document);
  if (titlePlaceholder.test(title) || units.some(({ written }) => siteLoop.test(written))) return true;
  return units.slice(0, headUnits).some(({ written }) => datePlaceholder.test(written.slice(0, maxHeadText)));
}
