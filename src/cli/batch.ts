/** A file or folder that was not read, and why. */
export interface Skipped {
  readonly file: string;
  readonly reason: string;
}

/** How meetings are listed. */
export type ListForm = 'json' | 'text';

/** Some of a folder's files, in order, and the form they are to be listed in. Plain data: it may go to another thread. */
export interface Batch {
  readonly directory: string;
  readonly files: readonly string[];
  readonly form: ListForm;
}

/** What is printed of a batch, as UTF-8 (empty where it has no meeting), and the files of it that could not be read. */
export interface BatchResult {
  readonly printed: Uint8Array;
  readonly skipped: readonly Skipped[];
}
