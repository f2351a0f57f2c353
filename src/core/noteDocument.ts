import type { Block } from './markdown/block';
import type { DayMonthOrder, FrontMatter, Repository } from './model';
import type { SourceText } from './text/sourceText';

/** A note that is divided into front matter and blocks, together with everything else that is needed to read it. */
export interface NoteDocument {
  readonly source: SourceText;
  /** Relative to the opened folder, with forward slashes. */
  readonly path: string;
  readonly frontMatter: FrontMatter | null;
  readonly archive: ArchiveContext;
  /** The blocks after the front matter. */
  readonly blocks: readonly Block[];
}

/** The 0-based line on which the content of a note begins: the line after the front matter. */
export const firstLineAfter = (frontMatter: FrontMatter | null, source: SourceText): number =>
  frontMatter ? source.lineAt(frontMatter.end) + 1 : 0;

/** Returns the text of a field in the front matter. Undefined without such a field, or if its value is not text. */
export const fieldText = ({ frontMatter }: Pick<NoteDocument, 'frontMatter'>, key: string): string | undefined =>
  frontMatter?.fields.find(field => field.key === key)?.text ?? undefined;

/** The information that a note does not contain, but that its folder and the other notes reveal. */
export interface ArchiveContext {
  /** The name of the opened folder, followed by the path of its repository if there is one. */
  readonly name: string;
  /** The repository that contains the notes. `#123` is one of its issues. */
  readonly repository: Repository | null;
  /**
   * Returns the order of day and month in numeric dates such as `04/05/2015`, as shown by the other notes in the series
   * of the note at a path. Returns null if they do not show any.
   */
  readonly dayMonthOrder: (path: string) => DayMonthOrder | null;
}

export const emptyArchiveContext: ArchiveContext = { name: '', repository: null, dayMonthOrder: () => null };
