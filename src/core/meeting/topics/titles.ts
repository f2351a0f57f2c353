import { findDates } from '../../dates/findDates';
import { spanWithWeekday } from '../../dates/rewriteDate';
import { withoutLeadingEmoji } from '../../text/emoji';
import { labelLevel, type Section } from '../../outline/sections';
import { mentionsMeeting, mentionsPreviousMeeting } from '../../vocabulary/meetingWords';

export const isEmptySection = ({ blocks, sections }: Section): boolean => blocks.length === 0 && sections.length === 0;

/** Tests whether a section is the first one of a document with one meeting, and starts with a heading. */
export const isFirstHeading = (parent: Section, section: Section): boolean =>
  parent.titleSpan === null && section === parent.sections[0] && section.level < labelLevel;

/**
 * Tests whether the heading of a section is the title of the document: the first heading, if it has no content or if it
 * contains a date or a word for a meeting.
 */
export function isDocumentTitle(parent: Section, section: Section): boolean {
  const { title } = section;
  if (!isFirstHeading(parent, section) || mentionsPreviousMeeting(title)) return false;
  return (
    isEmptySection(section) ||
    findDates(title).length > 0 ||
    /^[\d\s./-]+$/.test(withoutLeadingEmoji(title)) ||
    mentionsMeeting(title)
  );
}

/** Tests for a first heading with only a few lines, for example with the date, and without items or inner sections. */
export const isDocumentHead = (parent: Section, section: Section): boolean =>
  isFirstHeading(parent, section) &&
  section.sections.length === 0 &&
  !section.blocks.some(({ kind }) => kind === 'item');

/** Tests for a heading that names the meeting and its date, anywhere in a note: "Harbor WG call, 2024-05-28". */
export const isMeetingTitle = ({ title, level }: Section): boolean =>
  level < labelLevel &&
  findDates(title).some(({ iso }) => iso !== null) &&
  mentionsMeeting(title) &&
  !mentionsPreviousMeeting(title);

/** A time, a time zone, or a word or character between times. */
const timePattern = new RegExp(
  [
    String.raw`\b\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?m\b\.?`,
    String.raw`\b\d{1,2}[:.]\d\d\b`,
    String.raw`\b(?:UTC|GMT|[A-Z]{1,4}T|at|from|to|and)\b`,
    '[,()–—/-]',
  ].join('|'),
  'gi',
);

/** Tests for "September 30, 2014, 19:30-20:45 UTC" and "9:00 AM PST to 10:00 AM PST". */
export function isDateOrTime(heading: string): boolean {
  if (!/\d/.test(heading)) return false;
  const title = withoutLeadingEmoji(heading);
  const [date] = findDates(title);
  const { start, end } = date ? spanWithWeekday(date) : { start: 0, end: 0 };
  const rest = (title.slice(0, start) + title.slice(end)).replace(timePattern, '');
  return rest.trim() === '' && (date !== undefined || /\d[:.]\d\d|[ap]m/i.test(title));
}
