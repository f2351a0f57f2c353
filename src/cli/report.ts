import type { Format, ProblemJson } from './problemJson';
import { toSarif } from './sarif';

/** The problems as they are printed. */
export const report = (format: Format, problems: readonly ProblemJson[]): string => printers[format](problems);

const githubCommands: Readonly<Record<string, string>> = { error: 'error', warning: 'warning' };

const printers: Record<Format, (problems: readonly ProblemJson[]) => string> = {
  json: problems => `${JSON.stringify({ version: 1, problems })}\n`,
  sarif: toSarif,
  text: problems =>
    problems
      .map(
        ({ file, line, column, severity, rule, message }) =>
          `${printable(file)}:${line}:${column}: ${severity}: ${printable(message)} (${rule})\n`,
      )
      .join(''),
  // https://docs.github.com/actions/reference/workflow-commands-for-github-actions
  github: problems =>
    problems
      .map(
        ({ file, line, column, endLine, endColumn, severity, rule, message }) =>
          `::${githubCommands[severity] ?? 'notice'} file=${escaped(file)},line=${line},col=${column},endLine=${endLine},endColumn=${endColumn},title=${escaped(rule)}::${escapedData(message)}\n`,
      )
      .join(''),
};

/** Control characters as `\\u001b`: names and texts of others may neither make lines of their own nor speak to the terminal. */
export const printable = (text: string): string =>
  text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]/g, one => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

const escapedData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escaped = (text: string): string => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
