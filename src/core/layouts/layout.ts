import type { Block } from '../blocks';
import type { FrontMatter, Meeting } from '../model';
import type { SourceText } from '../sourceText';
import type { Surroundings } from '../surroundings';

/** A note's text as far as every layout needs it read. */
export interface NoteDocument {
  readonly source: SourceText;
  /** Relative to the folder that was opened, with forward slashes. */
  readonly path: string;
  readonly frontMatter: FrontMatter | null;
  readonly surroundings: Surroundings;
  /** What stands behind the front matter. */
  readonly blocks: readonly Block[];
}

/** One way in which files hold meetings. */
export interface Layout {
  readonly name: string;
  /** The meetings, or undefined where the file is not laid out this way. */
  readonly read: (document: NoteDocument) => Meeting[] | undefined;
}
