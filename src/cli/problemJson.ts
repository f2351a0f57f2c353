import type { Problem } from '../core/linter/checkNote';

/** The formats in which `check` prints problems. */
export const formats = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof formats)[number];

/** A problem as `check --format json` prints it. Lines and columns are 1-based. */
export interface ProblemJson {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The id of the rule. */
  readonly rule: string;
  readonly severity: Problem['level'];
  readonly message: string;
  /** Whether `--fix` fixes it. */
  readonly fixable: boolean;
}
