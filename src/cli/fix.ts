import { readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { fixNote } from '../core/linter/fixAll';
import { rules } from '../core/rules/index';
import { type Levels } from '../core/linter/checkNote';
import type { Checked } from './seriesReader';

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Fixes a file where there is something to fix that is reported: all of it or nothing is written, with its byte order mark and its
 * permissions. Files in UTF-16 are left as they are.
 *
 * @returns The note as the file holds it now.
 * @throws What the file system throws; the file is as it was then.
 */
export function fixFile(path: string, { file, context }: Checked, levels: Levels): Checked {
  const { text } = context.document.source;
  const fixed = fixNote(context, withoutHints(levels));
  if (fixed.document.source.text === text) return { file, context };
  const before = readFileSync(path);
  const mark = before.subarray(0, 3).equals(byteOrderMark) ? byteOrderMark : Buffer.alloc(0);
  // In another encoding, or changed since it was read.
  if (!before.subarray(mark.length).equals(Buffer.from(text))) return { file, context };
  writeFileAtomic.sync(path, Buffer.concat([mark, Buffer.from(fixed.document.source.text)]));
  return { file, context: fixed };
}

/** What is not reported is not changed. */
const withoutHints = (levels: Levels): Levels => ({
  ...levels,
  ...Object.fromEntries(
    rules.filter(({ id, level }) => (levels[id] ?? level) === 'hint').map(({ id }) => [id, 'off' as const]),
  ),
});
