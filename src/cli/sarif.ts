import type { Log, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../package.json';
import { rules, ruleUrl } from '../core/rules/index';
import { type Problem } from '../core/linter/checkNote';
import type { ProblemJson } from './problemJson';

const levels: Readonly<Record<Problem['level'] | 'off', Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/** The problems as a SARIF 2.1.0 log, as code scanning takes it. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function toSarif(problems: readonly ProblemJson[]): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Hangout Notes',
            version,
            informationUri: 'https://github.com/hangout-notes/hangout-notes',
            rules: rules.map(toDescriptor),
          },
        },
        // Columns count as VS Code and JavaScript count them.
        columnKind: 'utf16CodeUnits',
        results: problems.map(toResult),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const toDescriptor = (rule: (typeof rules)[number]): ReportingDescriptor => ({
  id: rule.id,
  shortDescription: { text: rule.summary },
  helpUri: ruleUrl(rule),
  defaultConfiguration: { level: levels[rule.level] },
});

const toResult = ({ file, line, column, endLine, endColumn, rule, severity, message }: ProblemJson): Result => ({
  ruleId: rule,
  ruleIndex: rules.findIndex(({ id }) => id === rule),
  level: levels[severity],
  // Braces are for arguments.
  message: { text: message.replace(/[{}]/g, '$&$&') },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(file) },
        region: { startLine: line, startColumn: column, endLine, endColumn },
      },
    },
  ],
});

/** A relative reference: a colon in its first part would make that a scheme. */
function uriOf(file: string): string {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return /^[^/]*%3A/i.test(uri) ? `./${uri}` : uri;
}
