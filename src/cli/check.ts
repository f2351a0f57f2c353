import { statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { groupBy } from '../core/text/groupBy';
import { autoFix } from '../core/linter/autoFix';
import { checkNote } from '../core/linter/checkNote';
import { type Levels } from '../core/linter/checkNote';
import { formatMessage } from '../core/text/message';
import { plural } from '../core/text/plural';
import { seriesFolder } from '../core/paths/seriesPath';
import type { Skipped } from './batch';
import { readBaseline, writeBaseline, type Located } from './baseline';
import { findMarkdown, toSlashes } from './files';
import { fixFile } from './fix';
import { ExitCode, UsageError, type Io } from './io';
import { printable, report } from './report';
import { type ProblemJson } from './problemJson';
import { type Format } from './problemJson';
import { SeriesReader, type Checked } from './seriesReader';
import { SettingsFiles } from './settings';

export interface CheckOptions {
  readonly format: Format;
  /** Whether what can be fixed is; what is left is reported. */
  readonly fix: boolean;
  /** The file that known problems are recorded in. */
  readonly baseline: string | undefined;
}

interface LocatedProblem extends ProblemJson, Located {}

/** What a run has found, and which files it could not look at or change, with the reason. */
interface Result {
  readonly problems: readonly LocatedProblem[];
  readonly failed: readonly Skipped[];
}

/** `check [--format F] [--fix] [--baseline FILE] [PATH…]`: what the rules find, with the levels that settings files give them. */
export function check(io: Io, paths: readonly string[], { format, fix, baseline }: CheckOptions): ExitCode {
  const file = baseline === undefined ? undefined : resolve(io.cwd, baseline);
  const isNew = file === undefined ? undefined : readBaseline(file, io.cwd);
  const { problems: all, failed } = checkFiles(io, paths.length > 0 ? paths : ['.'], fix);
  for (const { file: path, reason } of failed) io.error(`${printable(path)}: ${reason}\n`);
  // What could not be looked at may be wrong in any way.
  const ifNothing = failed.length > 0 ? ExitCode.couldNotRun : ExitCode.nothing;
  if (file !== undefined && !isNew) {
    writeBaseline(file, io.cwd, all);
    io.error(`${plural(all.length, 'problem')} recorded in ${baseline}; from now on only others are reported.\n`);
    io.out(report(format, []));
    return ifNothing;
  }
  const problems = isNew ? isNew(all) : all;
  io.out(report(format, problems.map(toJson)));
  return problems.length > 0 ? ExitCode.problems : ifNothing;
}

/** A series is read as a whole before its notes are checked: rules compare them. */
function checkFiles(io: Io, paths: readonly string[], fix: boolean): Result {
  const { cwd } = io;
  const settings = new SettingsFiles();
  const failed: Skipped[] = [];
  const wanted = [...new Set(paths.flatMap(path => filesOf(cwd, path, failed)))].filter(place =>
    settings.of(dirname(place)).takes(place),
  );
  if (wanted.length === 0) io.error('No Markdown file was looked at.\n');
  const files = wanted.map(place => toSlashes(relative(cwd, place)));
  const found = new Map<string, LocatedProblem[]>();
  for (const [folder, some] of groupBy(files, seriesFolder)) {
    const series = new SeriesReader(cwd, folder, path => settings.of(dirname(path)).takes(path));
    for (const file of some) {
      const place = resolve(cwd, file);
      const { levels } = settings.of(dirname(place));
      const read = series.read(file, settings.of(dirname(place)).schemaOf(place));
      if ('skipped' in read) failed.push({ file, reason: `not looked at: ${read.skipped}` });
      else found.set(file, problemsIn(fix ? fixed(place, read, levels, failed) : read, levels));
    }
  }
  return { problems: files.flatMap(file => found.get(file) ?? []), failed };
}

/** One file that cannot be written keeps nobody from the others. */
function fixed(place: string, read: Checked, levels: Levels, failed: Skipped[]): Checked {
  try {
    return fixFile(place, read, levels);
  } catch (error) {
    failed.push({ file: read.file, reason: `not changed: ${(error as Error).message}` });
    return read;
  }
}

/** @throws UsageError where there is no such file or folder. */
function filesOf(cwd: string, path: string, failed: Skipped[]): string[] {
  const place = resolve(cwd, path);
  let isFolder: boolean | undefined;
  try {
    isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory();
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`);
  }
  if (isFolder === undefined) throw new UsageError(`${path} does not exist.`);
  if (!isFolder) return [place];
  const { files, skipped } = findMarkdown(place);
  for (const { file, reason } of skipped)
    failed.push({ file: toSlashes(relative(cwd, resolve(place, file))), reason: `not looked at: ${reason}` });
  return files.map(file => resolve(place, file));
}

/** Hints are for whoever writes: they are shown in the editor, and left out here as they are in its list of problems. */
function problemsIn({ file, context }: Checked, levels: Levels): LocatedProblem[] {
  const { source } = context.document;
  return checkNote(context, levels)
    .filter(({ level }) => level !== 'hint')
    .map(problem => {
      const from = source.positionAt(problem.start);
      const to = source.positionAt(problem.end);
      return {
        file,
        line: from.line + 1,
        column: from.column + 1,
        endLine: to.line + 1,
        endColumn: to.column + 1,
        rule: problem.rule.id,
        severity: problem.level,
        message: formatMessage(problem.message),
        fixable: autoFix(problem) !== undefined,
        lineText: source.lineText(from.line),
      };
    });
}

const toJson = ({
  file,
  line,
  column,
  endLine,
  endColumn,
  rule,
  severity,
  message,
  fixable,
}: LocatedProblem): ProblemJson => ({ file, line, column, endLine, endColumn, rule, severity, message, fixable });
