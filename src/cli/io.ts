import type { Batch, BatchResult } from './batch';

/** What the command line reads from and writes to: the process in `main.ts`, strings in tests. */
export interface Io {
  /** The current folder, which relative paths are relative to. */
  readonly cwd: string;
  /** Writes to the standard output: text, or text encoded as UTF-8. */
  readonly writeOutput: (text: string | Uint8Array) => void;
  /** Writes to the standard error. */
  readonly writeError: (text: string) => void;
  /** Lists batches in several threads. The results are in the order of the batches. If missing, there is one thread. */
  readonly listInThreads?: (batches: readonly Batch[]) => AsyncIterable<BatchResult>;
}

/** The public exit codes. */
export const ExitCode = { success: 0, problemsFound: 1, failure: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** An error that the user can correct. The message is printed without a stack trace, and the exit code is 2. */
export class UsageError extends Error {}
