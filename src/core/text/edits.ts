import type { Span } from '../model';

/** Replaces the text from `start` to `end` with `newText`. Offsets refer to the text before any edit. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** Returns the text with all edits applied. The edits must not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(from, start), newText);
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
