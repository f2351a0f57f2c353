import { isProbable, probability, type Features } from '../decide/logistic';
import { meetingFeatures, outlineFeatures, projectFilePattern, proseFeatures } from '../decide/meetingFeatures';
import { hasEnoughLabels, lacksEvidence } from '../decide/meetingSigns';
import { meetingModel } from '../decide/meetingModel';
import { findDates } from '../dates/findDates';
import type { NoteDocument } from '../noteDocument';
import { dateTextFromFolders, datesInFileName } from '../paths/pathDates';
import { getOrInsertComputed } from '../text/getOrInsertComputed';
import { baseName, directoryOf, stemOf } from '../paths/paths';
import { mayMentionMeeting } from '../vocabulary/meetingEvidence';
import {
  isArchiveOfMeetings,
  isMinutesName,
  isTemplateName,
  isUnambiguousMinutesName,
  mentionsMeeting,
} from '../vocabulary/meetingWords';
import { evidenceOf } from './evidence';
import type { Layout } from './layout';

/** A file that neither plans nor records a meeting. */
export const notAMeeting: Layout = {
  name: 'not-a-meeting',
  read: document => (classify(document).isMeeting ? undefined : []),
};

/** The minimum probabilities for a meeting and for a draft of one. */
const minProbability = 0.5;
const minProbabilityOfDraft = 0.2;

/** In a note with at most this many units, a few labels are enough. */
const maxShortNote = 60;

/** The minimum probability for dividing lines in a file that is not named as a meeting. */
const minProbabilityOfDivision = 0.8;

/** Whether a file is about a meeting, and what decided it. */
export interface Classification {
  readonly isMeeting: boolean;
  readonly reason: 'template' | 'project file' | 'file name' | 'empty' | 'no evidence' | 'evidence' | 'labels';
}

const classifications = new WeakMap<NoteDocument, Classification>();

/** Decides whether a file is about a meeting. See docs/reading.md, "Meetings". Cached for each document. */
export const classify = (document: NoteDocument): Classification =>
  getOrInsertComputed(classifications, document, decide);

function decide(document: NoteDocument): Classification {
  if (isTemplate(document)) return { isMeeting: false, reason: 'template' };
  if (isProjectFile(document.path)) return { isMeeting: isReadmeWithMinutes(document), reason: 'project file' };
  if (isNamedAfterMeeting(document)) return { isMeeting: true, reason: 'file name' };
  const { units } = evidenceOf(document);
  const features = featuresOf(document);
  if (units.length === 0) return { isMeeting: features['datedTitleOfMeeting'] === 1, reason: 'empty' };
  if (lacksEvidence(features)) return { isMeeting: false, reason: 'no evidence' };
  const isMeeting = isProbablyMeeting(document, minProbability);
  if (!isMeeting && units.length <= maxShortNote && hasEnoughLabels(features)) {
    return { isMeeting: true, reason: 'labels' };
  }
  return { isMeeting, reason: 'evidence' };
}

/** True for meetings and for notes that show signs of one, but do not contain enough yet. Never true for templates. */
export const mayBeMeeting = (document: NoteDocument): boolean =>
  classify(document).isMeeting ||
  (classify(document).reason !== 'template' && isProbablyMeeting(document, minProbabilityOfDraft));

/** The probability that a file is about a meeting, between 0 and 1. */
export const meetingProbability = (document: NoteDocument): number =>
  probability(meetingModel, meetingFeatures(evidenceOf(document)));

const isProbablyMeeting = (document: NoteDocument, min: number): boolean =>
  isProbable(meetingModel, featuresOf(document), min, {
    names: proseFeatures.names,
    collect: () => proseFeatures.collect(evidenceOf(document)),
  });

const featuresCache = new WeakMap<NoteDocument, Features>();

const featuresOf = (document: NoteDocument): Features =>
  getOrInsertComputed(featuresCache, document, () => outlineFeatures(evidenceOf(document)));

/** A file about a project or its meetings, except if its folder is named after a date: `2016-08-08/README.md`. */
const isProjectFile = (path: string): boolean =>
  projectFilePattern.test(stemOf(path)) &&
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
function isNamedAfterMeeting(document: NoteDocument): boolean {
  const { path } = document;
  const stem = projectFilePattern.test(stemOf(path)) ? baseName(directoryOf(path)) : stemOf(path);
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

const isInFolderOfMeetings = ({ path, archive: { name } }: NoteDocument): boolean =>
  mentionsMeeting(directoryOf(path)) || isArchiveOfMeetings(name);

/** The number of units at the start that are searched for a date placeholder, and the length searched in each. */
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
  if (datesInFileName(path).some(({ iso }) => iso !== null)) return false;
  const { title, units } = evidenceOf(document);
  if (titlePlaceholder.test(title) || units.some(({ written }) => written.includes('{%') && siteLoop.test(written)))
    return true;
  return units.slice(0, headUnits).some(({ written }) => datePlaceholder.test(written.slice(0, maxHeadText)));
}
