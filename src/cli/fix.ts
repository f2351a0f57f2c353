import { readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import type { Levels } from '../core/linter/checkNote';
import { fixNote } from '../core/linter/fixAll';
import { rules } from '../core/rules/index';
import type { NoteToCheck } from './seriesReader';

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Applies the automatic fixes to a file. The file is written completely or not at all. It keeps its byte order mark and
 * its permissions. A file in UTF-16 and a file that has changed since it was read are left alone.
 *
 * @returns The note as it is in the file now.
 * @throws The error of the file system if the file cannot be written. It is unchanged then.
 */
export function fixFile(path: string, note: NoteToCheck, levels: Levels): NoteToCheck {
  const { text } = note.context.document.source;
  const context = fixNote(note.context, withoutHints(levels));
  const fixedText = context.document.source.text;
  if (fixedText === text) return note;
  const bytes = readFileSync(path);
  const mark = bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark) ? byteOrderMark : Buffer.alloc(0);
  if (!bytes.subarray(mark.length).equals(Buffer.from(text))) return note;
  writeFileAtomic.sync(path, Buffer.concat([mark, Buffer.from(fixedText)]));
  return { file: note.file, context };
}

/** Turns off the rules whose level is `hint`: what is not reported is not fixed either. */
const withoutHints = (levels: Levels): Levels => ({
  ...levels,
  ...Object.fromEntries(
    rules.filter(({ id, level }) => (levels[id] ?? level) === 'hint').map(({ id }) => [id, 'off' as const]),
  ),
});
