import type { Problem } from '../core/linter/checkNote';

export const formats = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof formats)[number];

/** One problem as `check --format json` prints it; positions are 1-based. */
export interface ProblemJson {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Problem['level'];
  readonly message: string;
  /** Whether `--fix` mends it. */
  readonly fixable: boolean;
}
