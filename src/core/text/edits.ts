import type { Span } from '../model';

/** Replaces the stretch of the text by `newText`; offsets are those of the text before any edit. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** The text after all edits, which do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(from, start), newText);
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
