import type { Block } from '../../markdown/block';
import type { Meeting, Span } from '../../model';
import { blockLabel } from '../../outline/blockLabel';
import { stemOf } from '../../paths/paths';
import { partitionPoint } from '../../text/binarySearch';
import { plainText } from '../../markdown/plainText';
import { invites, namesOnlyARecord } from '../../vocabulary/meetingWords';
import { isLater } from '../../vocabulary/placeholderWords';
import type { RuleContext } from './rule';

/** True for a meeting that something was written of: not merely announced. */
export const isWrittenUp = ({ topics, actions, decisions, people }: Meeting): boolean =>
  topics.some(({ children }) => children.length > 0) ||
  actions.some(({ done }) => done) ||
  decisions.length > 0 ||
  (people.length > 1 && topics.length > 0);

/** True for a note that is named for what is written before a meeting: an agenda, an invitation. */
export const isNamedAnAgenda = ({ note: { meetings }, document: { path } }: RuleContext): boolean =>
  [stemOf(path), ...meetings.map(({ title }) => title)].some(invites);

/** True where a part of a note is an agenda, and none is of what was said. */
export function hasOnlyAnAgenda({ document: { source, blocks } }: RuleContext): boolean {
  const kinds = new Set(blocks.map(block => blockLabel(source, block)));
  return kinds.has('agenda') && !kinds.has('notes');
}

const known = new WeakMap<RuleContext, PastMeetings>();

/** Which meetings of a note are over; worked out once, as several rules ask. */
export function pastMeetings(context: RuleContext): PastMeetings {
  let held = known.get(context);
  if (!held) known.set(context, (held = new PastMeetings(context)));
  return held;
}

/** The meetings that are over, their notes with them: on the day itself they may still be being written. */
class PastMeetings {
  readonly #context: RuleContext;
  /** The minutes are another note's. */
  readonly #isAnnounced: boolean;
  /** In document order, none in another. */
  readonly #meetings: readonly Meeting[];
  /** Where parts with notes in them begin. */
  readonly #notes: readonly number[];

  constructor(context: RuleContext) {
    const {
      note,
      document: { blocks, source },
    } = context;
    this.#context = context;
    this.#notes = blocks
      .filter((block, index) => blockLabel(source, block) === 'notes' && isWritten(context, blocks[index + 1]))
      .map(({ start }) => start);
    this.#isAnnounced = isNamedAnAgenda(context);
    this.#meetings = note.meetings.filter(meeting => this.isPast(meeting)).sort((a, b) => a.start - b.start);
  }

  isPast(meeting: Meeting): boolean {
    return (
      !this.#isAnnounced &&
      (meeting.date === null || meeting.date < this.#context.today) &&
      (isWrittenUp(meeting) || this.#hasNotes(meeting))
    );
  }

  get isEmpty(): boolean {
    return this.#meetings.length === 0;
  }

  /** The one whose notes a stretch of text stands in. */
  around({ start, end }: Span): Meeting | undefined {
    const meeting =
      this.#meetings[partitionPoint(this.#meetings.length, index => this.#meetings[index]!.start <= start) - 1];
    return meeting && end <= meeting.end ? meeting : undefined;
  }

  /** A part that is labelled so, something that somebody is to do, notes apart from an agenda, or a title that names the record of a meeting whose day is known. */
  #hasNotes({ start, end, agenda, topics, title, date, actions }: Meeting): boolean {
    const next = this.#notes[partitionPoint(this.#notes.length, index => this.#notes[index]! < start)];
    return (
      (next !== undefined && next < end) ||
      actions.length > 0 ||
      (topics.length > 0 && (agenda.length > 0 || (date !== null && namesOnlyARecord(title))))
    );
  }
}

/** Something stands there, and not only what a template has. */
function isWritten({ document: { source } }: RuleContext, block: Block | undefined): boolean {
  if (!block || block.kind === 'heading' || block.kind === 'break' || block.kind === 'html') return false;
  const text = plainText(source.text.slice(block.textStart, Math.min(block.end, block.textStart + 200)));
  return /[\p{L}\p{N}]{2}/u.test(text) && !isLater.test(text) && !/^[<[{$].*[>\]}$]$/.test(text);
}
