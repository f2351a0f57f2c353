import { readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { applyEdits, type TextEdit } from '../core/edits';
import { checkNote, ownFix, type Levels, type Problem } from '../core/rules/index';
import { readNote } from '../core/parse';
import type { RuleContext } from '../core/rules/rule';
import { SourceText } from '../core/sourceText';
import type { Checked } from './seriesReader';

/** A fix may bring another one within reach; more rounds than this would be two rules at odds. */
const mostRounds = 10;

/**
 * The note with the first fix of every problem that has one, until nothing more changes, save those that need a person's
 * judgement. Fixes whose places overlap wait for the next round. Line ends and all else stay as they are.
 */
export function fixNote(context: RuleContext, levels: Levels = {}): RuleContext {
  let fixed = context;
  for (let round = 0; round < mostRounds; round++) {
    const { text } = fixed.document.source;
    const next = applyEdits(text, editsOf(checkNote(fixed, levels)));
    if (next === text) break;
    const { path, surroundings } = fixed.document;
    fixed = { ...fixed, ...readNote(new SourceText(next), path, surroundings) };
  }
  return fixed;
}

function editsOf(problems: readonly Problem[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const problem of problems) {
    const edits = ownFix(problem)?.edits ?? [];
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
 * @returns The note as the file holds it now.
 * @throws What the file system throws; the file is as it was then.
 */
export function fixFile(path: string, { file, context }: Checked, levels: Levels): Checked {
  const { text } = context.document.source;
  const fixed = fixNote(context, levels);
  if (fixed.document.source.text === text) return { file, context };
  const before = readFileSync(path);
  const mark = before.subarray(0, 3).equals(byteOrderMark) ? byteOrderMark : Buffer.alloc(0);
  // In another encoding, or changed since it was read.
  if (!before.subarray(mark.length).equals(Buffer.from(text))) return { file, context };
  writeFileAtomic.sync(path, Buffer.concat([mark, Buffer.from(fixed.document.source.text)]));
  return { file, context: fixed };
}
