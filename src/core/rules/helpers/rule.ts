import type { Message } from '../../text/message';
import type { TextEdit } from '../../text/edits';
import type { NoteDocument } from '../../noteDocument';
import type { FrontMatter, IsoDate, Note, Span } from '../../model';
import type { FrontMatterSchema } from '../../schema/frontMatterSchema';
import type { SeriesFacts } from '../../series/seriesFacts';

/** The levels of a rule, the most severe first. Problems of rules that are `off` are not reported. */
export const levels = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type Level = (typeof levels)[number];

/** What a rule checks: one note after parsing, with its surroundings. */
export interface RuleContext {
  readonly document: NoteDocument;
  readonly note: Note;
  /** Facts about the series of the note; null if it has not been read yet. Rules that need it report nothing. */
  readonly series: SeriesFacts | null;
  /** The schema configured for the note's front matter; null if there is none. */
  readonly schema: FrontMatterSchema | null;
  /** The current day in the user's time zone. */
  readonly today: IsoDate;
}

/** A change that resolves a finding. */
export interface Fix {
  /** An imperative, such as `Change the weekday to Friday`. */
  readonly title: Message;
  /** Edits of the note's text. They do not overlap. */
  readonly edits: readonly TextEdit[];
  /** A new path for the file, relative to the same folder as `NoteDocument.path`. Only an editor can rename files. */
  readonly renameTo?: string;
  /** True if only a person can decide whether the change is right. Such a fix is never applied automatically. */
  readonly isSuggestion?: boolean;
}

/** A problem that a rule reports. The span is in offsets into the note's text. */
export interface Finding extends Span {
  /** One sentence about what is wrong. */
  readonly message: Message;
  /** The preferred fix first. `autoFix` takes only the first one, and only if it is not a suggestion. */
  readonly fixes: readonly Fix[];
}

/** A check that runs on every note. */
export interface Rule {
  /** `category/name`. Settings, comments in notes and command lines refer to it, so it must never change. */
  readonly id: string;
  /** One sentence that states what the rule requires. Settings and documentation show it. */
  readonly summary: string;
  /** The default level. */
  readonly level: Level;
  readonly check: (context: RuleContext) => Iterable<Finding>;
}

/**
 * The front matter of a note that is, or may become, a note about a meeting. Undefined for other files, and if the
 * front matter cannot be read. Duplicate keys do not count as unreadable.
 */
export function meetingFrontMatter({ note }: RuleContext): FrontMatter | undefined {
  const { frontMatter, mayBeMeeting } = note;
  const readable = frontMatter && !frontMatter.errors.some(({ kind }) => kind !== 'duplicate-key');
  return readable && mayBeMeeting ? frontMatter : undefined;
}
