import { stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { parseNote } from '../core/parse';
import { checkNote, type Problem } from '../core/rules/index';
import { SourceText } from '../core/sourceText';
import type { Surroundings } from '../core/surroundings';
import { findMarkdown, readFiles } from './files';
import { fixFile } from './fix';
import { ExitCode, UsageError, type Io } from './io';
import { toSarif } from './sarif';
import { surroundingsOf } from './surroundings';

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
  readonly fixable: boolean;
}

export interface CheckOptions {
  readonly format: Format;
  /** Whether what can be fixed is; what is left is reported. */
  readonly fix: boolean;
}

/** `check [--format F] [--fix] [PATH…]`: what the rules find, with the levels they have by themselves. */
export async function check({ cwd, out }: Io, paths: readonly string[], { format, fix }: CheckOptions): Promise<ExitCode> {
  const problems: ProblemJson[] = [];
  for (const path of paths.length > 0 ? paths : ['.']) {
    for (const problem of await checkPath(cwd, resolve(cwd, path), fix)) problems.push(problem);
  }
  out(printers[format](problems));
  return problems.length > 0 ? ExitCode.problems : ExitCode.nothing;
}

async function checkPath(cwd: string, path: string, fix: boolean): Promise<ProblemJson[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`${path} does not exist.`);
  const directory = found.isDirectory() ? path : dirname(path);
  const files = found.isDirectory() ? findMarkdown(directory).files : [relative(directory, path)];
  const surroundings = surroundingsOf(directory);
  const problems: ProblemJson[] = [];
  for (const read of readFiles(directory, files)) {
    if (!('text' in read)) continue;
    const place = resolve(directory, read.file);
    const note = { text: read.text, file: relative(cwd, place).replaceAll('\\', '/'), surroundings };
    const text = fix ? fixFile(place, note) ?? read.text : read.text;
    for (const problem of checkText({ ...note, text })) problems.push(problem);
  }
  return problems;
}

function checkText({ file, text, surroundings }: { file: string; text: string; surroundings: Surroundings }): ProblemJson[] {
  const source = new SourceText(text);
  return checkNote(source, parseNote(source, file, surroundings)).map(({ start, end, rule, level, message, fixes }) => {
    const from = source.positionAt(start);
    const to = source.positionAt(end);
    return {
      file, line: from.line + 1, column: from.column + 1, endLine: to.line + 1, endColumn: to.column + 1,
      rule: rule.id, severity: level, message, fixable: fixes.length > 0,
    };
  });
}

const githubCommands: Readonly<Record<string, string>> = { error: 'error', warning: 'warning' };

const printers: Record<Format, (problems: readonly ProblemJson[]) => string> = {
  json: problems => `${JSON.stringify({ version: 1, problems })}\n`,
  sarif: toSarif,
  text: problems => problems.map(({ file, line, column, severity, rule, message }) => `${file}:${line}:${column}: ${severity}: ${message} (${rule})\n`).join(''),
  // https://docs.github.com/actions/reference/workflow-commands-for-github-actions
  github: problems => problems.map(({ file, line, column, endLine, endColumn, severity, rule, message }) =>
    `::${githubCommands[severity] ?? 'notice'} file=${escaped(file)},line=${line},col=${column},endLine=${endLine},endColumn=${endColumn},title=${escaped(rule)}::${escapedData(message)}\n`).join(''),
};

const escapedData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escaped = (text: string): string => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
