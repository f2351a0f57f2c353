import { readMarkedLine, type MarkedLine } from '../decide/markedLine';
import { findDates } from '../dates/findDates';
import { readDayMonthOrder } from '../meeting/date/dayMonthOrder';
import type { NoteDocument } from '../noteDocument';
import { stemOf } from '../paths/paths';
import type { Unit } from '../outline/unit';
import { mentionsMeeting } from '../vocabulary/meetingWords';

/** How much text may be next to the date, in UTF-16 code units. */
const maxRest = 30;

/**
 * Finds the only entry of a rolling document that was just started: "# Meetings" above "## 2020-05-05". The file name
 * mentions meetings and has no date, and no other heading is at the level of the entry or above.
 */
export function findOnlyEntry(document: NoteDocument, units: readonly Unit[]): readonly MarkedLine[] | undefined {
  const stem = stemOf(document.path);
  if (!isUndatedMeetingName(stem)) return undefined;
  const [title, entry, ...others] = units.filter(({ form }) => form === 'heading');
  if (!title || !entry || !isTitleOfMeetings(title.text, stem)) return undefined;
  if (entry.level <= title.level || others.some(({ level }) => level <= entry.level)) return undefined;
  const line = readMarkedLine(entry, units.indexOf(entry), () => readDayMonthOrder(document));
  return line?.date?.iso && line.leadsWithDate && line.rest.length <= maxRest ? [line] : undefined;
}

const isTitleOfMeetings = (title: string, stem: string): boolean =>
  findDates(title).length === 0 && (mentionsMeeting(title) || /(?:19|20)\d\d/.test(stem));

const isUndatedMeetingName = (stem: string): boolean => mentionsMeeting(stem) && !/\d{4}-?\d/.test(stem);
