import { CommandId } from '../host/ids';
import type { Services } from '../host/services';
import type { Command } from './command';

/** Reads the whole workspace again, for file systems that do not report changes. */
export const refresh = ({ notes }: Services): Command => ({
  id: CommandId.refresh,
  execute: () => notes.reload(),
});
