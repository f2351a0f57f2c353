/** A file or folder that is not read, and the reason. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: string;
}

/** The format in which meetings are listed. */
export type ListFormat = 'json' | 'text';

/** A part of the files in a folder, to be listed. Plain data, so that it can be sent to another thread. */
export interface Batch {
  readonly directory: string;
  /** Paths relative to the folder. */
  readonly files: readonly string[];
  readonly format: ListFormat;
  /** The file with the record of a meeting, by the file with its agenda or transcript. */
  readonly records: ReadonlyMap<string, string>;
}

/** The listed meetings of a batch. */
export interface BatchResult {
  /** The output, encoded as UTF-8. Empty if the files have no meetings. */
  readonly output: Uint8Array;
  readonly skipped: readonly SkippedFile[];
}
