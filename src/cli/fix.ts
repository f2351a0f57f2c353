import { readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { applyEdits, type TextEdit } from '../core/edits';
import { checkNote, type Problem } from '../core/rules/index';
import { parseNote } from '../core/parse';
import { SourceText } from '../core/sourceText';
import type { Surroundings } from '../core/surroundings';

/** A fix may bring another one within reach; more rounds than this would be two rules at odds. */
const mostRounds = 10;

/**
 * The text with the first fix of every problem that has one, until nothing more changes. Fixes whose places overlap
 * wait for the next round. Line ends and all else stay as they are.
 */
export function fixText(text: string, path: string, surroundings: Surroundings): string {
  let fixed = text;
  for (let round = 0; round < mostRounds; round++) {
    const source = new SourceText(fixed);
    const edits = editsOf(checkNote(source, parseNote(source, path, surroundings)));
    const next = applyEdits(fixed, edits);
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}

function editsOf(problems: readonly Problem[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { fixes } of problems) {
    const edits = fixes[0]?.edits ?? [];
    const overlaps = edits.some(edit => taken.some(other => edit.start < other.end && other.start < edit.end || edit.start === other.start));
    if (!overlaps) taken.push(...edits);
  }
  return taken;
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Fixes a file where there is something to fix: all of it or nothing is written, with its byte order mark and its
 * permissions. Files in UTF-16 are left as they are.
 *
 * @param text What the file holds, as it was read; undefined is given where it stays so.
 * @throws What the file system throws; the file is as it was then.
 */
export function fixFile(path: string, { text, file, surroundings }: { text: string; file: string; surroundings: Surroundings }): string | undefined {
  const fixed = fixText(text, file, surroundings);
  if (fixed === text) return undefined;
  const before = readFileSync(path);
  const mark = before.subarray(0, 3).equals(byteOrderMark) ? byteOrderMark : Buffer.alloc(0);
  // In another encoding, or changed since it was read.
  if (!before.subarray(mark.length).equals(Buffer.from(text))) return undefined;
  writeFileAtomic.sync(path, Buffer.concat([mark, Buffer.from(fixed)]));
  return fixed;
}
