import { isMostlyDate } from '../dates/dateLines';
import { findPartialDate } from '../dates/partialDates';
import type { Unit } from '../outline/unit';
import { titleFromPath } from '../paths/titleFromPath';
import { isGenericTopic } from '../vocabulary/genericTopics';
import { headingKind } from '../vocabulary/headingKind';
import { mayMentionMeeting } from '../vocabulary/meetingEvidence';
import { introducesOtherDate, mentionsMeeting, mentionsPreviousMeeting } from '../vocabulary/meetingWords';
import { runningNumber } from '../vocabulary/runningNumbers';

/** How far down the title may be, in units. */
const maxUnitsToTitle = 8;

/**
 * The title of a note about one meeting that has no title in its front matter: the first heading or line that names the
 * meeting, otherwise the first heading if it is a title, otherwise the name of the file. See docs/reading.md, "Titles".
 *
 * @param path The path of the note, with forward slashes.
 */
export function meetingTitle(units: readonly Unit[], path: string): string {
  const head = units.slice(0, maxUnitsToTitle);
  const headings = units.filter(({ form }) => form === 'heading');
  const title =
    head.find(unit => isNamingHeading(unit, headings) || isNamingLine(unit)) ??
    head.find((unit, index) => isTitleHeading(unit, headings, units[index + 1]));
  return title?.text ?? titleFromPath(path);
}

/** A heading with the name, the day or the number of the meeting. It is the first one, or above all others. */
function isNamingHeading(unit: Unit, headings: readonly Unit[]): boolean {
  const { form, text } = unit;
  if (form !== 'heading' || (unit !== headings[0] && !isAboveOthers(unit, headings))) return false;
  if (headingKind(text) !== null) return unit === headings[0] && isAboveOthers(unit, headings) && mentionsMeeting(text);
  return !isGenericTopic(text) && !isAboutOtherMeeting(text) && namesMeeting(text);
}

/** Tests whether all other headings have a deeper level. */
const isAboveOthers = (heading: Unit, headings: readonly Unit[]): boolean =>
  headings.every(other => other === heading || other.level > heading.level);

/** Tests for a first heading that is above all others, or directly followed by a heading, a date or a link. */
const isTitleHeading = (unit: Unit, headings: readonly Unit[], next: Unit | undefined): boolean =>
  unit === headings[0] &&
  headingKind(unit.text) === null &&
  !isGenericTopic(unit.text) &&
  !isAboutOtherMeeting(unit.text) &&
  !/[:：]$|https?:/.test(unit.written) &&
  (isAboveOthers(unit, headings) || next === undefined || isWithoutContent(next));

const isWithoutContent = ({ form, text, written }: Unit): boolean =>
  form === 'heading' || isMostlyDate(text) || /^!?\[[^\]]*\]\(|^<?https?:/.test(written);

/** "Minutes of the last meeting", "Next meeting schedule" */
const isAboutOtherMeeting = (text: string): boolean =>
  mentionsPreviousMeeting(text) || (!hasDate(text) && introducesOtherDate(text));

const namesMeeting = (text: string): boolean =>
  mayMentionMeeting(text) || hasDate(text) || runningNumber(text) !== null;

const hasDate = (text: string): boolean => findPartialDate(text, () => 'month-first') !== undefined;

/** Longer lines are prose. In UTF-16 code units. */
const maxTitleLine = 80;

/** A line of text that mentions a meeting and its date: "**Harbor board, minutes of May 8, 2024**". */
const isNamingLine = ({ form, text }: Unit): boolean =>
  (form === 'label' || form === 'tag' || form === 'line') &&
  text.length <= maxTitleLine &&
  !/: |\d:\d\d/.test(text) &&
  hasDate(text) &&
  mayMentionMeeting(text) &&
  !mentionsPreviousMeeting(text);
