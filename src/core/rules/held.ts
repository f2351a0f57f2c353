import type { IsoDate, Meeting } from '../model';

/** True for a meeting that something was written of: not merely announced. */
export const isWrittenUp = ({ topics, actions, decisions, people }: Meeting): boolean =>
  topics.some(({ children }) => children.length > 0) || actions.some(({ done }) => done) || decisions.length > 0 || (people.length > 1 && topics.length > 0);

/** True for a meeting that is over, its notes with it: on the day itself they may still be being written. */
export const isHeld = (meeting: Meeting, today: IsoDate): boolean => isWrittenUp(meeting) && (meeting.date === null || meeting.date < today);
