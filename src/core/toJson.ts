import type { Topic, Meeting } from './model';

/** The public form of a meeting: lines are 1-based, `file` relative to the folder read, with forward slashes. */
export interface MeetingJson {
  readonly file: string;
  readonly line: number;
  readonly date: string | null;
  readonly series: string | null;
  readonly title: string;
  readonly agenda: readonly { readonly line: number; readonly title: string }[];
  readonly topics: readonly TopicJson[];
  readonly actions: readonly {
    readonly line: number;
    readonly text: string;
    readonly owners: readonly string[];
    readonly done: boolean;
  }[];
  readonly people: readonly string[];
  readonly references: readonly { readonly line: number; readonly text: string; readonly url: string | null }[];
}

export interface TopicJson {
  readonly line: number;
  readonly title: string;
  readonly children: readonly TopicJson[];
}

/** One meeting as `list --json` and the extension's API give it. */
export function meetingToJson(file: string, series: string | null, meeting: Meeting): MeetingJson {
  return {
    file,
    line: meeting.line + 1,
    date: meeting.date,
    series,
    title: meeting.title,
    agenda: meeting.agenda.map(({ line, title }) => ({ line: line + 1, title })),
    topics: meeting.topics.map(topicToJson),
    actions: meeting.actions.map(({ line, text, owners, done }) => ({ line: line + 1, text, owners, done })),
    people: [...new Set(meeting.people.map(({ name }) => name))],
    references: meeting.references.map(({ line, text, url }) => ({ line: line + 1, text, url })),
  };
}

const topicToJson = ({ line, title, children }: Topic): TopicJson => ({
  line: line + 1,
  title,
  children: children.map(topicToJson),
});
