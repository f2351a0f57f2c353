import type { Format, ProblemJson } from './problemJson';
import { toSarif } from './sarif';

/** Returns problems as text in a format, with a line break at the end. */
export const report = (format: Format, problems: readonly ProblemJson[]): string => printers[format](problems);

const printers: Readonly<Record<Format, (problems: readonly ProblemJson[]) => string>> = {
  json: problems => `${JSON.stringify({ version: 1, problems })}\n`,
  sarif: toSarif,
  text: problems => problems.map(toText).join(''),
  github: problems => problems.map(toGithub).join(''),
};

const toText = ({ file, line, column, severity, rule, message }: ProblemJson): string =>
  `${escapeControls(file)}:${line}:${column}: ${severity}: ${escapeControls(message)} (${rule})\n`;

const githubCommands: Readonly<Record<ProblemJson['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** An annotation: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function toGithub({ file, line, column, endLine, endColumn, severity, rule, message }: ProblemJson): string {
  const position = `line=${line},col=${column},endLine=${endLine},endColumn=${endColumn}`;
  const properties = `file=${escapeProperty(file)},${position},title=${escapeProperty(rule)}`;
  return `::${githubCommands[severity]} ${properties}::${escapeData(message)}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Returns a text with control characters as `\u001b`. File names and notes are untrusted: they must not add lines to
 * the output or send commands to the terminal.
 */
export const escapeControls = (text: string): string =>
  text.replace(
    /[\0-\x1f\x7f-\x9f\u2028\u2029]/g,
    control => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
