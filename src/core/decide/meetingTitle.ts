import { isMostlyDate } from '../dates/dateLines';
import { hasPartialDate } from '../dates/partialDates';
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
  return mayBeTitle(text) && namesMeeting(text);
}

/** Tests whether all other headings have a deeper level. */
const isAboveOthers = (heading: Unit, headings: readonly Unit[]): boolean =>
  headings.every(other => other === heading || other.level > heading.level);

/** Tests for a first heading that is above all others, or directly followed by a heading, a date or a link. */
const isTitleHeading = (unit: Unit, headings: readonly Unit[], next: Unit | undefined): boolean =>
  unit === headings[0] &&
  headingKind(unit.text) === null &&
  mayBeTitle(unit.text) &&
  !/[:：]$|https?:/.test(unit.written) &&
  (isAboveOthers(unit, headings) || next === undefined || isWithoutContent(next));

const isWithoutContent = ({ form, text, written }: Unit): boolean =>
  form === 'heading' || isMostlyDate(text) || /^!?\[[^\]]*\]\(|^<?https?:/.test(written);

/** False for "Roll call", "Minutes of the last meeting" and "Next meeting schedule". */
const mayBeTitle = (text: string): boolean =>
  !isGenericTopic(text) && !mentionsPreviousMeeting(text) && (hasPartialDate(text) || !introducesOtherDate(text));

const namesMeeting = (text: string): boolean =>
  mayMentionMeeting(text) || hasPartialDate(text) || runningNumber(text) !== null;

/** Longer lines are prose. In UTF-16 code units. */
const maxTitleLine = 80;

/** A line of text that mentions a meeting and its date: "**Harbor board, minutes of May 8, 2024**". */
const isNamingLine = ({ form, text }: Unit): boolean =>
  (form === 'label' || form === 'tag' || form === 'line') &&
  text.length <= maxTitleLine &&
  !/: |\d:\d\d/.test(text) &&
  hasPartialDate(text) &&
  mayMentionMeeting(text) &&
  !mentionsPreviousMeeting(text);
