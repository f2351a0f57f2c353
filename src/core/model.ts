/**
 * The data that is read from a note. Offsets are UTF-16 code units into the note's text, lines are 0-based, and dates
 * are ISO dates. A missing value is null; a list without values is empty.
 */

/** A range of text from `start` up to, but not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A range of text with the 0-based line on which it starts. */
export interface LocatedSpan extends Span {
  readonly line: number;
}

/** A date in the form `YYYY-MM-DD`. */
export type IsoDate = string;

/** From 0 (Sunday) to 6 (Saturday). */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** An agenda item or a topic of the discussion. The span is that of its title in the text. */
export interface Topic extends LocatedSpan {
  /** Plain text without Markdown syntax and list number, at most 120 characters. */
  readonly title: string;
  /** The subtopics in document order. */
  readonly children: readonly Topic[];
}

/** An action item: a task that somebody has to do. */
export interface Action extends LocatedSpan {
  /** Plain text without the marker (`AI:`, `[ ]`). */
  readonly text: string;
  /** Names, or handles without `@`. */
  readonly owners: readonly string[];
  /** The day on which it is due; null if the text does not state one. */
  readonly due: IsoDate | null;
  readonly done: boolean;
}

/** A decision of the meeting. */
export interface Decision extends LocatedSpan {
  /** Plain text without the marker (`RESOLVED:`). */
  readonly text: string;
}

/** A reference to an issue, a pull request or a similar page of a repository. */
export interface Reference extends LocatedSpan {
  /** The short form: `owner/repo#123`, or `#123` if the repository is unknown. */
  readonly text: string;
  readonly url: string | null;
}

/** A repository on a site with an issue tracker, such as GitHub or GitLab. */
export interface Repository {
  /** For example `github.com`. */
  readonly host: string;
  /** `owner/name`. GitLab allows nested groups: `group/subgroup/name`. */
  readonly path: string;
}

/** A person who was present. The span is that of the name, or of the handle including `@`. */
export interface Person extends LocatedSpan {
  /** The handle without `@` if there is one, otherwise the name. */
  readonly name: string;
}

/** An `@handle` anywhere in a note, except in code. */
export interface Mention extends LocatedSpan {
  /** Without `@`. */
  readonly handle: string;
}

/** A meeting. The span is the whole note, or one section of a rolling document, which contains several meetings. */
export interface Meeting extends LocatedSpan {
  readonly date: IsoDate | null;
  /** The month (`2024-05`) or the year (`2024`) of a meeting whose day is unknown. Null if that is unknown, too. */
  readonly period: string | null;
  readonly title: string;
  readonly agenda: readonly Topic[];
  readonly topics: readonly Topic[];
  readonly actions: readonly Action[];
  readonly decisions: readonly Decision[];
  /** The people present in document order. A person who is listed twice is here twice. */
  readonly people: readonly Person[];
  readonly references: readonly Reference[];
}

/** The order of month and day in numeric dates such as `04/05/2015`. */
export type DayMonthOrder = 'month-first' | 'day-first';

/** A date as it is written in a text. */
export interface WrittenDate extends Span {
  /** Null if the year is missing or the date does not exist (31 June). */
  readonly iso: IsoDate | null;
  readonly year: number | null;
  /** From 1 to 12 if the date exists. */
  readonly month: number;
  readonly day: number;
  /** The weekday that is written next to the date. */
  readonly weekday: Weekday | null;
  readonly weekdaySpan: Span | null;
  readonly yearSpan: Span | null;
  readonly monthSpan: Span;
  /** Without an ordinal suffix such as `th`. */
  readonly daySpan: Span;
  /** The last day of a range such as "16–18 April 2015"; `iso` is the first. Null if the date is not a range. */
  readonly rangeEnd: IsoDate | null;
  /** The text to remove to turn a range into a single date. Null if the date is not a range. */
  readonly rangeEndSpan: Span | null;
  /** The order of a numeric date such as `17/04/2015`, or `either` if both are possible. Null for all other forms. */
  readonly dayMonthOrder: DayMonthOrder | 'either' | null;
}

/** A date of a meeting, as it is written in the note. Offsets refer to the text of the note. */
export interface NoteDate extends WrittenDate {
  /** `title` and `date` are front matter keys; `line` is a line such as "Date: 17 April 2015". */
  readonly origin: 'title' | 'date' | 'heading' | 'line';
}

/** Everything that is read from one file. */
export interface Note {
  readonly frontMatter: FrontMatter | null;
  /** Empty if the file is not about a meeting. */
  readonly meetings: readonly Meeting[];
  /** Also true for a note that has been started and does not contain enough yet to count as a meeting. */
  readonly mayBeMeeting: boolean;
  /** The dates in the front matter keys `title` and `date`, in headings and in date lines, in document order. */
  readonly dates: readonly NoteDate[];
  readonly mentions: readonly Mention[];
}

/** The front matter of a note, from the opening `---` to the end of the closing line. */
export interface FrontMatter extends Span {
  /** The text between the opening and the closing line. */
  readonly contentSpan: Span;
  /** The language after the opening `---`, in lower case. The default is `yaml`. */
  readonly language: string;
  /** False if the closing line is missing. */
  readonly isClosed: boolean;
  /** The top-level keys in document order, including duplicate keys. Empty if the content cannot be read. */
  readonly fields: readonly FrontMatterField[];
  readonly errors: readonly FrontMatterError[];
}

/** A top-level `key: value` of front matter. */
export interface FrontMatterField {
  readonly key: string;
  readonly keySpan: Span;
  /** The value including its quotes. Without a value this is an empty span after the colon. */
  readonly valueSpan: Span;
  readonly kind: ValueKind;
  /** The text of a scalar value without quotes and escapes. Null for a list, a mapping or a missing value. */
  readonly text: string | null;
}

/** The type of a value in YAML. A date is a string. */
export type ValueKind = 'string' | 'number' | 'boolean' | 'list' | 'mapping' | 'empty';

/** An error in the front matter. */
export interface FrontMatterError extends Span {
  readonly kind: 'syntax' | 'tabs' | 'duplicate-key' | 'engine';
  /** One sentence. For syntax errors it contains the YAML library's message, which is in English. */
  readonly reason: Message;
}

/**
 * A text for a person that has not been translated yet: a template with `{0}`, `{1}`, … and what goes into them. An
 * argument that is a message itself is translated with it.
 */
export interface Message {
  readonly message: string;
  readonly args: readonly (string | number | Message)[];
}
