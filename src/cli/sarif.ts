import type { Log, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../package.json';
import type { Level, Rule } from '../core/rules/helpers/rule';
import { rules, ruleUrl } from '../core/rules/index';
import type { ProblemJson } from './problemJson';

const levels: Readonly<Record<Level, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/** Returns problems as a SARIF 2.1.0 log, as code scanning reads it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
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
        // As in JavaScript and VS Code.
        columnKind: 'utf16CodeUnits',
        results: problems.map(toResult),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const toDescriptor = (rule: Rule): ReportingDescriptor => ({
  id: rule.id,
  shortDescription: { text: rule.summary },
  helpUri: ruleUrl(rule),
  defaultConfiguration: { level: levels[rule.level] },
});

const toResult = ({ file, line, column, endLine, endColumn, rule, severity, message }: ProblemJson): Result => ({
  ruleId: rule,
  ruleIndex: rules.findIndex(({ id }) => id === rule),
  level: levels[severity],
  // SARIF uses braces for placeholders. Double braces stand for themselves.
  message: { text: message.replace(/[{}]/g, '$&$&') },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: toUri(file) },
        region: { startLine: line, startColumn: column, endLine, endColumn },
      },
    },
  ],
});

/** Returns a relative URI. It starts with `./` if its first part contains a colon, which would end a scheme. */
function toUri(file: string): string {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return /^[^/]*%3A/i.test(uri) ? `./${uri}` : uri;
}
