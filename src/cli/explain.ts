import { dirname, relative, resolve } from 'node:path';
import { explainNote, type Decision, type Evidence, type NoteExplanation } from '../core/explain/explainNote';
import { readNote } from '../core/parse';
import { SourceText } from '../core/text/sourceText';
import { ArchiveContexts } from './archiveContext';
import type { ListFormat } from './batch';
import { readText, toSlashes } from './files';
import { ExitCode, UsageError, type Io } from './io';

/** `list --explain`: prints how a file was read: its units, the evidence for each decision, and the candidates. */
export function explain(io: Io, path: string, format: ListFormat): ExitCode {
  const file = resolve(io.cwd, path);
  // The folders in a path are evidence, so they are kept if the file is inside the current folder.
  const isInside = !relative(io.cwd, file).startsWith('..');
  const directory = isInside ? resolve(io.cwd) : dirname(file);
  const name = toSlashes(relative(directory, file));
  const archive = new ArchiveContexts().get(directory);
  const { document, note } = readNote(new SourceText(readFile(file)), name, archive);
  const explanation = explainNote(document, note);
  io.writeOutput(
    format === 'json' ? `${JSON.stringify({ version: 1, file: name, ...explanation })}\n` : asText(name, explanation),
  );
  return ExitCode.success;
}

/** @throws UsageError if the file cannot be read. */
function readFile(file: string): string {
  let result;
  try {
    result = readText(file);
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${(error as Error).message}`);
  }
  if ('skipped' in result) throw new UsageError(`Cannot read ${file}: ${result.skipped}.`);
  return result.text;
}

const asText = (name: string, { units, decisions }: NoteExplanation): string =>
  [
    name,
    '',
    ...decisions.flatMap(decision => [decision.decision, ...decisionLines(decision).map(line => `  ${line}`), '']),
    'Units',
    ...units.map(
      ({ line, form, level, class: unitClass, text }) => `  ${line}: ${form} ${level} ${unitClass}: ${text}`,
    ),
    '',
  ].join('\n');

function decisionLines(decision: Decision): string[] {
  switch (decision.decision) {
    case 'Is the file about a meeting?':
      return [
        `${decision.isMeeting ? 'Yes' : 'No'} (${reasons[decision.reason]}; probability ${decision.probability})`,
        ...evidenceLines(decision.evidence),
      ];
    case 'Which lines start a meeting?':
      return decision.candidates.flatMap(({ form, kind, lines, probability, evidence }, index) => [
        `${index === decision.chosen ? 'Chosen' : 'Candidate'}: ${form} with ${kind} on lines ${lines.join(', ')} ` +
          `(probability ${probability})`,
        ...evidenceLines(evidence),
      ]);
    case 'What is the date of each meeting?':
      return [
        ...decision.meetings.map(({ line, date }) => `line ${line}: ${date ?? 'unknown'}`),
        ...decision.candidates.map(
          ({ date, source, confidence, text }) =>
            `${date ?? 'without a year'} (${source}, confidence ${confidence}): ${text}`,
        ),
      ];
  }
}

/** What decided whether a file is about a meeting. */
const reasons: Readonly<Record<Extract<Decision, { isMeeting: boolean }>['reason'], string>> = {
  template: 'it is a template',
  'project file': 'its name is that of a file about the project',
  'file name': 'the file name is enough',
  empty: 'it has only a title',
  'no evidence': 'nothing indicates a meeting',
  evidence: 'the evidence adds up to the probability',
  labels: 'in a short note, these labels are enough',
};

const evidenceLines = (evidence: readonly Evidence[]): string[] =>
  evidence.map(({ feature, contribution }) => `  ${contribution > 0 ? '+' : ''}${contribution} ${feature}`);
