import { statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { groupBy } from '../core/groupBy';
import { checkNote, ownFix, type Levels } from '../core/rules/index';
import { seriesFolder } from '../core/series';
import { readBaseline, writeBaseline, type Located } from './baseline';
import { findMarkdown } from './files';
import { fixFile } from './fix';
import { ExitCode, UsageError, type Io } from './io';
import { report, type Format, type ProblemJson } from './report';
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

/** `check [--format F] [--fix] [--baseline FILE] [PATH…]`: what the rules find, with the levels that settings files give them. */
export function check(io: Io, paths: readonly string[], { format, fix, baseline }: CheckOptions): ExitCode {
  const file = baseline === undefined ? undefined : resolve(io.cwd, baseline);
  const isNew = file === undefined ? undefined : readBaseline(file);
  const all = checkFiles(io.cwd, paths.length > 0 ? paths : ['.'], fix);
  if (file !== undefined && !isNew) {
    writeBaseline(file, all);
    io.error(`${all.length} ${all.length === 1 ? 'problem' : 'problems'} recorded in ${baseline}; from now on only others are reported.\n`);
    return ExitCode.nothing;
  }
  const problems = isNew ? isNew(all) : all;
  io.out(report(format, problems.map(toJson)));
  return problems.length > 0 ? ExitCode.problems : ExitCode.nothing;
}

/** A series is read as a whole before its notes are checked: rules compare them. */
function checkFiles(cwd: string, paths: readonly string[], fix: boolean): LocatedProblem[] {
  const settings = new SettingsFiles();
  const wanted = [...new Set(paths.flatMap(path => filesOf(resolve(cwd, path))))].filter(place => settings.of(dirname(place)).takes(place));
  const files = wanted.map(place => relative(cwd, place).split(sep).join('/'));
  const bySeries = groupBy(files, seriesFolder);
  const found = new Map<string, LocatedProblem[]>();
  for (const [folder, some] of bySeries) {
    const series = new SeriesReader(cwd, folder, path => settings.of(dirname(path)).takes(path));
    for (const file of some) {
      const place = resolve(cwd, file);
      const { levels } = settings.of(dirname(place));
      const read = series.read(file, settings.of(dirname(place)).schemaOf(place));
      if (read) found.set(file, problemsIn(fix ? fixFile(place, read, levels) : read, levels));
    }
  }
  return files.flatMap(file => found.get(file) ?? []);
}

/** @throws UsageError where there is no such file or folder. */
function filesOf(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`${path} does not exist.`);
  return found.isDirectory() ? findMarkdown(path).files.map(file => resolve(path, file)) : [path];
}

/** Hints are for whoever writes: they are shown in the editor, and left out here as they are in its list of problems. */
function problemsIn({ file, context }: Checked, levels: Levels): LocatedProblem[] {
  const { source } = context.document;
  return checkNote(context, levels).filter(({ level }) => level !== 'hint').map(problem => {
    const from = source.positionAt(problem.start);
    const to = source.positionAt(problem.end);
    return {
      file, line: from.line + 1, column: from.column + 1, endLine: to.line + 1, endColumn: to.column + 1,
      rule: problem.rule.id, severity: problem.level, message: problem.message, fixable: ownFix(problem) !== undefined, lineText: source.lineText(from.line),
    };
  });
}

const toJson = ({ file, line, column, endLine, endColumn, rule, severity, message, fixable }: LocatedProblem): ProblemJson =>
  ({ file, line, column, endLine, endColumn, rule, severity, message, fixable });
