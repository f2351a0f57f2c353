import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import { listBatch } from './listBatch';
import { type BatchResult } from './batch';
import { type Batch } from './batch';

/** More threads want more memory than they save time. */
const mostThreads = 3;
/** Batches that a thread has been given and not answered, so that none is idle while its answer is on its way. */
const underWayEach = 2;
/** What is read lives short: a larger young generation (MB) spares the garbage collector most of its work. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/**
 * Lists batches on several threads, each running `program`, which calls `serveBatches`; the results come in the order
 * of the batches.
 *
 * @throws What a thread threw.
 */
export async function* listInThreads(program: string, batches: readonly Batch[]): AsyncGenerator<BatchResult> {
  const threads = Array.from(
    { length: Math.min(mostThreads, availableParallelism(), batches.length) },
    () => new Thread(program),
  );
  try {
    const underWay: Promise<BatchResult>[] = [];
    for (const [index, batch] of batches.entries()) {
      underWay.push(threads[index % threads.length]!.list(batch));
      if (underWay.length >= threads.length * underWayEach) yield await underWay.shift()!;
    }
    for (const result of underWay) yield await result;
  } finally {
    await Promise.all(threads.map(thread => thread.end()));
  }
}

class Thread {
  readonly #worker: Worker;
  /** Those who wait for an answer, in the order they asked, which is that of the answers. */
  readonly #waiting: { resolve: (result: BatchResult) => void; reject: (reason: unknown) => void }[] = [];

  constructor(program: string) {
    this.#worker = new Worker(program, { resourceLimits });
    this.#worker.on('message', (result: BatchResult) => this.#waiting.shift()?.resolve(result));
    this.#worker.on('error', error => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  list(batch: Batch): Promise<BatchResult> {
    const result = new Promise<BatchResult>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    // It may fail before its turn to be awaited comes.
    result.catch(() => undefined);
    this.#worker.postMessage(batch);
    return result;
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }
}

/** In a thread: answers every batch it is sent. */
export function serveBatches(): void {
  parentPort?.on('message', (batch: Batch) => {
    const result = listBatch(batch);
    parentPort?.postMessage(result, [result.printed.buffer as ArrayBuffer]);
  });
}
