import type * as vscode from 'vscode';
import type { IsoDate } from '../core/model';

/** What `hangoutNotes.new` may be called with; what is missing is asked for. */
export interface NewNotesArguments {
  /** `YYYY-MM-DD` */
  readonly date?: IsoDate;
  /** The name or the folder of a series. */
  readonly series?: string;
  readonly folder?: vscode.Uri;
  /** Accepted for later; nothing is carried over yet. */
  readonly carryOver?: boolean;
  /** False leaves the note closed. */
  readonly open?: boolean;
}
