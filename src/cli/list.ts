import { dirname, resolve } from 'node:path';
import { meetingRecords } from '../core/series/meetingRecords';
import { ArchiveContexts } from './archiveContext';
import type { Batch, BatchResult, ListFormat, SkippedFile } from './batch';
import { compareCodeUnits, findMarkdown } from './files';
import { ExitCode, type Io } from './io';
import { listBatch } from './listBatch';
import { SettingsFiles } from './settings';

/** The number of files in a batch. More files need more memory. */
const batchSize = 32;
/** Starting threads takes longer than they save if there are fewer files. */
const minFilesForThreads = 200;

/** `list`: prints all meetings and their topics. Prints them while it reads, so that memory use stays small. */
export async function list(io: Io, path: string, format: ListFormat): Promise<ExitCode> {
  const directory = resolve(io.cwd, path);
  const { files, skipped } = findIncludedFiles(directory);
  const records = meetingRecords(files);
  const batches = toBatches(files).map((batch): Batch => ({
    directory,
    files: batch,
    format,
    records: recordsOf(batch, records),
  }));
  const isInThreads = io.listInThreads && files.length >= minFilesForThreads;
  const results = isInThreads ? io.listInThreads(batches) : listInThisThread(batches);
  for await (const text of writers[format](results, skipped)) io.writeOutput(text);
  return ExitCode.success;
}

/** Finds the notes in a folder that its settings include. */
function findIncludedFiles(directory: string): { files: string[]; skipped: readonly SkippedFile[] } {
  const { files, skipped } = findMarkdown(directory);
  const settings = new SettingsFiles();
  const isIncluded = (path: string): boolean => settings.forFolder(dirname(path)).includes(path);
  return { files: files.filter(file => isIncluded(resolve(directory, file))), skipped };
}

/** The entries for some files, because a batch is copied to its thread. */
const recordsOf = (files: readonly string[], records: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(files.flatMap(file => (records.has(file) ? [[file, records.get(file)!]] : [])));

const toBatches = (files: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) =>
    files.slice(index * batchSize, (index + 1) * batchSize),
  );

function* listInThisThread(batches: readonly Batch[]): Generator<BatchResult> {
  const archives = new ArchiveContexts();
  for (const batch of batches) yield listBatch(batch, archives);
}

type Results = AsyncIterable<BatchResult> | Iterable<BatchResult>;
type Writer = (results: Results, skipped: readonly SkippedFile[]) => AsyncGenerator<string | Uint8Array>;

/** Returns the parts of the output. `skippedFolders` are the folders that cannot be read. */
const writers: Readonly<Record<ListFormat, Writer>> = {
  async *json(results, skippedFolders) {
    const skipped = [...skippedFolders];
    let separator = '';
    yield '{"version":1,"meetings":[';
    for await (const batch of results) {
      skipped.push(...batch.skipped);
      if (batch.output.length === 0) continue;
      yield separator;
      yield batch.output;
      separator = ',';
    }
    yield `],"skipped":${JSON.stringify(skipped.sort((a, b) => compareCodeUnits(a.file, b.file)))}}\n`;
  },
  async *text(results, skippedFolders) {
    const skipped = [...skippedFolders];
    for await (const batch of results) {
      skipped.push(...batch.skipped);
      yield batch.output;
    }
    for (const { file, reason } of skipped) yield `${file}: skipped: ${reason}\n`;
  },
};
