import { dirname, resolve } from 'node:path';
import { listBatch } from './listBatch';
import { type BatchResult } from './batch';
import { type Batch } from './batch';
import { type Skipped } from './batch';
import { byCodeUnits, findMarkdown } from './files';
import { ExitCode, type Io } from './io';
import { SettingsFiles } from './settings';

/** Files that are read together: few enough that what is read of them needs little memory. */
const batchSize = 32;
/** Below so many files the threads' start takes longer than they save. */
const fewestForThreads = 200;

/** `list [--json] [DIR]`: every meeting and its topics, printed as they are read: what has been printed needs no memory. */
export async function list({ cwd, out, inThreads }: Io, path: string, json: boolean): Promise<ExitCode> {
  const directory = resolve(cwd, path);
  const { files: found, skipped } = findMarkdown(directory);
  const settings = new SettingsFiles();
  const files = found.filter(file => settings.of(dirname(resolve(directory, file))).takes(resolve(directory, file)));
  const batches = inBatches(files).map((some): Batch => ({ directory, files: some, form: json ? 'json' : 'text' }));
  const results = inThreads && files.length >= fewestForThreads ? inThreads(batches) : listHere(batches);
  for await (const text of (json ? asJson : asText)(results, skipped)) out(text);
  return ExitCode.nothing;
}

const inBatches = (files: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) =>
    files.slice(index * batchSize, (index + 1) * batchSize),
  );

function* listHere(batches: readonly Batch[]): Generator<BatchResult> {
  for (const batch of batches) yield listBatch(batch);
}

type Results = AsyncIterable<BatchResult> | Iterable<BatchResult>;

async function* asJson(results: Results, skipped: readonly Skipped[]): AsyncGenerator<string | Uint8Array> {
  const all = [...skipped];
  let separator = '';
  yield '{"version":1,"meetings":[';
  for await (const { printed, skipped: more } of results) {
    all.push(...more);
    if (printed.length === 0) continue;
    yield separator;
    yield printed;
    separator = ',';
  }
  yield `],"skipped":${JSON.stringify(all.sort((a, b) => byCodeUnits(a.file, b.file)))}}\n`;
}

async function* asText(results: Results, skipped: readonly Skipped[]): AsyncGenerator<string | Uint8Array> {
  const all = [...skipped];
  for await (const { printed, skipped: more } of results) {
    all.push(...more);
    yield printed;
  }
  for (const { file, reason } of all) yield `${file}: not read, ${reason}\n`;
}
