import { CommandId } from '../host/ids';
import type { NoteStore } from '../host/notes';
import type { Command } from './command';

/** Reads the whole workspace anew, for file systems that do not tell of changes. */
export const refresh = (notes: NoteStore): Command => ({
  id: CommandId.refresh,
  execute: () => notes.reload(),
});
