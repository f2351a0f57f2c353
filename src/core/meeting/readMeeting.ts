import type { Block } from '../markdown/block';
import type { IsoDate, LocatedSpan, Meeting } from '../model';
import type { NoteDocument } from '../noteDocument';
import { allSections, readSections } from '../outline/sections';
import { readActions } from './actions';
import { readDecisions } from './decisions';
import { readDayMonthOrder } from './date/dayMonthOrder';
import type { DueContext } from './date/dueDate';
import { meetingPeriod } from './date/meetingPeriod';
import { readPeople } from './people';
import { readReferences } from './references';
import { readTopics } from './topics/readTopics';

/** What the layout of a note determines about a meeting before its content is read. */
interface MeetingFrame {
  readonly date: IsoDate | null;
  readonly title: string;
  /** The span of the whole meeting. */
  readonly place: LocatedSpan;
  /** The heading of the meeting in a document with several meetings. It is not one of the meeting's blocks. */
  readonly heading?: LocatedSpan;
}

/**
 * Reads one meeting.
 *
 * @param blocks The blocks of the meeting: all blocks of the document, or those of one section.
 */
export function readMeeting(
  document: NoteDocument,
  blocks: readonly Block[],
  { date, title, place, heading }: MeetingFrame,
): Meeting {
  const { source, path, archive } = document;
  const due: DueContext = { meetingDate: date, order: () => readDayMonthOrder(document) };
  const root = readSections(source, blocks, heading);
  const sections = allSections(root);
  const people = readPeople(source, sections);
  return {
    ...place,
    date,
    period: date === null ? meetingPeriod(title, path) : null,
    title,
    ...readTopics(source, root),
    people: people.present,
    actions: readActions(source, sections, { listedNames: people.listedNames, due }),
    decisions: readDecisions(source, sections),
    references: readReferences(source, blocks, archive.repository),
  };
}
