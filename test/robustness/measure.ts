import { ArchiveContexts } from '../../src/cli/archiveContext';
import { findMarkdown, readFiles } from '../../src/cli/files';
import { edits } from './edits';
import { readOutline } from './reading';

/** A note that is read differently after an edit. */
export interface Change {
  readonly file: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** How an edit changed the reading of the notes in a folder. */
export interface Result {
  readonly edit: string;
  /** The number of notes whose text the edit changed. */
  edited: number;
  readonly changes: Change[];
}

/** The names of the edits. */
export const editNames = Object.keys(edits);

/**
 * Applies edits to the notes of a folder and compares what is read before and after.
 *
 * @param choose Chooses the notes by their paths, which are relative to the folder.
 */
export function measure(
  directory: string,
  names: readonly string[],
  choose: (files: readonly string[]) => readonly string[],
): Result[] {
  const archive = new ArchiveContexts().get(directory);
  const results = names.map((edit): Result => ({ edit, edited: 0, changes: [] }));
  for (const result of readFiles(directory, choose(findMarkdown(directory).files))) {
    if (!('text' in result)) continue;
    const { file, text } = result;
    const before = readOutline(text, file, archive);
    for (const entry of results) {
      const edited = edits[entry.edit]!(text);
      if (edited === undefined || edited === text) continue;
      entry.edited++;
      const after = readOutline(edited, file, archive);
      if (before.join('\n') !== after.join('\n')) entry.changes.push({ file, before, after });
    }
  }
  return results;
}
