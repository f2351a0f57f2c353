import type { Message } from '../../text/message';
import type { TextEdit } from '../../text/edits';
import type { NoteDocument } from '../../noteDocument';
import type { FrontMatter, IsoDate, Note, Span } from '../../model';
import type { FrontMatterSchema } from '../../schema/frontMatterSchema';
import type { SeriesFacts } from '../../series/seriesFacts';

export const levels = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type Level = (typeof levels)[number];

/** What a rule looks at: one note, read, and what lies around it. */
export interface RuleContext {
  readonly document: NoteDocument;
  readonly note: Note;
  /** What the other notes of its series show; null where they have not been read (yet): rules that ask them find nothing then. */
  readonly series: SeriesFacts | null;
  /** What a schema that is set for the note wants of its front matter; null where none is. */
  readonly schema: FrontMatterSchema | null;
  /** The day it is where the person is. */
  readonly today: IsoDate;
}

/** A change that mends a finding. */
export interface Fix {
  /** As the person reads it: "Change “Saturday” to “Friday”". */
  readonly title: Message | string;
  readonly edits: readonly TextEdit[];
  /** A new path for the file itself, with the same root; links to it follow. Only an editor can do it. */
  readonly renameTo?: string;
  /** True where only a person can tell whether this is what is meant: it is offered, and never applied by itself. */
  readonly needsJudgement?: boolean;
}

/** A problem at its place; offsets into the note's text. */
export interface Finding extends Span {
  readonly message: Message | string;
  /** The first is the one to take where only one is asked for, unless it needs judgement. */
  readonly fixes: readonly Fix[];
}

/** One thing that notes are held to. Its id is public: settings, comments and CI name it. */
export interface Rule {
  readonly id: string;
  /** One line for settings and documentation. */
  readonly summary: string;
  /** The level it has unless a setting says otherwise. */
  readonly level: Level;
  readonly check: (context: RuleContext) => Iterable<Finding>;
}

/** The front matter where it could be read and the file is about a meeting, or begins to be; other files are not held to its keys. */
export function meetingFrontMatter({ note }: RuleContext): FrontMatter | undefined {
  const { frontMatter, mayBeMeeting } = note;
  const readable = frontMatter && !frontMatter.errors.some(({ kind }) => kind !== 'duplicate-key');
  return readable && mayBeMeeting ? frontMatter : undefined;
}
