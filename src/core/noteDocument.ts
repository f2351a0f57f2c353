import type { Block } from './markdown/block';
import type { FrontMatter, Repository, DayMonthOrder } from './model';
import type { SourceText } from './text/sourceText';

/** A note's text as far as every layout needs it read. */
export interface NoteDocument {
  readonly source: SourceText;
  /** Relative to the folder that was opened, with forward slashes. */
  readonly path: string;
  readonly frontMatter: FrontMatter | null;
  readonly archive: ArchiveContext;
  /** What stands behind the front matter. */
  readonly blocks: readonly Block[];
}

/** What the archive around a note tells of what the note leaves unsaid. */
export interface ArchiveContext {
  /** What the folder that was opened is called, and its repository. */
  readonly name: string;
  /** Where the notes are kept: `#123` is an issue of it. */
  readonly repository: Repository | null;
  /** How `04/05/2015` is read in the series of the note at `path`, as its other dates show; null where they do not. */
  readonly dayMonthOrder: (path: string) => DayMonthOrder | null;
}
export const emptyArchiveContext: ArchiveContext = { name: '', repository: null, dayMonthOrder: () => null };
