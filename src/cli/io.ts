import type { BatchResult } from './batch';
import type { Batch } from './batch';

/** What the command line speaks to: the process in `main.ts`, plain lists in tests. */
export interface Io {
  /** The folder that relative paths count from. */
  readonly cwd: string;
  /** Takes text, or text as UTF-8. */
  readonly out: (text: string | Uint8Array) => void;
  readonly error: (text: string) => void;
  /** Lists batches on several threads, the results in the batches' order; where it is missing, all is done on this one. */
  readonly inThreads?: (batches: readonly Batch[]) => AsyncIterable<BatchResult>;
}

/** The public exit codes. */
export const ExitCode = { nothing: 0, problems: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Why it could not run, written for the person; ends the run with exit code 2. */
export class UsageError extends Error {}
