import type { Block } from '../../markdown/block';
import type { Meeting, Span } from '../../model';
import { blockLabel } from '../../outline/blockLabel';
import { stemOf } from '../../paths/paths';
import { partitionPoint } from '../../text/binarySearch';
import { plainText } from '../../markdown/plainText';
import { isInvitationName, isUnambiguousMinutesName } from '../../vocabulary/meetingWords';
import { undecidedPattern } from '../../vocabulary/placeholderWords';
import type { RuleContext } from './rule';
import { getOrInsertComputed } from '../../text/getOrInsertComputed';

/** True if a meeting has been written up, not only announced. */
export const isWrittenUp = ({ topics, actions, decisions, people }: Meeting): boolean =>
  topics.some(({ children }) => children.length > 0) ||
  actions.some(({ done }) => done) ||
  decisions.length > 0 ||
  (people.length > 1 && topics.length > 0);

/** True if the file name or a meeting's title calls the note an agenda or an invitation. */
export const isNamedAsAgenda = ({ note: { meetings }, document: { path } }: RuleContext): boolean =>
  [stemOf(path), ...meetings.map(({ title }) => title)].some(isInvitationName);

/** True if the note has an agenda section but no notes section. */
export function hasOnlyAgenda({ document: { source, blocks } }: RuleContext): boolean {
  const kinds = new Set(blocks.map(block => blockLabel(source, block)));
  return kinds.has('agenda') && !kinds.has('notes');
}

const pastMeetingsCache = new WeakMap<RuleContext, PastMeetings>();

/** Returns the past meetings of a note. The result is cached, because several rules need it. */
export const pastMeetings = (context: RuleContext): PastMeetings =>
  getOrInsertComputed(pastMeetingsCache, context, () => new PastMeetings(context));

/** The meetings that took place before today and have notes. Notes of today's meetings may still be in progress. */
class PastMeetings {
  readonly #context: RuleContext;
  /** If the note is an agenda or an invitation, its minutes are in another note. */
  readonly #isAgenda: boolean;
  /** In document order. They do not overlap. */
  readonly #meetings: readonly Meeting[];
  /** Offsets of the notes sections that have content, ascending. */
  readonly #notesSections: readonly number[];

  constructor(context: RuleContext) {
    const {
      note,
      document: { blocks, source },
    } = context;
    this.#context = context;
    this.#notesSections = blocks
      .filter((block, index) => blockLabel(source, block) === 'notes' && hasContent(context, blocks[index + 1]))
      .map(({ start }) => start);
    this.#isAgenda = isNamedAsAgenda(context);
    this.#meetings = note.meetings.filter(meeting => this.isPast(meeting)).sort((a, b) => a.start - b.start);
  }

  /** True if the meeting took place before today, or has no date, and has notes. */
  isPast(meeting: Meeting): boolean {
    return (
      !this.#isAgenda &&
      (meeting.date === null || meeting.date < this.#context.today) &&
      (isWrittenUp(meeting) || this.#hasNotes(meeting))
    );
  }

  get isEmpty(): boolean {
    return this.#meetings.length === 0;
  }

  /** Returns the past meeting whose text contains the span. */
  meetingAt({ start, end }: Span): Meeting | undefined {
    const meeting =
      this.#meetings[partitionPoint(this.#meetings.length, index => this.#meetings[index]!.start <= start) - 1];
    return meeting && end <= meeting.end ? meeting : undefined;
  }

  /**
   * True if the meeting has a notes section, action items, topics besides its agenda, or topics and a title such as
   * "Minutes".
   */
  #hasNotes({ start, end, agenda, topics, title, date, actions }: Meeting): boolean {
    const sections = this.#notesSections;
    const section = sections[partitionPoint(sections.length, index => sections[index]! < start)];
    return (
      (section !== undefined && section < end) ||
      actions.length > 0 ||
      (topics.length > 0 && (agenda.length > 0 || (date !== null && isUnambiguousMinutesName(title))))
    );
  }
}

/** True if the first block of a section has text other than a template's placeholder. */
function hasContent({ document: { source } }: RuleContext, block: Block | undefined): boolean {
  if (!block || block.kind === 'heading' || block.kind === 'break' || block.kind === 'html') return false;
  const text = plainText(source.text.slice(block.textStart, Math.min(block.end, block.textStart + 200)));
  return /[\p{L}\p{N}]{2}/u.test(text) && !undecidedPattern.test(text) && !/^[<[{$].*[>\]}$]$/.test(text);
}
