import type { Action, Decision, Meeting, Reference, Topic } from './model';

/** A meeting as it is published: in the output of `list --json` and in the extension's API. Lines are 1-based. */
export interface MeetingJson {
  /** Relative to the opened folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  /** An ISO date. */
  readonly date: string | null;
  /** `2024-05` or `2024` if the day is unknown, but the text or the path states that much. */
  readonly period: string | null;
  readonly series: string | null;
  readonly title: string;
  /** The file with the record of the meeting, if this file is its agenda or transcript. */
  readonly partOf: string | null;
  readonly agenda: readonly AgendaItemJson[];
  readonly topics: readonly TopicJson[];
  readonly actions: readonly ActionJson[];
  readonly decisions: readonly DecisionJson[];
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
  /** An ISO date. */
  readonly due: string | null;
  readonly done: boolean;
}

export interface DecisionJson {
  readonly line: number;
  readonly text: string;
}

export interface ReferenceJson {
  readonly line: number;
  readonly text: string;
  readonly url: string | null;
}

/** Properties of a meeting that depend on the paths of files, not on its text. */
export interface MeetingPlace {
  /** The path of the note, relative to the opened folder. */
  readonly file: string;
  /** The name of the series that the meeting belongs to. */
  readonly series: string | null;
  /** The file with the record of the meeting, if that is another file. */
  readonly partOf: string | null;
}

/** Converts a meeting to its published form. */
export function meetingToJson(meeting: Meeting, { file, series, partOf }: MeetingPlace): MeetingJson {
  return {
    file,
    line: meeting.line + 1,
    date: meeting.date,
    period: meeting.period,
    series,
    title: meeting.title,
    partOf,
    agenda: meeting.agenda.map(agendaItemToJson),
    topics: meeting.topics.map(topicToJson),
    actions: meeting.actions.map(actionToJson),
    decisions: meeting.decisions.map(decisionToJson),
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

const actionToJson = ({ line, text, owners, due, done }: Action): ActionJson => ({
  line: line + 1,
  text,
  owners,
  due,
  done,
});

const decisionToJson = ({ line, text }: Decision): DecisionJson => ({ line: line + 1, text });

const referenceToJson = ({ line, text, url }: Reference): ReferenceJson => ({ line: line + 1, text, url });
