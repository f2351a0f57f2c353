import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import { ArchiveContexts } from './archiveContext';
import type { Batch, BatchResult } from './batch';
import { listBatch } from './listBatch';

/** More threads need more memory and hardly save time. */
const maxThreads = 3;
/** The number of batches that a thread has at the same time, so that it does not wait for its next one. */
const maxPendingPerThread = 2;
/** In MB. Most objects live only for a short time, so a larger young generation saves much garbage collection. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/**
 * Lists batches in several threads. The results are in the order of the batches.
 *
 * @param program The path of a program that calls `serveBatches` in a thread.
 * @throws The error that is thrown in a thread.
 */
export async function* listInThreads(program: string, batches: readonly Batch[]): AsyncGenerator<BatchResult> {
  const threads = Array.from(
    { length: Math.min(maxThreads, availableParallelism(), batches.length) },
    () => new Thread(program),
  );
  try {
    const pending: Promise<BatchResult>[] = [];
    for (const [index, batch] of batches.entries()) {
      pending.push(threads[index % threads.length]!.list(batch));
      if (pending.length >= threads.length * maxPendingPerThread) yield await pending.shift()!;
    }
    for (const result of pending) yield await result;
  } finally {
    await Promise.all(threads.map(thread => thread.terminate()));
  }
}

interface Request {
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (reason: unknown) => void;
}

class Thread {
  readonly #worker: Worker;
  /** The unanswered requests. Answers come in the same order. */
  readonly #requests: Request[] = [];

  constructor(program: string) {
    this.#worker = new Worker(program, { resourceLimits });
    this.#worker.on('message', (result: BatchResult) => this.#requests.shift()?.resolve(result));
    this.#worker.on('error', error => {
      for (const { reject } of this.#requests.splice(0)) reject(error);
    });
  }

  list(batch: Batch): Promise<BatchResult> {
    const result = new Promise<BatchResult>((resolve, reject) => this.#requests.push({ resolve, reject }));
    // It may be rejected before anything awaits it. Node would report an unhandled rejection.
    result.catch(() => undefined);
    this.#worker.postMessage(batch);
    return result;
  }

  terminate(): Promise<number> {
    return this.#worker.terminate();
  }
}

/** Answers the batches that are sent to this thread. */
export function serveBatches(): void {
  const archives = new ArchiveContexts();
  parentPort?.on('message', (batch: Batch) => {
    const result = listBatch(batch, archives);
    parentPort?.postMessage(result, [result.output.buffer as ArrayBuffer]);
  });
}
