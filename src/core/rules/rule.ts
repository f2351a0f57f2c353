import type { TextEdit } from '../edits';
import type { FrontMatter, Note, Span } from '../model';
import type { SourceText } from '../sourceText';

export type Level = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** What a rule looks at: one note, read. */
export interface RuleContext {
  readonly source: SourceText;
  readonly note: Note;
}

/** A change that mends a finding. */
export interface Fix {
  /** As the person reads it: "Change “Saturday” to “Friday”". */
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** A problem at its place; offsets into the note's text. */
export interface Finding extends Span {
  readonly message: string;
  /** The first is the one to take where only one is asked for. */
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
