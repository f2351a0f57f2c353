import { dirname, resolve } from 'node:path';
import { plural } from '../core/text/plural';
import { Baseline } from './baseline';
import { checkFiles, type CheckResult } from './checkFiles';
import { findInputFiles } from './inputFiles';
import { ExitCode, type Io } from './io';
import type { Format } from './problemJson';
import { escapeControls, report } from './report';
import { SettingsFiles } from './settings';

export interface CheckOptions {
  readonly format: Format;
  /** Whether to apply automatic fixes. The problems that remain are reported. */
  readonly fix: boolean;
  /** The path of the baseline file. It is created if it does not exist. */
  readonly baseline: string | undefined;
}

/**
 * `check`: prints the problems in files and folders.
 *
 * @param paths The current folder if empty.
 * @throws UsageError if a path, a settings file, a schema or the baseline file is not usable.
 */
export function check(io: Io, paths: readonly string[], options: CheckOptions): ExitCode {
  const { format, fix } = options;
  const location =
    options.baseline === undefined ? undefined : { file: resolve(io.cwd, options.baseline), cwd: io.cwd };
  const baseline = location && Baseline.read(location);
  const { problems, failures } = checkPaths(io, paths.length > 0 ? paths : ['.'], fix);
  for (const { file, message } of failures) io.writeError(`${escapeControls(file)}: ${message}\n`);
  // Files that cannot be read may have problems, so this is not a success.
  const exitCodeWithoutProblems = failures.length > 0 ? ExitCode.failure : ExitCode.success;
  if (location && !baseline) {
    Baseline.write(location, problems);
    io.writeError(`Recorded ${plural(problems.length, 'problem')} in "${options.baseline}". `);
    io.writeError('From now on, only new problems are reported.\n');
    io.writeOutput(report(format, []));
    return exitCodeWithoutProblems;
  }
  const newProblems = baseline?.filterNew(problems) ?? problems;
  io.writeOutput(
    report(
      format,
      newProblems.map(({ problem }) => problem),
    ),
  );
  return newProblems.length > 0 ? ExitCode.problemsFound : exitCodeWithoutProblems;
}

function checkPaths({ cwd, writeError }: Io, paths: readonly string[], fix: boolean): CheckResult {
  const settings = new SettingsFiles();
  const input = findInputFiles(cwd, paths);
  const files = input.files.filter(path => settings.forFolder(dirname(path)).includes(path));
  if (files.length === 0) writeError('No Markdown files to check.\n');
  const { problems, failures } = checkFiles(files, { cwd, settings, fix });
  const skipped = input.skipped.map(({ file, reason }) => ({ file, message: `skipped: ${reason}` }));
  return { problems, failures: [...skipped, ...failures] };
}
