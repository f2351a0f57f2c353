/**
 * What is read out of a note. Plain data: offsets are UTF-16 code units into the note's text, lines are 0-based,
 * days are ISO dates (`YYYY-MM-DD`). Missing things are empty lists or null.
 */

/** A stretch of the text, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text that begins on the 0-based line `line`. */
export interface Place extends Span {
  readonly line: number;
}

/** A day as `YYYY-MM-DD`. */
export type IsoDate = string;

/** 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A subject of an agenda or of a discussion; the place is that of its first line's text. */
export interface Item extends Place {
  /** Plain text: no Markdown markers, no list number, at most 120 characters. */
  readonly title: string;
  /** What lies under it, in document order. */
  readonly children: readonly Item[];
}

/** Something somebody is to do. */
export interface Action extends Place {
  /** Plain text without the marker (`AI:`, `[ ]`). */
  readonly text: string;
  /** Names or handles without `@`. */
  readonly owners: readonly string[];
  readonly done: boolean;
}

/** What the meeting decided. */
export interface Decision extends Place {
  /** Plain text without the marker (`RESOLVED:`). */
  readonly text: string;
}

/** A mention of an issue, a pull request or another thing of a repository. */
export interface Reference extends Place {
  /** As one writes it: `owner/repo#123`, or `#123` where the repository is not known. */
  readonly text: string;
  readonly url: string | null;
}

/** A repository on a site that keeps issues: GitHub, GitLab and their like. */
export interface Repository {
  /** `github.com`. */
  readonly host: string;
  /** `owner/name`; on GitLab groups may be nested. */
  readonly path: string;
}

/** Somebody present; the place is that of the name or handle, `@` included. */
export interface Person extends Place {
  /** The handle without `@` where one is given, else the name. */
  readonly name: string;
}

/** An `@handle` anywhere in a note, code left out. */
export interface Mention extends Place {
  /** Without `@`. */
  readonly handle: string;
}

/** One meeting. In a rolling document `start`, `end` and `line` are those of its own stretch. */
export interface Meeting extends Place {
  readonly date: IsoDate | null;
  readonly title: string;
  readonly agenda: readonly Item[];
  readonly topics: readonly Item[];
  readonly actions: readonly Action[];
  readonly decisions: readonly Decision[];
  /** Those present, in the order written; who is written twice is there twice. */
  readonly people: readonly Person[];
  readonly references: readonly Reference[];
}

/** How `04/05/2015` is read where the numbers alone do not tell. */
export type NumericOrder = 'month-first' | 'day-first';

/** A date as somebody wrote it, at its place in the text. */
export interface WrittenDate extends Span {
  /** Null where no year is written, or no such day exists. */
  readonly iso: IsoDate | null;
  readonly year: number | null;
  /** 1 to 12 where the day exists. */
  readonly month: number;
  readonly day: number;
  /** The weekday written beside it, and where. */
  readonly weekday: Weekday | null;
  readonly weekdaySpan: Span | null;
  /** Where year, month and day are written, the day without its `th`. */
  readonly yearSpan: Span | null;
  readonly monthSpan: Span;
  readonly daySpan: Span;
  /** Of several days ("16–18 April 2015") the last, the date being the first; else null. */
  readonly until: IsoDate | null;
  /** What tells the last day, to be left out where the date is to be a single day; null where `until` is. */
  readonly tail: Span | null;
  /** For a date like `17/04/2015` the order it shows, `either` where it shows none; null for other forms. */
  readonly numeric: NumericOrder | 'either' | null;
}

/** A date that a note tells of itself, at its place in the note's text. */
export interface NoteDate extends WrittenDate {
  readonly where: 'title' | 'date' | 'heading' | 'line';
}

/** All that is read out of one file. */
export interface Note {
  readonly frontMatter: FrontMatter | null;
  /** Empty where the file neither plans nor records a meeting. */
  readonly meetings: readonly Meeting[];
  /** True also for a note just begun, which shows some sign of a meeting but not yet enough to be listed. */
  readonly mayBeMeeting: boolean;
  /** Every date in the front matter's title and date, in headings and in date lines, in the order found. */
  readonly dates: readonly NoteDate[];
  readonly mentions: readonly Mention[];
}

/** The front matter of a note, from the opening `---` to the end of the closing line. */
export interface FrontMatter extends Span {
  /** Where the YAML itself stands, between the two lines. */
  readonly yaml: Span;
  /** The language written behind the opening `---`; `yaml` where there is none. */
  readonly language: string;
  /** True where a line `---` closes it. */
  readonly closed: boolean;
  /** The top-level keys in the order written, repeated ones included; empty where it could not be read. */
  readonly fields: readonly Field[];
  readonly errors: readonly FrontMatterError[];
}

/** One top-level `key: value` of front matter. */
export interface Field {
  readonly key: string;
  readonly keySpan: Span;
  /** Where the value is written, quotes included; empty, behind the colon, where there is none. */
  readonly valueSpan: Span;
  readonly kind: ValueKind;
  /** The scalar's text as the author sees it; null for a list, a mapping or nothing. */
  readonly text: string | null;
}

/** What YAML takes a value for; a date is a string to it. */
export type ValueKind = 'string' | 'number' | 'boolean' | 'list' | 'mapping' | 'empty';

/** Why front matter cannot be read, at its own place. */
export interface FrontMatterError extends Span {
  readonly kind: 'syntax' | 'tabs' | 'duplicate-key' | 'engine';
  /** One sentence; for syntax errors the YAML library's reason. */
  readonly reason: string;
}
