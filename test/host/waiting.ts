// Waits for events and states.
import type * as vscode from 'vscode';
import type { ApiMeeting } from '../../src/features/api';
import { activateExtension } from './extension';

/** How long `waitFor` waits, in milliseconds. Less than the timeout of a test, so that its error is shown. */
const maxWait = 10_000;

/** How often `waitFor` tries again if there is no event, in milliseconds. */
const interval = 100;

export const sleep = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/**
 * Calls `find` until it returns a value other than undefined, and returns it. Calls it again after each event and at
 * regular intervals. Rejects after `maxWait`.
 */
export async function waitFor<T>(
  find: () => Promise<T | undefined> | T | undefined,
  event?: vscode.Event<unknown>,
): Promise<T> {
  for (const deadline = Date.now() + maxWait; ;) {
    const found = await find();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`Timed out waiting for: ${find.toString()}`);
    await Promise.race([sleep(interval), ...(event ? [nextEvent(event)] : [])]);
  }
}

/** Resolves at the next event that fulfills the condition. */
export const nextEvent = <T>(event: vscode.Event<T>, condition: (value: T) => boolean = () => true): Promise<T> =>
  new Promise(resolve => {
    const subscription = event(value => {
      if (!condition(value)) return;
      subscription.dispose();
      resolve(value);
    });
  });

/** Returns the meeting in a file when it is listed and fulfills the condition. `path` is relative to the workspace. */
export async function waitForMeeting(
  path: string,
  condition: (meeting: ApiMeeting) => boolean = () => true,
): Promise<ApiMeeting> {
  const { meetings, onDidChangeMeetings } = await activateExtension();
  return waitFor(
    async () => (await meetings()).find(meeting => meeting.file === path && condition(meeting)),
    onDidChangeMeetings,
  );
}

/** Resolves when no meeting in a file or folder is listed. `path` is relative to the workspace. */
export async function waitForNoMeeting(path: string): Promise<void> {
  const { meetings, onDidChangeMeetings } = await activateExtension();
  const isInPath = (file: string): boolean => file === path || file.startsWith(`${path}/`);
  await waitFor(
    async () => ((await meetings()).some(({ file }) => isInPath(file)) ? undefined : true),
    onDidChangeMeetings,
  );
}
