import type { Meeting } from '../model';
import type { NoteDocument } from '../noteDocument';

/** One way in which files hold meetings. */
export interface Layout {
  readonly name: string;
  /** The meetings, or undefined where the file is not laid out this way. */
  readonly read: (document: NoteDocument) => Meeting[] | undefined;
}
