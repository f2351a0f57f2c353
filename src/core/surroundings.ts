import type { NumericOrder } from './dates';
import type { Repository } from './repository';

/** What the archive around a note tells of what the note leaves unsaid. */
export interface Surroundings {
  /** Where the notes are kept: `#123` is an issue of it. */
  readonly repository: Repository | null;
  /** How `04/05/2015` is to be read, as the archive's other dates show; null where they do not. */
  readonly numericOrder: NumericOrder | null;
}

export const noSurroundings: Surroundings = { repository: null, numericOrder: null };
