import { setTimeout as sleep } from 'node:timers/promises';

/** How long `waitUntil` waits and how often it tries, in milliseconds. */
const maxWait = 5_000;
const interval = 100;

/** Resolves when a condition on files is true. Rejects if it takes too long. */
export async function waitUntil(condition: () => boolean): Promise<void> {
  for (const deadline = Date.now() + maxWait; !condition(); await sleep(interval))
    if (Date.now() > deadline) throw new Error(`Timed out waiting for: ${condition.toString()}`);
}
