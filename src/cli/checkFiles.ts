import { dirname, relative, resolve } from 'node:path';
import { autoFix } from '../core/linter/autoFix';
import { checkNote, type Levels, type Problem } from '../core/linter/checkNote';
import { seriesFolder } from '../core/paths/seriesPath';
import { groupBy } from '../core/text/groupBy';
import { formatMessage } from '../core/text/message';
import type { SourceText } from '../core/text/sourceText';
import { ArchiveContexts } from './archiveContext';
import type { ProblemOnLine } from './baseline';
import { toSlashes } from './files';
import { fixFile } from './fix';
import { SeriesReader, type NoteToCheck } from './seriesReader';
import type { SettingsFiles } from './settings';

/** A file or folder that could not be read or written, and what happened: `skipped: not UTF-8`. */
export interface Failure {
  readonly file: string;
  readonly message: string;
}

export interface CheckResult {
  /** In the order of the files, and within a file in document order. */
  readonly problems: readonly ProblemOnLine[];
  readonly failures: readonly Failure[];
}

export interface CheckFilesOptions {
  readonly cwd: string;
  readonly settings: SettingsFiles;
  /** Whether to apply automatic fixes. The result has the problems that remain. */
  readonly fix: boolean;
}

/**
 * Checks files, given by their absolute paths.
 *
 * @throws UsageError if a settings file or a schema is not usable.
 */
export function checkFiles(paths: readonly string[], { cwd, settings, fix }: CheckFilesOptions): CheckResult {
  const failures: Failure[] = [];
  const problems = new Map<string, ProblemOnLine[]>();
  const archive = new ArchiveContexts().get(cwd);
  const isIncluded = (path: string): boolean => settings.forFolder(dirname(path)).includes(path);
  const files = paths.map(path => toSlashes(relative(cwd, path)));
  // Rules compare the notes of a series, so a series is read as a whole before its first note is checked.
  for (const [folder, seriesFiles] of groupBy(files, seriesFolder)) {
    const series = new SeriesReader({ cwd, folder, archive, isIncluded });
    for (const file of seriesFiles) {
      const path = resolve(cwd, file);
      const folderSettings = settings.forFolder(dirname(path));
      const note = series.read(file, folderSettings.schemaFor(path));
      if ('skipped' in note) failures.push({ file, message: `skipped: ${note.skipped}` });
      else {
        const { levels } = folderSettings;
        problems.set(file, findProblems(fix ? fixOrReport(path, note, levels, failures) : note, levels));
      }
    }
  }
  return { problems: files.flatMap(file => problems.get(file) ?? []), failures };
}

/** Fixes a file. If it cannot be written, the other files are checked and fixed anyway. */
function fixOrReport(path: string, note: NoteToCheck, levels: Levels, failures: Failure[]): NoteToCheck {
  try {
    return fixFile(path, note, levels);
  } catch (error) {
    failures.push({ file: note.file, message: `not fixed: ${(error as Error).message}` });
    return note;
  }
}

/** Checks a note. Leaves out hints, as the Problems view of the editor does. */
function findProblems({ file, context }: NoteToCheck, levels: Levels): ProblemOnLine[] {
  const { source } = context.document;
  return checkNote(context, levels)
    .filter(({ level }) => level !== 'hint')
    .map(problem => toProblemOnLine(file, problem, source));
}

function toProblemOnLine(file: string, problem: Problem, source: SourceText): ProblemOnLine {
  const start = source.positionAt(problem.start);
  const end = source.positionAt(problem.end);
  return {
    problem: {
      file,
      line: start.line + 1,
      column: start.column + 1,
      endLine: end.line + 1,
      endColumn: end.column + 1,
      rule: problem.rule.id,
      severity: problem.level,
      message: formatMessage(problem.message),
      fixable: autoFix(problem) !== undefined,
    },
    lineText: source.lineText(start.line),
  };
}
