/** What the command line speaks to: the process in `main.ts`, plain lists in tests. */
export interface Io {
  /** The folder that relative paths count from. */
  readonly cwd: string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** The public exit codes. */
export const ExitCode = { nothing: 0, problems: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Why it could not run, written for the person; ends the run with exit code 2. */
export class UsageError extends Error {}
