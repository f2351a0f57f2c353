import type { Span } from './model';

/** Replaces the stretch of the text by `newText`; offsets are those of the text before any edit. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** The text after all edits, which do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { start, end, newText } of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + newText + result.slice(end);
  }
  return result;
}
