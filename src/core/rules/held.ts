import type { IsoDate, Meeting, Note, Span } from '../model';
import { blockLabel } from '../blockText';
import { stemOf } from '../paths';
import { partitionPoint } from '../partition';
import { invites } from '../words/meetings';
import type { RuleContext } from './rule';

/** True for a meeting that something was written of: not merely announced. */
export const isWrittenUp = ({ topics, actions, decisions, people }: Meeting): boolean =>
  topics.some(({ children }) => children.length > 0) || actions.some(({ done }) => done) || decisions.length > 0 || (people.length > 1 && topics.length > 0);

/** True for a meeting that is over, its notes with it: on the day itself they may still be being written. */
export const isHeld = (meeting: Meeting, today: IsoDate): boolean => isWrittenUp(meeting) && (meeting.date === null || meeting.date < today);

/** True for a note that is named for what is written before a meeting: an agenda, an invitation. */
export const isNamedAnAgenda = ({ note: { meetings }, document: { path } }: RuleContext): boolean => [stemOf(path), ...meetings.map(({ title }) => title)].some(invites);

/** True where a part of a note is an agenda, and none is of what was said. */
export function hasOnlyAnAgenda({ document: { source, blocks } }: RuleContext): boolean {
  const kinds = new Set(blocks.map(block => blockLabel(source, block)));
  return kinds.has('agenda') && !kinds.has('notes');
}

/** The meetings of a note that are over. */
export function heldMeetings({ meetings }: Note, today: IsoDate): HeldMeetings {
  return new HeldMeetings(meetings.filter(meeting => isHeld(meeting, today)));
}

class HeldMeetings {
  /** In document order, none in another. */
  readonly #meetings: readonly Meeting[];

  constructor(meetings: readonly Meeting[]) {
    this.#meetings = [...meetings].sort((a, b) => a.start - b.start);
  }

  get isEmpty(): boolean {
    return this.#meetings.length === 0;
  }

  /** The one whose notes a stretch of text stands in. */
  around({ start, end }: Span): Meeting | undefined {
    const meeting = this.#meetings[partitionPoint(this.#meetings.length, index => this.#meetings[index]!.start <= start) - 1];
    return meeting && end <= meeting.end ? meeting : undefined;
  }
}
