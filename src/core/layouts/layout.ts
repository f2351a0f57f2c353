import type { Meeting } from '../model';
import type { NoteDocument } from '../noteDocument';

/** One way in which a file contains meetings. */
export interface Layout {
  readonly name: string;
  /** The meetings of a document, or `undefined` if it does not have this layout. */
  readonly read: (document: NoteDocument) => Meeting[] | undefined;
}
