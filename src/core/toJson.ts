import type { Action, Meeting, Reference, Topic } from './model';

/** A meeting as it is published: in the output of `list --json` and in the extension's API. Lines are 1-based. */
export interface MeetingJson {
  /** Relative to the opened folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  /** An ISO date. */
  readonly date: string | null;
  readonly series: string | null;
  readonly title: string;
  readonly agenda: readonly AgendaItemJson[];
  readonly topics: readonly TopicJson[];
  readonly actions: readonly ActionJson[];
  /** Each person once, in document order. */
  readonly people: readonly string[];
  readonly references: readonly ReferenceJson[];
}

export interface AgendaItemJson {
  readonly line: number;
  readonly title: string;
}

export interface TopicJson {
  readonly line: number;
  readonly title: string;
  readonly children: readonly TopicJson[];
}

export interface ActionJson {
  readonly line: number;
  readonly text: string;
  readonly owners: readonly string[];
  readonly done: boolean;
}

export interface ReferenceJson {
  readonly line: number;
  readonly text: string;
  readonly url: string | null;
}

/**
 * Converts a meeting to its published form.
 *
 * @param file The path of the note, relative to the opened folder.
 * @param series The name of the series that the meeting belongs to.
 */
export function meetingToJson(file: string, series: string | null, meeting: Meeting): MeetingJson {
  return {
    file,
    line: meeting.line + 1,
    date: meeting.date,
    series,
    title: meeting.title,
    agenda: meeting.agenda.map(agendaItemToJson),
    topics: meeting.topics.map(topicToJson),
    actions: meeting.actions.map(actionToJson),
    people: [...new Set(meeting.people.map(({ name }) => name))],
    references: meeting.references.map(referenceToJson),
  };
}

const agendaItemToJson = ({ line, title }: Topic): AgendaItemJson => ({ line: line + 1, title });

const topicToJson = ({ line, title, children }: Topic): TopicJson => ({
  line: line + 1,
  title,
  children: children.map(topicToJson),
});

const actionToJson = ({ line, text, owners, done }: Action): ActionJson => ({ line: line + 1, text, owners, done });

const referenceToJson = ({ line, text, url }: Reference): ReferenceJson => ({ line: line + 1, text, url });
