import type { NumericOrder } from './model';
import type { Repository } from './repository';

/** What the archive around a note tells of what the note leaves unsaid. */
export interface Surroundings {
  /** What the folder that was opened is called, and its repository. */
  readonly name: string;
  /** Where the notes are kept: `#123` is an issue of it. */
  readonly repository: Repository | null;
  /** How `04/05/2015` is read in the series of the note at `path`, as its other dates show; null where they do not. */
  readonly numericOrder: (path: string) => NumericOrder | null;
}

export const noSurroundings: Surroundings = { name: '', repository: null, numericOrder: () => null };
