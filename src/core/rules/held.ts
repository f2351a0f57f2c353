import type { IsoDate, Meeting, Note, Span } from '../model';
import { partitionPoint } from '../partition';

/** True for a meeting that something was written of: not merely announced. */
export const isWrittenUp = ({ topics, actions, decisions, people }: Meeting): boolean =>
  topics.some(({ children }) => children.length > 0) || actions.some(({ done }) => done) || decisions.length > 0 || (people.length > 1 && topics.length > 0);

/** True for a meeting that is over, its notes with it: on the day itself they may still be being written. */
export const isHeld = (meeting: Meeting, today: IsoDate): boolean => isWrittenUp(meeting) && (meeting.date === null || meeting.date < today);

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
