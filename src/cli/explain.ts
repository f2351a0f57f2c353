import { dirname, relative, resolve } from 'node:path';
import { explainNote, type NoteExplanation } from '../core/explain/explainNote';
import { formatDecisions, formatUnit } from '../core/explain/formatDecisions';
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
    throw new UsageError(`Cannot read "${file}": ${(error as Error).message}`);
  }
  if ('skipped' in result) throw new UsageError(`Cannot read "${file}": ${result.skipped}.`);
  return result.text;
}

const asText = (name: string, explanation: NoteExplanation): string =>
  [
    name,
    '',
    ...formatDecisions(explanation),
    'Units',
    ...explanation.units.map(unit => `  ${formatUnit(unit)}`),
    '',
  ].join('\n');
